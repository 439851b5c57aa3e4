import type { ArticleId, Fragment } from './ids'

/** A correction where it stands 更正: its passage, and its sentence around the changed characters, old and new. */
export type PublishedCorrection = {
  readonly article: ArticleId
  /** Where it leads; `title` for the title block. */
  readonly fragment: Fragment
  readonly before: string
  readonly old: string
  readonly new: string
  readonly after: string
  readonly reason: string
  /** Where in the passage the new characters stand; null where later corrections changed them again. */
  readonly span: { readonly at: number; readonly length: number } | null
}

/** A field that staff set: what the journal prints there, where it prints a line, and what the record says. */
export type ChangedField = {
  readonly article: ArticleId
  readonly field: string
  readonly printed: string
  readonly value: string
}

/** Everything in which the published issue differs on purpose from the one that came in: the list 勘误. */
export type IssueCorrections = {
  readonly words: readonly PublishedCorrection[]
  readonly fields: readonly ChangedField[]
}
