import { Highlighter } from 'lucide-react'
import { MARKS_SHEET_ID } from './marks-sheet-id'

/** The button 标记 of an article: the browser opens the sheet by itself. */
export function MarksButton() {
  return (
    <button type="button" className="tool-button needs-script" popoverTarget={MARKS_SHEET_ID}>
      <Highlighter aria-hidden size="1.25rem" />
      标记
    </button>
  )
}
