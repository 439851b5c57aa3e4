/** A text that this device keeps under a name, for the reader alone. */
export type DeviceText = {
  /** What is kept, or null where nothing ever was. */
  readonly read: () => string | null
  /** Keeps a text, or forgets it with null. */
  readonly write: (text: string | null) => void
}

/**
 * The text that localStorage holds under a key such as `reader.places`. Where storing is refused (private windows, a full
 * disk, blocked cookies) it is held for the open page: a choice still shows, it is only not remembered, so the reader
 * is told nothing. What comes back is not trusted; whoever reads it parses it.
 */
export function deviceText(key: string): DeviceText {
  let unsaved: string | null = null
  return {
    read: () => {
      try {
        return unsaved ?? localStorage.getItem(key)
      } catch {
        return unsaved
      }
    },
    write: (text) => {
      try {
        if (text === null) localStorage.removeItem(key)
        else localStorage.setItem(key, text)
        unsaved = null
      } catch {
        unsaved = text
      }
    },
  }
}
