import type { ArticleRecord } from './article'
import type { Issue } from './issue'

/** An issue with the articles of it that a list of the archive shows: all of them, or those of one person. */
export type ArchiveIssue = { readonly issue: Issue; readonly records: readonly ArticleRecord[] }

/** A year with its issues, and how many articles of them the list shows: 2022, 12 期, 96 篇. */
export type ArchiveYear = {
  readonly year: number
  readonly issues: readonly ArchiveIssue[]
  readonly articles: number
}

/** The number of articles in a list of issues: 共 96 篇. An issue counts only the articles it stands there with. */
export function countArticles(issues: readonly ArchiveIssue[]): number {
  return issues.reduce((sum, { records }) => sum + records.length, 0)
}

/**
 * Orders issues newest first, by year and then by number, as numbers: 第100期 comes before 第99期. (The order of ids as
 * texts would part them.)
 */
export function newestFirst(a: Pick<Issue, 'year' | 'number'>, b: Pick<Issue, 'year' | 'number'>): number {
  return b.year - a.year || b.number - a.number
}

/** Groups issues under their years, newest year first and within it the newest issue first. No year stands empty. */
export function archiveYears(issues: readonly ArchiveIssue[]): readonly ArchiveYear[] {
  const years = new Map<number, ArchiveIssue[]>()
  for (const each of [...issues].sort((a, b) => newestFirst(a.issue, b.issue))) {
    const ofYear = years.get(each.issue.year)
    if (ofYear) ofYear.push(each)
    else years.set(each.issue.year, [each])
  }
  return [...years].map(([year, ofYear]) => ({ year, issues: ofYear, articles: countArticles(ofYear) }))
}
