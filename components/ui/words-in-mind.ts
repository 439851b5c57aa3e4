import { textNodesOf } from '@/lib/device/text-nodes.browser'
import { currentPlace } from '@/lib/reader/current-place.browser'
import { articleBlocks } from './article-blocks'
import { type SelectedPlace, selectedPlaces } from './selected-places'

/** The whole of the block that is being read, so that a paragraph can be acted on without drawing over it (整段). */
export function currentWholePlace(): SelectedPlace | undefined {
  const current = currentPlace()
  const block = articleBlocks().find(({ element }) => element === current)
  if (block === undefined) return undefined
  const words = textNodesOf(block.element)
    .map(({ data }) => data)
    .join('')
  return { fragment: block.fragment, start: 0, end: words.length, words }
}

/** The words that a key means: those that are selected, else the whole paragraph that is being read. */
export function wordsInMind(): readonly SelectedPlace[] {
  const selection = document.getSelection()
  const places = selection === null ? [] : selectedPlaces(selection)
  const whole = currentWholePlace()
  return places.length > 0 || whole === undefined ? places : [whole]
}
