import { type Bookmark, bookmarkSchema, type Highlight, highlightSchema } from './notebook-mark'

type Given<M> = Omit<M, 'type' | 'id' | 'createdAt' | 'updatedAt' | 'deletedAt'>

/** The fields that a mark gets when it is made. randomUUID exists on https and localhost only; a school's site may be http. */
function firstFields() {
  const now = new Date().toISOString()
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  const id = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return { id, createdAt: now, updatedAt: now, deletedAt: null }
}

/** A new highlight 划线 with an id of its own; it is kept once saveMark has said so. */
export function newHighlight(given: Given<Highlight>): Highlight {
  return highlightSchema.parse({ type: 'highlight', ...given, ...firstFields() })
}

/** A new bookmark 书签 with an id of its own; it is kept once saveMark has said so. */
export function newBookmark(given: Given<Bookmark>): Bookmark {
  return bookmarkSchema.parse({ type: 'bookmark', ...given, ...firstFields() })
}
