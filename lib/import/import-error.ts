/**
 * Thrown when a file cannot be imported at all: empty, binary, unreadable encoding, no article in it. The message
 * is one plain Chinese sentence for staff (what, where, what to do); `details` lists the places where there are
 * several, one line each (第 12 段「…」：插入“…”). Nothing has been written when it is thrown.
 */
export class ImportError extends Error {
  override readonly name = 'ImportError'

  constructor(
    message: string,
    readonly details: readonly string[] = [],
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}
