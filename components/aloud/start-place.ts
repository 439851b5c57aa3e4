import type { PageBlock } from '@/components/ui/page-blocks'
import { selectedPlaces } from '@/components/ui/selected-places'
import { startFragment } from '@/components/ui/start-block'
import type { SpokenPlace } from '@/lib/aloud/spoken-sentence'

/** The place of a character of a block: in a row, the cell it stands in. */
function placeOf(block: PageBlock, offset: number): SpokenPlace {
  let rest = offset
  for (const [part, { text }] of block.parts.entries()) {
    if (rest < text.length) return { fragment: block.fragment, part, offset: rest }
    rest -= text.length
  }
  return { fragment: block.fragment, part: 0, offset: 0 }
}

/** Where the reader's selection begins; null where no words of the article are selected. */
export function selectedPlace(blocks: readonly PageBlock[]): SpokenPlace | null {
  const selection = getSelection()
  const [first] = selection === null ? [] : selectedPlaces(selection)
  const block = first && blocks.find(({ fragment }) => fragment === first.fragment)
  return block && first ? placeOf(block, first.start) : null
}

/** Where the reader is on the page; at the title of an article that he left off hearing, the place where he left. */
export function placeInSight(remembered: SpokenPlace | null): SpokenPlace {
  const fragment = startFragment()
  if (fragment === 'title' && remembered !== null) return remembered
  return { fragment, part: 0, offset: 0 }
}
