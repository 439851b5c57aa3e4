// Runs in the measured page, put there before its own scripts: notes when the reader did something and when the answer to it was
// painted. Plain JavaScript, because it is handed to the browser as it stands.
;(() => {
  const INPUTS = ['pointerdown', 'keydown']
  let began = Number.NaN
  /** @type {Promise<number>} */
  let answered = Promise.resolve(Number.NaN)

  for (const type of INPUTS)
    addEventListener(
      type,
      ({ timeStamp }) => {
        if (Number.isNaN(began)) began = timeStamp
      },
      { capture: true, passive: true },
    )

  /**
   * Looks before every frame, so that the frame found is the first one that shows what is waited for.
   * @param {() => boolean} isThere
   * @returns {Promise<number>}
   */
  const painted = (isThere) =>
    new Promise((resolve) => {
      const look = () => {
        if (!isThere()) return void requestAnimationFrame(look)
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => {
          port1.close()
          resolve(performance.now())
        }
        port2.postMessage(null)
      }
      requestAnimationFrame(look)
    })

  // The browser of the measurement has no voice, and without one nothing is read aloud.
  const voice = { name: '婷婷', lang: 'zh-CN', localService: true, default: true, voiceURI: 'zh-CN' }
  class Utterance extends EventTarget {
    voice = null
    lang = ''
    rate = 1
    /** @type {(() => void) | null} */
    onstart = null
    /** @param {string} text */
    constructor(text) {
      super()
      this.text = text
    }
  }
  const speech = Object.assign(new EventTarget(), {
    speaking: false,
    pending: false,
    paused: false,
    getVoices: () => [voice],
    /** @param {Utterance} utterance */
    speak: (utterance) => void setTimeout(() => utterance.onstart?.(), 20),
    cancel: () => undefined,
    pause: () => undefined,
    resume: () => undefined,
  })
  Object.defineProperty(window, 'speechSynthesis', { value: speech })
  Object.assign(window, { SpeechSynthesisUtterance: Utterance })

  Object.assign(window, {
    tapProbe: {
      /**
       * Waits from now on for an answer to the next thing that the reader does.
       * @param {() => boolean} isThere
       */
      expect(isThere) {
        began = Number.NaN
        answered = painted(isThere)
      },
      /**
       * Selects some words of a block, as a long press does.
       * @param {string} selector
       */
      select(selector) {
        const node = document
          .createTreeWalker(document.querySelector(selector) ?? document.body, NodeFilter.SHOW_TEXT)
          .nextNode()
        if (node === null) throw new Error(`${selector} 里没有文字`)
        began = performance.now()
        document.getSelection()?.setBaseAndExtent(node, 0, node, Math.min(6, node.textContent?.length ?? 0))
      },
      /** Milliseconds from what the reader did to the frame in which the answer was painted. */
      async answered() {
        const at = await answered
        return at - began
      },
      /** Resolves when the page has been painted first. */
      shown: () =>
        new Promise((resolve) => {
          new PerformanceObserver((list) => {
            if (list.getEntriesByName('first-contentful-paint').length > 0) resolve(true)
          }).observe({ type: 'paint', buffered: true })
        }),
    },
  })
})()
