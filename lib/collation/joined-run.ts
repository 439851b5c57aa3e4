import type { Simplified } from '@/lib/text/fold-loosely'
import { type Comparable, comparable } from './comparable'
import type { HeldPart } from './held-part'

/** How paragraphs are put together to be compared, as the product copies them too. */
const BREAK = '\n'

/** Parts that follow one another, as one text: folded, and with the way back from an offset to its part. */
export type JoinedRun = {
  readonly original: string
  readonly held: Comparable
  readonly partAt: (offset: number) => HeldPart | undefined
}

/** Joins parts to one text, a line break between each two. */
export function joinedRun(parts: readonly HeldPart[], simplified: Simplified | null): JoinedRun {
  const original = parts.map((part) => part.original).join(BREAK)
  return {
    original,
    held: comparable(original, simplified),
    partAt: (offset) => parts[original.slice(0, offset).split(BREAK).length - 1],
  }
}
