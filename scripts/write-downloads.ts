import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readLibrary } from '@/lib/content/library.disk'
import { downloadAddress } from '@/lib/downloads/download-file'
import { PUBLIC_FOLDER } from '@/lib/downloads/download-sizes.disk'
import { packBook } from '@/lib/downloads/epub/pack-book'
import { renderBook } from './downloads/render-book'
import { renderSingleFile, sharedOfFiles } from './downloads/render-single-file'

// Writes each issue as a file to take away, before the pages, which say how large it is. The folder is made afresh each time, so that
// nothing in it can be older than its issue.

/** What a stick, a mail and a phone take without a thought. */
const LARGEST_PAGE = 1.5 * 1024 * 1024

const put = (address: string, bytes: Uint8Array | string) => {
  const path = join(PUBLIC_FOLDER, address)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, bytes)
}

rmSync(join(PUBLIC_FOLDER, 'downloads'), { recursive: true, force: true })
const library = readLibrary()
const shared = await sharedOfFiles()
for (const published of library) {
  const { id } = published.issue
  const page = await renderSingleFile(published, shared)
  if (Buffer.byteLength(page) > LARGEST_PAGE)
    console.warn(`${id} 的单文件网页有 ${Math.ceil(Buffer.byteLength(page) / 1024)} KB，超过了 1.5 MB。`)
  put(downloadAddress(id, 'html'), page)
  put(downloadAddress(id, 'epub'), packBook(renderBook(published)))
}
console.log(`下载文件已写好：${library.length} 期`)
