// Runs in the measured page, put there before its own scripts: types into the search box and notes when what was
// asked for has been painted. Plain JavaScript, because it is handed to the browser as it stands.
;(() => {
  const PATIENCE = 120_000
  let longest = 0
  let began = 0
  let query = ''

  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration)
  }).observe({ type: 'longtask' })

  /** The moment after the next frame has been painted. */
  function painted() {
    return new Promise((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => {
          port1.close()
          resolve(performance.now())
        }
        port2.postMessage(null)
      })
    })
  }

  /**
   * Resolves with the moment when what is waited for stands on the screen.
   * @param {() => boolean} isThere
   */
  function seen(isThere) {
    return new Promise((resolve, reject) => {
      const check = () => {
        if (!isThere()) return
        observer.disconnect()
        clearTimeout(timer)
        painted().then(resolve)
      }
      const observer = new MutationObserver(check)
      const timer = setTimeout(() => {
        observer.disconnect()
        reject(new Error(`等了 ${PATIENCE / 1000} 秒没有结果：${query}（${status()}）`))
      }, PATIENCE)
      observer.observe(document, { subtree: true, childList: true, characterData: true })
      check()
    })
  }

  // On every page but that of the search, box and results stand in the header; the words of an article may be marked too.
  const root = () =>
    document.querySelector('main:has(input[type=search])') ??
    document.querySelector('header:has(input[type=search])') ??
    document.documentElement
  const status = () => root().querySelector('[role=status]')?.textContent ?? ''
  const marked = () => [...root().querySelectorAll('mark')].some((mark) => mark.textContent === query)
  const counted = () => /^共 [\d,]+ 处/.test(status()) && marked()

  Object.assign(window, {
    searchProbe: {
      /**
       * Opens the box, if it is not, and puts the words in.
       * @param {string} words
       */
      type(words) {
        const box = root().querySelector('input[type=search]')
        if (!(box instanceof HTMLInputElement)) throw new Error('没有搜索框')
        const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
        query = words
        began = performance.now()
        box.focus()
        set?.call(box, words)
        box.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: words }))
      },
      /**
       * For a page that was opened with a search in its address: its time runs from the navigation.
       * @param {string} words
       */
      opened(words) {
        query = words
        began = 0
      },
      /** Milliseconds from the typing until the first results are painted, and the moment itself. */
      async first() {
        const at = await seen(marked)
        return { milliseconds: at - began, at }
      },
      /** Milliseconds from the typing until the exact total is painted. */
      async total() {
        return (await seen(counted)) - began
      },
      /** The longest task of the page's own thread since the last call; 0 for none above 50 ms. */
      longest() {
        const found = longest
        longest = 0
        return found
      },
    },
  })
})()
