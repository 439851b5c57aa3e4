/** After the page is there, so long nothing is fetched that nobody has asked for. In milliseconds. */
const REST = 1500

type Connection = { readonly saveData?: boolean }

/** Whether the reader has asked the browser to save data. */
function savesData(): boolean {
  return (navigator as { readonly connection?: Connection }).connection?.saveData === true
}

function hint(rel: string, address: string): void {
  const link = document.createElement('link')
  link.rel = rel
  link.href = address
  document.head.append(link)
}

/**
 * Fetches the programs of a page while the reader reads, so that the first touch of a control finds them there: 60 kB, none of it run before
 * it is needed. Waits until the page has been at rest, goes behind everything else on the network, and leaves it where the reader saves
 * data. `programs` and `sheet` are addresses; calls `done` at the end, at once where nothing is fetched.
 */
export function fetchAhead(programs: () => readonly string[], sheet: string | undefined): void {
  if (savesData()) return
  const fetchAll = () => {
    for (const address of programs()) hint('modulepreload', address)
    if (sheet !== undefined) void fetch(sheet, { priority: 'low' }).catch(() => {})
  }
  const whenIdle = () => setTimeout(() => (window.requestIdleCallback ?? setTimeout)(fetchAll), REST)
  if (document.readyState === 'complete') whenIdle()
  else window.addEventListener('load', whenIdle, { once: true })
}
