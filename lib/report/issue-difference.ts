import type { ArticleId, Fragment } from '@/lib/journal/ids'
import type { Stretch } from './changed-characters'

/** One passage that differs between two versions of an issue; `fragment` is its address, in the new one where it is there. */
export type PassageDifference = {
  readonly article: ArticleId
  readonly fragment: Fragment
} & (
  | { readonly kind: 'added' | 'removed'; readonly text: string }
  | { readonly kind: 'changed'; readonly stretches: readonly Stretch[] }
  | {
      readonly kind: 'moved'
      readonly text: string
      readonly from: { readonly article: ArticleId; readonly fragment: Fragment }
    }
)

/** A field of an article (or of the issue: null) that says something else. */
export type FieldDifference = {
  readonly article: ArticleId | null
  readonly field: string
  readonly old: string
  readonly new: string
}

/** An article that only one of the versions has. */
export type ArticleDifference = { readonly id: ArticleId; readonly title: string }

/** In what a new version of an issue differs from the one that is published; empty lists mean: in nothing. */
export type IssueDifference = {
  readonly addedArticles: readonly ArticleDifference[]
  readonly removedArticles: readonly ArticleDifference[]
  readonly fields: readonly FieldDifference[]
  readonly passages: readonly PassageDifference[]
}

/** Tells whether a new version says exactly what is published. */
export function isSame(difference: IssueDifference): boolean {
  return Object.values(difference).every((list) => list.length === 0)
}
