/**
 * 大字: turns 大字模式 on, and off again when it reads 标准. The state is shown and told by lib/reader/large-mode.browser, before
 * any framework runs, so the markup is the same in both modes; the stylesheet shows the word that applies.
 */
export function LargeModeButton() {
  return (
    <button
      type="button"
      className="tool-button large-mode needs-script"
      data-large-mode
      aria-pressed={false}
      aria-keyshortcuts="g"
      suppressHydrationWarning
    >
      <span className="to-large">
        大字<span className="sr-only">模式</span>
      </span>
      <span className="to-standard">
        标准<span className="sr-only">，关闭大字模式</span>
      </span>
    </button>
  )
}
