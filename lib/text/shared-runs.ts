import { joinTexts } from './joined-texts'
import { type RepeatedGrams, repeatedGrams } from './repeated-grams'
import { textGroups } from './text-groups'

/** What a text has in common with another one: the longest run, its offset in this text and its length, in characters. */
export type SharedRun = { readonly text: number; readonly start: number; readonly characters: number }

/** The texts that share a run with one text: how many there are, and the first of them. */
export type Sharing = { readonly total: number; readonly runs: readonly SharedRun[] }

type Limits = { readonly least: number; readonly most: number }
type Union = { readonly size: number; readonly first: readonly number[] }

/** Where each gram of a text stands in it. */
function placesByGram({ positions, ids, from }: RepeatedGrams, text: number): Map<number, number[]> {
  const places = new Map<number, number[]>()
  for (let i = from[text] ?? 0; i < (from[text + 1] ?? 0); i++) {
    const id = ids[i] ?? 0
    const known = places.get(id)
    if (known === undefined) places.set(id, [positions[i] ?? 0])
    else known.push(positions[i] ?? 0)
  }
  return places
}

/**
 * Tells for any of the given texts which others share a run of at least `least` characters with it, exactly: the
 * number of all, and the longest run with each of the first `most` in the order given (人才是第一资源…, 87 字). Texts are
 * compared as they stand; fold them first. What is worked out beforehand is linear in the length of all texts; a
 * formula that thousands of texts share costs each distinct set of such formulas one walk through their lists.
 */
export function sharedRuns(
  texts: readonly string[],
  { least, most }: Limits,
): (text: number) => Sharing | undefined {
  const joined = joinTexts(texts)
  const { codes, starts } = joined
  const grams = repeatedGrams(joined, least)
  const { groupOf, groups } = textGroups(grams)
  const metIn = new Int32Array(texts.length).fill(-1)
  const unions = new Map<string, Union>()

  const unite = (members: readonly number[]): Union => {
    const lists = members.map((group) => groups[group] ?? new Int32Array())
    // One more than asked for: the text itself is among them.
    const heads = lists.flatMap((list) => [...list.subarray(0, most + 1)])
    const first = [...new Set(heads)].sort((a, b) => a - b).slice(0, most + 1)
    let size = 0
    for (const list of lists) {
      for (const text of list) {
        if (metIn[text] === unions.size) continue
        metIn[text] = unions.size
        size += 1
      }
    }
    return { size, first }
  }

  const longestRun = (places: ReadonlyMap<number, number[]>, text: number, other: number): SharedRun => {
    const [start = 0, end = 0] = [starts[text], starts[text + 1]]
    const [otherStart = 0, otherEnd = 0] = [starts[other], starts[other + 1]]
    let best: SharedRun = { text: other, start: 0, characters: 0 }
    for (let i = grams.from[other] ?? 0; i < (grams.from[other + 1] ?? 0); i++) {
      const there = grams.positions[i] ?? 0
      for (const here of places.get(grams.ids[i] ?? 0) ?? []) {
        const isInside = here > start && there > otherStart && codes[here - 1] === codes[there - 1]
        if (isInside) continue
        let length = least
        while (
          here + length < end &&
          there + length < otherEnd &&
          codes[here + length] === codes[there + length]
        )
          length += 1
        const isBetter = length > best.characters || (length === best.characters && here - start < best.start)
        if (isBetter) best = { text: other, start: here - start, characters: length }
      }
    }
    return best
  }

  return (text) => {
    const ids = grams.ids.subarray(grams.from[text] ?? 0, grams.from[text + 1] ?? 0)
    if (ids.length === 0) return undefined
    const members = [...new Set(Array.from(ids, (id) => groupOf[id] ?? 0))].sort((a, b) => a - b)
    const key = members.join()
    const union = unions.get(key) ?? unite(members)
    unions.set(key, union)
    const places = placesByGram(grams, text)
    const others = union.first.filter((other) => other !== text).slice(0, most)
    return { total: union.size - 1, runs: others.map((other) => longestRun(places, text, other)) }
  }
}
