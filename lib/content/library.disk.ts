import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type IssueId, issueIdSchema } from '@/lib/journal/ids'
import { locateCorrections } from '@/lib/journal/locate-corrections'
import type { PublishedIssue } from '@/lib/journal/published'
import { publishArticle } from './publish-article'
import { readProvenance } from './read-provenance.disk'
import { RecordError, readArticleFile, readIssueFile } from './record-files'
import { restoreIssues } from './recover-issues.disk'

/** The folder of the issues, from the project's root, where every command runs. */
export const CONTENT_FOLDER = 'content'

/**
 * The ids of the issues under a content folder, newest first; other folders there are left alone. An issue that a
 * crashed import had moved aside is put back first: a site built without it would have lost it unseen.
 */
export function issueIds(folder: string = CONTENT_FOLDER): readonly IssueId[] {
  if (!existsSync(folder)) return []
  restoreIssues(folder)
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'issue.md')))
    .flatMap((entry) => issueIdSchema.safeParse(entry.name).data ?? [])
    .sort(byNumber)
    .reverse()
}

/** By year and then by number: the hundredth issue of a year comes behind the ninety-ninth. */
function byNumber(a: IssueId, b: IssueId): number {
  return a.slice(0, 4).localeCompare(b.slice(0, 4)) || Number(a.slice(5)) - Number(b.slice(5))
}

/** Reads one issue's records and ledger; throws RecordError or BodyError where a record was damaged by hand. */
export function readIssue(id: IssueId, folder: string = CONTENT_FOLDER): PublishedIssue {
  const read = (file: string) => {
    const path = join(folder, id, file)
    if (!existsSync(path)) throw new RecordError(`${path} 不存在：请从版本库恢复它，或重新导入这一期。`)
    return readFileSync(path, 'utf8')
  }
  const provenance = readProvenance(join(folder, id, 'import.json'))
  if (provenance === null) throw new RecordError(`${join(folder, id)} 缺少 import.json：请重新导入这一期。`)
  const articles = provenance.articles.map((article) => {
    const { record, blocks } = readArticleFile(read(article.file), join(folder, id, article.file))
    return publishArticle(record, blocks, article)
  })
  return {
    issue: readIssueFile(read('issue.md'), join(folder, id, 'issue.md')),
    articles,
    corrections: locateCorrections(articles, provenance),
  }
}

/** The issue of an id out of the library, as the pages of an issue ask for it; undefined where there is none. */
export function findIssue(id: string): PublishedIssue | undefined {
  return readLibrary().find(({ issue }) => issue.id === id)
}

/** Every page of a build asks for the whole library; its files do not change under it. */
const kept = new Map<string, readonly PublishedIssue[]>()

/**
 * Reads every issue under `content/`, newest first. Pages and search data are built from this and nothing else. A production
 * build reads it once in each of its processes: at 500 issues one reading takes seconds, and there are thousands of pages.
 */
export function readLibrary(folder: string = CONTENT_FOLDER): readonly PublishedIssue[] {
  const known = kept.get(folder)
  if (known !== undefined) return known
  const library = issueIds(folder).map((id) => readIssue(id, folder))
  if (process.env.NODE_ENV === 'production') kept.set(folder, library)
  return library
}
