import type { ArticleRecord } from './article'
import type { Block } from './block'
import type { Issue } from './issue'
import type { Provenance } from './provenance'

/** The records of an issue, as an import makes them and its folder keeps them, and where everything came from. */
export type IssueRecords = {
  readonly issue: Issue
  readonly articles: readonly {
    readonly record: ArticleRecord
    readonly file: string
    readonly blocks: readonly Block[]
    /** What told the kind 文类依据, for the report; not part of the record. */
    readonly kindReason: string
  }[]
  readonly provenance: Provenance
}
