import { diffChars } from 'diff'
import { changedMiddle } from '@/lib/journal/changed-middle'

/** A stretch of a changed text: in both, only in the old one, or only in the new one. */
export type Stretch = { readonly kind: 'same' | 'removed' | 'added'; readonly text: string }

/** How many single changes are looked for; beyond that two texts share too little for the marks to help. */
const MOST_EDITS = 400

/**
 * Tells character by character how a text was changed: 建成[统一]平台 → 建成[统一的]平台. Two texts that share little are given as one
 * removed and one added middle, which is also what keeps 30,000 characters quick.
 */
export function changedCharacters(old: string, changed: string): readonly Stretch[] {
  const { before, old: from, new: to, after } = changedMiddle(old, changed)
  const found = diffChars(from, to, { maxEditLength: MOST_EDITS })
  const middle: readonly Stretch[] = found?.map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  })) ?? [
    { kind: 'removed', text: from },
    { kind: 'added', text: to },
  ]
  return [{ kind: 'same', text: before } as const, ...middle, { kind: 'same', text: after } as const].filter(
    ({ text }) => text !== '',
  )
}
