/** Sets the keyboard to a block of the article, which is no stop of Tab itself, so that Tab goes on from there. */
export function focusBlock(fragment: string | undefined): void {
  const block = fragment === undefined ? null : document.getElementById(fragment)
  if (block === null) return
  const hadStop = block.hasAttribute('tabindex')
  if (!hadStop) block.tabIndex = -1
  block.focus({ preventScroll: true })
  if (!hadStop) block.addEventListener('blur', () => block.removeAttribute('tabindex'), { once: true })
}
