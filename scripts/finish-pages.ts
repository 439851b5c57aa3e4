import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compressFiles } from './compress-files'
import { integrityOf } from './content-policy'
import { finishPage } from './finish-page'

// Takes the framework out of the exported site: its scripts out of every page, and the files that only they would fetch.
// Then every file that is left is compressed; the pages are when they have got their release (scripts/write-offline.ts).
const files = (folder: string): readonly string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? files(path) : [path]
  })

/** What the framework's router would fetch: its scripts, and each page once more as the tree of its components. */
const OF_FRAMEWORK =
  /^out\/_next\/.*\.js$|^out\/(?!texts\/)(?:.*\/)?(?:index|__next\..*|_not-found|404)\.txt$/

/** Files to take away are whole as they were written: they have a policy of their own. */
const WHOLE = /^out\/downloads\//

const integrity = (address: string) => integrityOf(readFileSync(join('out', address)))

let pages = 0
const others: string[] = []
for (const path of files('out').map((file) => file.replaceAll('\\', '/'))) {
  if (OF_FRAMEWORK.test(path)) {
    rmSync(path)
    continue
  }
  if (path.endsWith('.html') && !WHOLE.test(path)) {
    writeFileSync(path, finishPage(readFileSync(path, 'utf8'), integrity))
    pages += 1
  } else others.push(path)
}
await compressFiles(others)
console.log(`网页已整理好：${pages} 页`)
