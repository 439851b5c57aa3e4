/**
 * The height at which reading begins in the window, in pixels from its top: where a heading that was jumped to stands, clear
 * of the header. The stylesheet says it once, as scroll-padding.
 */
export function readingTop(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0
}

/**
 * The height by which a line is told to be read or not: a little below the top, so that the line before one that was brought
 * there, which ends where it begins, is not taken for it. Less than half a line of the smallest text.
 */
export function readingLine(): number {
  return readingTop() + 8
}
