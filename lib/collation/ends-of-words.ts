import type { Comparable } from './comparable'

/** How far two runs of signs agree from their beginning. */
function agreeing(one: string, other: string): number {
  let length = 0
  while (length < one.length && one.charAt(length) === other.charAt(length)) length += 1
  return length
}

const reversed = (text: string) => [...text].reverse().join('')

/** Where the words end in the text: behind as much of its punctuation as the quotation ends with too. */
export function endOfWords(asked: Comparable, held: Comparable, last: number): number {
  const place = held.places[last] ?? 0
  const signs = asked.exact.slice((asked.places.at(-1) ?? 0) + 1)
  const there = held.exact.slice(place + 1, held.places[last + 1])
  return held.folded.ends[place + agreeing(signs, there)] ?? 0
}

/** Where the words begin in the text: at as much of its punctuation as the quotation begins with too. */
export function startOfWords(asked: Comparable, held: Comparable, first: number): number {
  const place = held.places[first] ?? 0
  const signs = asked.exact.slice(0, asked.places[0])
  const there = held.exact.slice(first === 0 ? 0 : (held.places[first - 1] ?? 0) + 1, place)
  return held.folded.starts[place - agreeing(reversed(signs), reversed(there))] ?? 0
}
