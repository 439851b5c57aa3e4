import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readLibrary } from '@/lib/content/library.disk'
import { archiveFiles } from '@/lib/search/archive/write-archive'
import { issuePassages } from '@/lib/search/passages'
import { bundleWorker } from './bundle-worker'

// Writes what the search fetches, and the program of its worker, into `public/search/`, which the site's build copies as it is. The folder is made
// afresh each time from the records, so that nothing in it can be older than they are.
const folder = 'public'
const library = readLibrary()
if (library.length === 0) {
  process.stderr.write('content/ 里还没有任何一期：请先用 npm run import -- 文件 导入一期，再建站。\n')
  process.exit(1)
}
rmSync(join(folder, 'search'), { recursive: true, force: true })
let files = 0
for (const { address, bytes } of [await bundleWorker(), ...archiveFiles(library.map(issuePassages))]) {
  const path = join(folder, address)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, bytes)
  files += 1
}
console.log(`搜索文件已写好：${files} 个`)
