import { MARK_COLORS, type MarkColor } from '@/lib/notebook/notebook-mark'

const KEY = 'notebook.colour'

/** The colour that the reader used last; yellow before any, and where the browser stores nothing. */
export function lastColour(): MarkColor {
  try {
    const stored = localStorage.getItem(KEY)
    return MARK_COLORS.find((color) => color === stored) ?? 'yellow'
  } catch {
    return 'yellow'
  }
}

/** Keeps the colour for the next mark. Where storing is refused the next one is yellow again: no loss worth a message. */
export function rememberColour(color: MarkColor): void {
  try {
    localStorage.setItem(KEY, color)
  } catch {}
}
