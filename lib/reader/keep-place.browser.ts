/** Where the eye is likely to be: below the header, in the upper third of the window. */
const EYE = 0.3

/** Parts far from the window get their height only when they come near: the place is looked at once more after that. */
const LOOKS = 2

function blockInSight(): Element | null {
  const [x, y] = [window.innerWidth / 2, window.innerHeight * EYE]
  for (const met of document.elementsFromPoint(x, y)) {
    const block = met.closest('main [id]')
    if (block !== null) return block
  }
  return null
}

/**
 * Makes a change that sets the page anew (size, spacing, 大字模式) and keeps the block that is being read at its height
 * in the window. Browsers hold a place by themselves only when something above it moves, Safari not even then. At the top of
 * a page nothing is moved: there the head of the page stays in sight.
 */
export function keepPlace(change: () => void): void {
  const block = window.scrollY > 0 ? blockInSight() : null
  const before = block?.getBoundingClientRect().top ?? 0
  change()
  if (block === null) return
  const restore = (looks: number) => {
    window.scrollBy({ top: block.getBoundingClientRect().top - before, behavior: 'instant' })
    if (looks > 1) requestAnimationFrame(() => restore(looks - 1))
  }
  restore(LOOKS)
}
