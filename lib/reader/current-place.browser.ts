import { articleChunks, blockAt } from './article-blocks.browser'
import { readingLine } from './reading-band.browser'

/** Marks the block that is the current place; the stylesheet draws a bar beside it. */
const CURRENT = 'data-current'

function isInSight(block: Element): boolean {
  const { top, bottom } = block.getBoundingClientRect()
  return bottom > readingLine() && top < window.innerHeight
}

/**
 * The block that 加书签, 划线, 听读 and 会场 mean when no text is selected: the one chosen by j, k or focus as long as it is in
 * sight, else the first one in the reading band. Null on a page without an article.
 */
export function currentPlace(): HTMLElement | null {
  const chosen = document.querySelector<HTMLElement>(`.article-body [${CURRENT}]`)
  if (chosen !== null && isInSight(chosen)) return chosen
  return blockAt(articleChunks(), readingLine())
}

/** Makes a block the current place, or no block. There is one at most. */
export function setCurrentPlace(block: HTMLElement | null): void {
  for (const old of document.querySelectorAll(`[${CURRENT}]`)) if (old !== block) old.removeAttribute(CURRENT)
  block?.setAttribute(CURRENT, '')
}

/**
 * Goes to the next block (1) or the one before (-1) and gives it the focus, so that a screen reader reads on from there. It can
 * hold the focus only while it has it: the order of Tab stays as it was. From a place out of sight, reading begins in sight.
 */
export function stepPlace(step: 1 | -1): void {
  const blocks = articleChunks().flatMap((chunk) => chunk.blocks)
  const here = currentPlace()
  if (here === null) return
  const isChosen = here.hasAttribute(CURRENT)
  const { top } = here.getBoundingClientRect()
  // Without a chosen place the first whole block in sight is the next one, and the one before is the one cut off.
  const distance = isChosen || (step === 1 ? top < readingLine() - 16 : top >= readingLine() - 16) ? step : 0
  const block = blocks[blocks.indexOf(here) + distance] ?? here
  setCurrentPlace(block)
  block.tabIndex = -1
  block.addEventListener('blur', () => block.removeAttribute('tabindex'), { once: true })
  block.focus({ preventScroll: true })
  const box = block.getBoundingClientRect()
  const style = getComputedStyle(document.documentElement)
  const bottom = window.innerHeight - (Number.parseFloat(style.scrollPaddingBottom) || 0)
  if (box.top < readingLine() - 9 || box.bottom > bottom)
    block.scrollIntoView({ block: 'start', behavior: 'instant' })
}

/** The block that an element with the focus belongs to: a link in it, or the link of its number beside it. */
function blockOf(element: Element): HTMLElement | null {
  const link = element.closest('a.paragraph-link')
  if (link instanceof HTMLAnchorElement) return document.getElementById(link.hash.slice(1))
  return element.closest<HTMLElement>('.article-body :is(p, h2, h3, h4, h5, tr)[id]')
}

/** Lets the current place follow the focus inside the text. Returns what stops it. */
export function watchCurrentPlace(): () => void {
  const onFocus = ({ target }: FocusEvent) => {
    const block = target instanceof Element ? blockOf(target) : null
    if (block !== null) setCurrentPlace(block)
  }
  document.addEventListener('focusin', onFocus)
  return () => document.removeEventListener('focusin', onFocus)
}
