import type { IssueRecords } from '@/lib/journal/issue-records'
import { writeArticleFile, writeIssueFile } from './record-files'

/**
 * The generated files of an issue's folder, by name: issue.md, one file an article, import.json. The same records
 * give the same bytes, which is how a stale or hand-edited file is found.
 */
export function issueFiles({ issue, articles, provenance }: IssueRecords): ReadonlyMap<string, string> {
  return new Map([
    ['issue.md', writeIssueFile(issue)],
    ...articles.map(({ record, file, blocks }) => [file, writeArticleFile(record, blocks)] as const),
    ['import.json', `${JSON.stringify(provenance, null, 1)}\n`],
  ])
}
