/** Without a terminal nothing is said of an import shorter than this, in milliseconds. */
const SHORT = 2000
/** A line at most this often, in milliseconds. */
const PAUSE = 500

/** How far an import is, on stderr: one line that changes on a terminal, else a line now and then. */
export function progressOnStderr(): { readonly show: (text: string) => void; readonly end: () => void } {
  const began = Date.now()
  const { isTTY } = process.stderr
  let last = 0
  return {
    show: (text) => {
      const now = Date.now()
      if (now - last < PAUSE || (!isTTY && now - began < SHORT)) return
      last = now
      process.stderr.write(isTTY ? `\r\x1b[K${text}` : `${text}\n`)
    },
    end: () => {
      if (isTTY && last > 0) process.stderr.write('\r\x1b[K')
    },
  }
}
