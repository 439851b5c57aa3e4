import { laterMoment } from './later-moment'
import type { Mark, MarkColor } from './notebook-mark'

/**
 * What a reader changes of a highlight. A note is changed `from` the words the editor showed, so that a note written meanwhile
 * in another tab is seen and kept.
 */
export type MarkChange = {
  readonly color?: MarkColor
  readonly note?: { readonly from: string; readonly to: string }
}

/** Two notes written at once stand one below the other; neither is lost. */
function changedNote(stored: string, { from, to }: { from: string; to: string }): string {
  return stored === from || stored === to || stored === '' || to === '' ? to : `${stored}\n\n${to}`
}

/**
 * The stored mark with the change. A mark that another tab deleted meanwhile comes back: whoever writes a note on it
 * wants it. A bookmark has neither colour nor note and stays as it is.
 */
export function changeMark(stored: Mark, { color, note }: MarkChange): Mark {
  if (stored.type === 'bookmark') return stored
  return {
    ...stored,
    color: color ?? stored.color,
    note: note === undefined ? stored.note : changedNote(stored.note, note),
    updatedAt: laterMoment(stored.updatedAt),
    deletedAt: null,
  }
}

/** The mark as deleted now: a tombstone, which undo and merging need. */
export function deletedMark(stored: Mark): Mark {
  const now = laterMoment(stored.updatedAt)
  return { ...stored, updatedAt: now, deletedAt: now }
}

/** The mark as it was before it was deleted, with a later moment, so that merging does not delete it again. */
export function restoredMark(stored: Mark): Mark {
  return { ...stored, updatedAt: laterMoment(stored.updatedAt), deletedAt: null }
}
