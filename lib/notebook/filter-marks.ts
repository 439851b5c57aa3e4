import { wordsOf } from './group-marks'
import type { Mark, MarkColor } from './notebook-mark'

/** What kinds of mark the list can show; a note 笔记 is a highlight with words of the reader's own. */
export const MARK_KINDS = { all: '全部', highlight: '划线', note: '笔记', bookmark: '书签' } as const

/** Which marks the list shows. */
export type MarkFilter = {
  readonly kind: keyof typeof MARK_KINDS
  readonly color: MarkColor | 'all'
  readonly query: string
}

/** Blanks and case do not part what a reader types from what he looks for. */
function loose(text: string): string {
  return text.replace(/\s+/g, '').toLowerCase()
}

/** The marks that a filter leaves: of the kind, of the colour, with the words asked for in their own words, note or title. */
export function filterMarks(marks: readonly Mark[], { kind, color, query }: MarkFilter): readonly Mark[] {
  const asked = loose(query)
  return marks.filter((mark) => {
    const note = mark.type === 'highlight' ? mark.note : ''
    if (kind === 'note' ? note === '' : kind !== 'all' && mark.type !== kind) return false
    if (color !== 'all' && (mark.type !== 'highlight' || mark.color !== color)) return false
    return [mark.title, note, ...wordsOf(mark)].some((text) => loose(text).includes(asked))
  })
}
