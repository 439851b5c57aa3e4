import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ISSUE_LIST_ADDRESS, issuePlacesAddress } from '@/lib/citation/issue-places'
import { placesOfIssue } from '@/lib/citation/places-of-issue'
import { sumsAddress, sumsText, textFiles } from '@/lib/citation/text-fingerprint'
import { readLibrary } from '@/lib/content/library.disk'
import { issueTextAddress, manifestSchema } from '@/lib/search/archive/manifest'
import { MANIFEST_ADDRESS } from '@/lib/search/archive/manifest-address'
import { archiveFiles } from '@/lib/search/archive/write-archive'
import { issuePassages } from '@/lib/search/passages'
import { bundleIslands } from './bundle-islands'
import { bundleWorker } from './bundle-worker'

// Writes into `public/`, which the site's build copies as it is, what the search fetches, the texts with their fingerprints and the programs of the pages. The folders are
// made afresh each time, so that nothing in them can be older than what they are made of.
const folder = 'public'
const library = readLibrary()
if (library.length === 0) {
  process.stderr.write('content/ 里还没有任何一期：请先用 npm run import -- 文件 导入一期，再建站。\n')
  process.exit(1)
}
for (const made of ['search', 'texts']) rmSync(join(folder, made), { recursive: true, force: true })
let files = 0
const worker = await bundleWorker()
const json = (address: string, value: unknown) => ({ address, bytes: JSON.stringify(value) })
const places = [
  json(
    ISSUE_LIST_ADDRESS,
    library.map(({ issue }) => issue.id),
  ),
  ...library.map((published) => json(issuePlacesAddress(published.issue.id), placesOfIssue(published))),
]
const texts = library.flatMap((published) => {
  const files = textFiles(published)
  return [
    ...files.map(({ address, text }) => ({ address, bytes: text })),
    { address: sumsAddress(published.issue.id), bytes: sumsText(files) },
  ]
})
for (const { address, bytes } of [...texts, worker, ...places, ...archiveFiles(library.map(issuePassages))]) {
  const path = join(folder, address)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, bytes)
  files += 1
}
console.log(`搜索文件已写好：${files} 个`)
const manifest = manifestSchema.parse(JSON.parse(readFileSync(join(folder, MANIFEST_ADDRESS), 'utf8')))
// Every search reads the newest issue, and reads it whole: pages fetch it while the reader reads.
const newestTexts = manifest.issues.slice(0, 1).map(({ texts }) => issueTextAddress(texts))
await bundleIslands(worker.address, newestTexts)
