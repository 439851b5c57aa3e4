import type { ArticleRecord } from '@/lib/journal/article'
import type { Block } from '@/lib/journal/block'
import type { Issue } from '@/lib/journal/issue'
import type { Provenance } from '@/lib/journal/provenance'
import { writeArticleFile, writeIssueFile } from './record-files'

/** The records of an issue as an import yields them. */
type Records = {
  readonly issue: Issue
  readonly articles: readonly {
    readonly record: ArticleRecord
    readonly file: string
    readonly blocks: readonly Block[]
  }[]
  readonly provenance: Provenance
}

/**
 * The generated files of an issue's folder, by name: issue.md, one file an article, import.json. The same records
 * give the same bytes, which is how a stale or hand-edited file is found.
 */
export function issueFiles({ issue, articles, provenance }: Records): ReadonlyMap<string, string> {
  return new Map([
    ['issue.md', writeIssueFile(issue)],
    ...articles.map(({ record, file, blocks }) => [file, writeArticleFile(record, blocks)] as const),
    ['import.json', `${JSON.stringify(provenance, null, 1)}\n`],
  ])
}
