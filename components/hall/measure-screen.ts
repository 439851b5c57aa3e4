import type { PageBlock } from '@/components/ui/page-blocks'
import { type HallScreen, hallScreens } from '@/lib/hall/hall-screens'
import { largestSize } from '@/lib/hall/largest-size'
import { unbrokenPieces } from './unbroken-pieces'

/** The type of a projected text, in pixels, and the share of the screen's shorter side that can be read from the last row. */
const LEAST = 32
const MOST = 96
const LAST_ROW = 1 / 13

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
 * a block have one size, so that it does not jump in the middle of a paragraph; where a long sentence makes it smaller, the
 * other screens are filled at that size.
 */
export function measureBlock(box: HTMLElement, block: PageBlock): MeasuredBlock {
  const texts = block.parts.map(({ text }) => text)
  const fitsAt = (screen: HallScreen, size: number) => {
    box.style.setProperty('font-size', `${size}px`)
    fill(box, block, screen)
    return box.scrollHeight <= box.clientHeight && box.scrollWidth <= box.clientWidth
  }
  const divide = (well: number) => {
    const room = {
      fitsWell: (screen: HallScreen) => fitsAt(screen, well),
      fits: (screen: HallScreen) => fitsAt(screen, LEAST),
    }
    const screens = hallScreens(texts, room)
    return { screens, size: largestSize(LEAST, MOST, (size) => screens.every((each) => fitsAt(each, size))) }
  }
  box.className = `hall-text hall-${block.kind} hall-measure`
  const side = Math.min(box.clientHeight, box.clientWidth)
  const well = Math.min(MOST, Math.max(LEAST, Math.round(side * LAST_ROW)))
  const large = divide(well)
  const { screens, size } = large.size < well ? divide(large.size) : large
  box.replaceChildren()
  return { block, screens, size }
}
