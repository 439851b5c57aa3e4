import type { RepeatedGrams } from './repeated-grams'

/** For each gram (by id) the texts it stands in, ascending. Grams of the same texts share one array. */
export type TextGroups = { readonly groupOf: Int32Array; readonly groups: readonly Int32Array[] }

function isSame(group: Int32Array, texts: Int32Array): boolean {
  return group.length === texts.length && group.every((text, place) => text === texts[place])
}

function hashOf(texts: Int32Array): number {
  let hash = texts.length
  for (const text of texts) hash = (Math.imul(hash, 31) + text) | 0
  return hash
}

/**
 * Gathers the texts of each repeated gram and keeps equal lists once: the 171 grams of a repeated stretch of 200
 * characters stand in the same texts, and so are one group. Linear in the number of places.
 */
export function textGroups({ ids, from }: RepeatedGrams): TextGroups {
  const count = ids.reduce((most, id) => Math.max(most, id), -1) + 1
  const sizes = new Int32Array(count)
  const lastText = new Int32Array(count)
  const eachPlace = (visit: (id: number, text: number) => void) => {
    lastText.fill(-1)
    for (let text = 0; text + 1 < from.length; text++) {
      for (let i = from[text] ?? 0; i < (from[text + 1] ?? 0); i++) {
        const id = ids[i] ?? 0
        // A gram that stands twice in a text stands in that text.
        if (lastText[id] === text) continue
        lastText[id] = text
        visit(id, text)
      }
    }
  }
  eachPlace((id) => {
    sizes[id] = (sizes[id] ?? 0) + 1
  })
  const ends = new Int32Array(count)
  for (let id = 0, sum = 0; id < count; id++) {
    ends[id] = sum
    sum += sizes[id] ?? 0
  }
  const texts = new Int32Array(sizes.reduce((sum, size) => sum + size, 0))
  eachPlace((id, text) => {
    texts[ends[id] ?? 0] = text
    ends[id] = (ends[id] ?? 0) + 1
  })
  const groups: Int32Array[] = []
  const known = new Map<number, number[]>()
  const groupOf = new Int32Array(count).fill(-1)
  for (let id = 0; id < count; id++) {
    const size = sizes[id] ?? 0
    if (size === 0) continue
    const list = texts.subarray((ends[id] ?? 0) - size, ends[id])
    const hash = hashOf(list)
    const alike = known.get(hash) ?? []
    let group = alike.find((each) => isSame(groups[each] ?? list, list)) ?? -1
    if (group < 0) {
      group = groups.push(list) - 1
      known.set(hash, [...alike, group])
    }
    groupOf[id] = group
  }
  return { groupOf, groups }
}
