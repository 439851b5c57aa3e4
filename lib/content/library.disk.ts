import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type IssueId, issueIdSchema } from '@/lib/journal/ids'
import { provenanceSchema } from '@/lib/journal/provenance'
import type { PublishedIssue } from '@/lib/journal/published'
import { publishArticle } from './publish-article'
import { readArticleFile, readIssueFile } from './record-files'

/** The folder of the issues, from the project's root, where every command runs. */
export const CONTENT_FOLDER = 'content'

/** The ids of the issues under a content folder, newest first; other folders there are left alone. */
export function issueIds(folder: string = CONTENT_FOLDER): readonly IssueId[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'issue.md')))
    .flatMap((entry) => issueIdSchema.safeParse(entry.name).data ?? [])
    .sort()
    .reverse()
}

/** Reads one issue's records and ledger; throws RecordError or BodyError where a record was damaged by hand. */
export function readIssue(id: IssueId, folder: string = CONTENT_FOLDER): PublishedIssue {
  const read = (file: string) => readFileSync(join(folder, id, file), 'utf8')
  const provenance = provenanceSchema.parse(JSON.parse(read('import.json')))
  const articles = provenance.articles.map((article) => {
    const { record, blocks } = readArticleFile(read(article.file), join(folder, id, article.file))
    return publishArticle(record, blocks, article)
  })
  return { issue: readIssueFile(read('issue.md'), join(folder, id, 'issue.md')), articles }
}

/** Reads every issue under `content/`, newest first. Pages and search data are built from this and nothing else. */
export function readLibrary(folder: string = CONTENT_FOLDER): readonly PublishedIssue[] {
  return issueIds(folder).map((id) => readIssue(id, folder))
}
