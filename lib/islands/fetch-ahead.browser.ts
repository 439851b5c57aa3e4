import { hintProgram } from './hint-program.browser'
import { bringWholeStylesAhead } from './whole-styles.browser'

/** After the page is there, so long nothing is fetched that nobody has asked for. In milliseconds. */
const REST = 1500

/** Whether the reader has asked the browser to save data. */
function savesData(): boolean {
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } }
  return connection?.saveData === true
}

/** Safari has no such thing yet. */
const whenIdle = (then: () => void) => (window.requestIdleCallback ?? setTimeout)(then)

let areFetched = false

/**
 * Fetches what a first search needs into the browser's store, where the worker finds it: once in a page, sooner where somebody
 * searches before the page is at rest. What does not come now is asked for again by who needs it.
 */
export function fetchFiles(files: readonly string[], priority: 'auto' | 'low'): void {
  if (areFetched) return
  areFetched = true
  for (const address of files) void fetch(address, { priority }).catch(() => {})
}

/**
 * Fetches the programs of a page, and the styles of what they draw, while the reader reads, so that the first touch of a control finds them
 * there: some 80 kB, and no program is run before it is needed; and what a first search needs, `files`, some 90. Begins when the page has been
 * at rest, goes behind everything else on the network, and is left where the reader saves data.
 */
export function fetchAhead(programs: () => readonly string[], files: readonly string[]): void {
  if (savesData()) return
  const fetchAll = () => {
    for (const address of programs()) hintProgram(address, 'low')
    // What does not come now is asked for again by who needs it.
    bringWholeStylesAhead(whenIdle).catch(() => {})
    fetchFiles(files, 'low')
  }
  const begin = () => setTimeout(() => whenIdle(fetchAll), REST)
  if (document.readyState === 'complete') begin()
  else window.addEventListener('load', begin, { once: true })
}
