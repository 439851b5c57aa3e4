// Runs in the measured page, put there before its own scripts: notes what the browser tells of the loading of the page. Plain
// JavaScript, because it is handed to the browser as it stands.
;(() => {
  /** @type {{ paint: number, largest: number, tasks: [number, number][], shifts: [number, number][] }} */
  const seen = { paint: 0, largest: 0, tasks: [], shifts: [] }
  /**
   * @param {string} type
   * @param {(entry: any) => void} note
   */
  const observe = (type, note) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true })
  observe('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.paint = startTime
  })
  observe('largest-contentful-paint', ({ startTime }) => {
    seen.largest = startTime
  })
  observe('longtask', ({ startTime, duration }) => seen.tasks.push([startTime, duration]))
  observe('layout-shift', ({ startTime, value, hadRecentInput }) => {
    if (!hadRecentInput) seen.shifts.push([startTime, value])
  })
  /** When the page was loaded, in milliseconds of the machine's clock; nothing until then. By what protocol it came. */
  const came = () => {
    const [navigation] = performance.getEntriesByType('navigation')
    if (!(navigation instanceof PerformanceNavigationTiming)) throw new Error('没有载入的记录')
    const { loadEventEnd, nextHopProtocol } = navigation
    return { loaded: performance.timeOrigin + loadEventEnd, protocol: nextHopProtocol }
  }
  Object.assign(globalThis, { loadProbe: () => seen, loadCame: came })
})()
