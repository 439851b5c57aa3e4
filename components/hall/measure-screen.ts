import type { PageBlock } from '@/components/ui/page-blocks'
import { type HallScreen, hallScreens } from '@/lib/hall/hall-screens'
import { largestSize } from '@/lib/hall/largest-size'
import { unbrokenPieces } from './unbroken-pieces'

/** The type of a projected text, in pixels. A sixteenth of the height can be read from the last row of most halls. */
const LEAST = 32
const MOST = 96
const LAST_ROW = 1 / 16

/** The screens of a block, and the size of type at which each of them fits. */
export type MeasuredBlock = {
  readonly block: PageBlock
  readonly screens: readonly HallScreen[]
  readonly size: number
}

/** Puts a screen into the measuring box as it will be shown: see HallText, which draws the same. */
function fill(box: HTMLElement, block: PageBlock, screen: HallScreen): void {
  box.replaceChildren(
    ...screen.map(({ part, start, text }) => {
      const line = document.createElement('div')
      line.className = start > 0 ? 'hall-part hall-continued' : 'hall-part'
      const head = block.parts[part]?.head ?? ''
      if (head !== '') {
        const label = document.createElement('div')
        label.className = 'hall-head'
        label.textContent = head
        line.append(label)
      }
      const words = document.createElement('p')
      words.className = 'hall-words'
      for (const piece of unbrokenPieces(block, { part, start, text })) {
        const unbroken = document.createElement('span')
        unbroken.textContent = piece
        words.append(unbroken)
      }
      line.append(words)
      return line
    }),
  )
}

/**
 * Divides a block over screens and finds the size of their type by trying it in a box of the same measure. All screens of
 * a block have one size, so that it does not jump in the middle of a paragraph.
 */
export function measureBlock(box: HTMLElement, block: PageBlock): MeasuredBlock {
  const fitsAt = (screen: HallScreen, size: number) => {
    box.style.setProperty('font-size', `${size}px`)
    fill(box, block, screen)
    return box.scrollHeight <= box.clientHeight && box.scrollWidth <= box.clientWidth
  }
  box.className = `hall-text hall-${block.kind} hall-measure`
  const well = Math.min(MOST, Math.max(LEAST, Math.round(box.clientHeight * LAST_ROW * 1.25)))
  const screens = hallScreens(
    block.parts.map(({ text }) => text),
    { fitsWell: (screen) => fitsAt(screen, well), fits: (screen) => fitsAt(screen, LEAST) },
  )
  const size = largestSize(LEAST, MOST, (each) => screens.every((screen) => fitsAt(screen, each)))
  box.replaceChildren()
  return { block, screens, size }
}
