import type { IssueId } from '@/lib/journal/ids'
import type { Issue } from '@/lib/journal/issue'
import { issueLabel, SITE_NAME } from '@/lib/journal/issue-label'

/** The forms in which a whole issue is handed out: one page that opens by double click, and a book for reading devices. */
export const DOWNLOAD_FORMATS = ['html', 'epub'] as const
export type DownloadFormat = (typeof DOWNLOAD_FORMATS)[number]

/** The bytes of each file of an issue; a file that was not written has none, as before the first build in development. */
export type DownloadSizes = { readonly [Format in DownloadFormat]?: number }

/** Where the file of an issue stands on the site: (2022-01, epub) → /downloads/2022-01.epub. */
export function downloadAddress(issue: IssueId, format: DownloadFormat): string {
  return `/downloads/${issue}.${format}`
}

/** The name under which a reader's device keeps it: 学习参考2022年第1期.html. People look for it on a stick by what it is. */
export function downloadName(issue: Issue, format: DownloadFormat): string {
  return `${SITE_NAME}${issueLabel(issue)}.${format}`
}

/**
 * The size of a file in the unit and by the rounding that the file lists of desktop computers show (KB of 1,024 bytes, upwards), so that
 * what the site says is what the reader finds there: 424,961 bytes → 416 KB.
 */
export function sizeText(bytes: number): string {
  return `${Math.ceil(bytes / 1024)} KB`
}
