import { visible } from '@/lib/text/visible'

/** The offsets of a stretch of a text, the end not included. */
export type Span = { readonly start: number; readonly end: number }

/** Offsets of the characters of a text that are no blanks. */
export function visibleOffsets(text: string): readonly number[] {
  return text.split('').flatMap((character, i) => (visible(character) === '' ? [] : [i]))
}

/**
 * Finds words in a text whatever blanks stand between their characters; the last place where that is asked. Null where they do
 * not stand there.
 */
export function findWords(text: string, words: string, last = false): Span | null {
  const wanted = visible(words)
  const offsets = visibleOffsets(text)
  const kept = offsets.map((at) => text[at]).join('')
  const at = wanted === '' ? -1 : last ? kept.lastIndexOf(wanted) : kept.indexOf(wanted)
  const start = offsets[at]
  const end = offsets[at + wanted.length - 1]
  return start === undefined || end === undefined ? null : { start, end: end + 1 }
}
