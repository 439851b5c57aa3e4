import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { IssueId } from '@/lib/journal/ids'
import { DOWNLOAD_FORMATS, type DownloadSizes, downloadAddress } from './download-file'

/** Where the build puts what the site hands out as it is. */
export const PUBLIC_FOLDER = 'public'

/**
 * How large the files of an issue are. They are written before the pages, so a page can say it; the page then leads only to what is
 * there.
 */
export function downloadSizes(issue: IssueId, folder: string = PUBLIC_FOLDER): DownloadSizes {
  const sizes = DOWNLOAD_FORMATS.flatMap((format) => {
    const path = join(folder, downloadAddress(issue, format))
    return existsSync(path) ? [[format, statSync(path).size] as const] : []
  })
  return Object.fromEntries(sizes)
}
