import type { Fragment } from '@/lib/journal/ids'

/** A block of an article as the page shows it: its address and its whole text (textContent). */
export type BlockText = { readonly fragment: Fragment; readonly text: string }

/** Part of a block, by offsets in UTF-16 units: what may be painted. */
export type FoundPlace = { readonly fragment: Fragment; readonly start: number; readonly end: number }
