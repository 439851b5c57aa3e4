'use client'

import { createContext, useContext } from 'react'
import type { SelectedPlace } from '@/components/ui/selected-places'
import type { Highlight, Mark, MarkColor } from '@/lib/notebook/notebook-mark'
import type { HowPressed } from './how-pressed'
import type { PlacedMark } from './place-marks'

/** What the notebook of the article can do; every control of it asks here. Results come back as marks and as a message. */
export type Notebook = {
  readonly placed: readonly PlacedMark[]
  /** Marks words in a colour; the same words again only change their colour. */
  readonly highlight: (places: readonly SelectedPlace[], color: MarkColor) => void
  /** Opens the sheet of paper for a note: on words, or on a highlight that is there. */
  readonly write: (about: readonly SelectedPlace[] | Highlight) => void
  readonly toggleBookmark: (place: SelectedPlace) => void
  readonly recolour: (mark: Highlight, color: MarkColor) => void
  readonly remove: (mark: Mark) => void
  /** Opens the bar of marks at their words. */
  readonly open: (ids: readonly string[], how: HowPressed) => void
  readonly shut: () => void
}

const missing = () => {
  throw new Error('没有 ArticleMarks')
}

export const NotebookContext = createContext<Notebook>({
  placed: [],
  highlight: missing,
  write: missing,
  toggleBookmark: missing,
  recolour: missing,
  remove: missing,
  open: missing,
  shut: missing,
})

/** The notebook of the article around this control. */
export function useArticleNotebook(): Notebook {
  return useContext(NotebookContext)
}
