import type { Issue } from './issue'

/** The name readers know the journal by; its full name, with the group it is printed for, stands in each issue's record. */
export const SITE_NAME = '学习参考'

/** What the list of everything published is called, on links, in titles and in the way back. */
export const ARCHIVE_NAME = '往期总目'

/** An issue as people name it, for page titles and links: 2022年第1期. */
export function issueLabel(issue: Pick<Issue, 'year' | 'number'>): string {
  return `${issue.year}年第${issue.number}期`
}

/**
 * The parts of the line below the masthead, which a page joins by ·: 2022年 第1期, 总第50期, 北京印刷学院党委宣传部.
 * What the issue does not print is left out.
 */
export function mastheadParts(issue: Issue): readonly string[] {
  const parts = [`${issue.year}年 第${issue.number}期`]
  if (issue.totalNumber !== undefined) parts.push(`总第${issue.totalNumber}期`)
  if (issue.publisher !== undefined) parts.push(issue.publisher)
  return parts
}

/**
 * The journal's name in the two lines of the masthead: 党委理论学习中心组 above, 学习参考 large.
 * A name without that ending, or none, stands alone in the large line.
 */
export function mastheadName(journal: string | undefined): { readonly group: string; readonly name: string } {
  if (journal === undefined) return { group: '', name: SITE_NAME }
  if (!journal.endsWith(SITE_NAME)) return { group: '', name: journal }
  return { group: journal.slice(0, -SITE_NAME.length), name: SITE_NAME }
}
