import type { Query } from '../query'
import { narrowPlaces } from './find-places'
import type { Places } from './places'
import { commonCells } from './propose-loosely'
import { isCharacter, placesPerCell, readNumbers, type Segment } from './segment'
import { HEADINGS } from './terms'

/** The places that lie in a title or heading; `headings` are starts and lengths, in order. */
function inHeadings(places: Places, headings: ReadonlyMap<number, number>): Places {
  const spans = [...headings]
  let at = 0
  return places.filter((place) => {
    while (at < spans.length && (spans[at]?.[0] ?? 0) + (spans[at]?.[1] ?? 0) <= place) at++
    return place >= (spans[at]?.[0] ?? Number.POSITIVE_INFINITY)
  })
}

/** Cells that may as well be read as narrowed down further: with luck they are the first page. */
const FEW_CELLS = 12
/** Bytes of a cell's text, about. */
const CELL_BYTES = 3600

/** What the text of so many places costs; nothing where there are few. */
function textCost(places: Places, row: Segment['row']): number {
  const cells = placesPerCell(places, row).size
  return cells <= FEW_CELLS ? 0 : cells * CELL_BYTES
}

/** The cells that may hold a result, in order, each with about how many hits; never leaves one out. */
export async function proposeCells(
  segment: Segment,
  query: Query,
  titles: boolean,
  signal: AbortSignal,
): Promise<ReadonlyMap<number, number>> {
  const isAsked = titles && query.words.some((word) => !isCharacter(word))
  const headings = isAsked ? readNumbers(segment, HEADINGS, signal) : null
  // Whoever awaits it below hears of its failure.
  headings?.catch(() => undefined)
  const perWord = await Promise.all(
    query.words.map(async (word) => {
      if (isCharacter(word)) return readNumbers(segment, word, signal)
      const cost = (places: Places) => textCost(places, segment.row)
      const { places } = await narrowPlaces(segment.lists, word, cost, signal)
      return placesPerCell(headings === null ? places : inHeadings(places, await headings), segment.row)
    }),
  )
  const [first = new Map<number, number>(), ...others] = perWord
  if (others.length === 0) return first
  return new Map(commonCells(perWord.map((cells) => [...cells.keys()])).map((cell) => [cell, 1]))
}
