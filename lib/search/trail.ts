import type { Candidate } from './archive/candidate'
import type { Archive } from './archive/open-archive'
import type { Query } from './query'

/**
 * What the question before has proposed, newest issue first and as far as it came. Who types on from 高等 to 高等教育 finds the
 * longer word nowhere else: where the texts of these cells are held, the first results need no fetching at all.
 */
export type Trail = {
  readonly archive: Archive
  readonly word: string
  readonly titles: boolean
  readonly candidates: Candidate[]
}

/** Begins the trail of a question; null for several words, whose cells say little of the next, and for excluded ones, whose cells
 * the next may want again. */
export function beginTrail(archive: Archive, { words, excluded }: Query, titles: boolean): Trail | null {
  const [word, ...others] = words
  return word === undefined || others.length > 0 || excluded.length > 0
    ? null
    : { archive, word, titles, candidates: [] }
}

/** The cells where the results of a question must begin, if the one before leads to them. */
export function followTrail(before: Trail | null, now: Trail | null): readonly Candidate[] {
  if (before === null || now === null || before.archive !== now.archive) return []
  return before.titles === now.titles && now.word.includes(before.word) ? before.candidates : []
}
