import { closeness, type PlacedHit } from '../closeness'
import type { Query } from '../query'
import type { Places } from './places'

/** A passage that answers a query, found by places alone: where it begins, its hits, how close together they are. */
export type PassageHits = { readonly start: number; readonly hits: number; readonly closeness: number }

/** For every place the number of the passage that it lies in: the last one that begins at it or before. */
function* passagesOf(places: Places, starts: Places): Generator<{ passage: number; place: number }> {
  let passage = 0
  for (const place of places) {
    while (passage + 1 < starts.length && (starts[passage + 1] ?? 0) <= place) passage++
    yield { passage, place }
  }
}

/**
 * Joins the places of several words to the passages that hold all of them, and none of the excluded ones, in order.
 * `starts` are the places where passages begin.
 */
export function passageHits(
  { words, excluded }: Query,
  placesOf: (word: string) => Places,
  starts: Places,
): PassageHits[] {
  const barred = new Set(
    excluded.flatMap((word) => [...passagesOf(placesOf(word), starts)].map(({ passage }) => passage)),
  )
  const hits = new Map<number, PlacedHit[]>()
  for (const [word, text] of words.entries()) {
    for (const { passage, place } of passagesOf(placesOf(text), starts)) {
      const known = hits.get(passage)
      // Words come in order: the last hit tells how many of them the passage has.
      const hasBefore = (known?.at(-1)?.word ?? -1) >= word - 1
      if (barred.has(passage) || !hasBefore) continue
      const hit = { word, start: place, end: place + text.length }
      if (known === undefined) hits.set(passage, [hit])
      else known.push(hit)
    }
  }
  const last = words.length - 1
  return [...hits]
    .filter(([, list]) => list.at(-1)?.word === last)
    .map(([passage, list]) => ({
      start: starts[passage] ?? 0,
      hits: list.length,
      closeness: closeness(
        list.sort((a, b) => a.start - b.start || a.end - b.end),
        words.length,
      ),
    }))
    .sort((a, b) => a.start - b.start)
}
