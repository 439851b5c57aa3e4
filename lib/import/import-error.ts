/**
 * Thrown when a file cannot be imported at all: empty, binary, unreadable encoding, no article in it. The message
 * is one plain Chinese sentence for staff (what, where, what to do); nothing has been written when it is thrown.
 */
export class ImportError extends Error {
  override readonly name = 'ImportError'
}
