/** A run may start anywhere, also with the end of a sentence that is not shared. */
const LEADING_MARKS = /^[\p{Pe}\p{Pf}\p{Po}\s]+/u

/** Up to 24 characters that end before a mark, and at least ten of them; else eighteen, wherever that is. */
const OPENING = /^(?:.{10,24}(?=[\p{P}\s])|.{18})/su

/** Marks that cannot stand before 「……」. */
const TRAILING_MARKS = /[\p{Ps}\p{Pi}，、；：\s]+$/u

/**
 * The first words of a run that two passages share, for a list: 「，把发展科技第一生产力、培养人才第一资源、增强创新…」 becomes
 * 「把发展科技第一生产力、培养人才第一资源……」. Words only: what is left out at either end are marks.
 */
export function openingWords(words: string): string {
  const start = words.replace(LEADING_MARKS, '')
  const opening = OPENING.exec(start)?.[0] ?? start
  return opening === start ? start : `${opening.replace(TRAILING_MARKS, '')}……`
}
