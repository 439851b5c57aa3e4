import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import * as z from 'zod'
import {
  type KeptRelease,
  keepListAddress,
  RELEASE_ADDRESS,
  type Release,
  releaseOf,
} from '@/lib/offline/release-record'
import { bundleScript } from '../bundle-script'
import { compressFiles } from '../compress-files'
import { isKeptAlways, isOfArchive, isOfIssue } from './kept-addresses'
import { keptFile, type SiteFile, siteFiles } from './site-files'

const manifestSchema = z.looseObject({
  issues: z.array(z.looseObject({ id: z.string(), name: z.string(), texts: z.string() })),
  segments: z.array(z.looseObject({ index: z.string() })),
  variants: z.string(),
})

/** Where the release stands in a page, and in its foot, where a reader can tell it over the telephone. */
const META = /<meta name="release" content="[0-9a-f]*"\/>/
const FOOT = /(?<tag><span data-release="">)[^<]*(?=<\/span>)/

/** Files to take away are whole as they were written, and the pages of no address are of no release. */
const WITHOUT = /^\/downloads\/|^\/404\.html$/

/** What a first visit may fetch besides, in bytes on the way. */
const LARGEST = 2 * 1024 * 1024

const isPage = ({ path, address }: SiteFile) => path.endsWith('.html') && !WITHOUT.test(address)

function withRelease(html: string, release: string): string {
  const bare = html.replace(META, '').replace(FOOT, '$<tag>')
  const named = release === '' ? bare : bare.replace(FOOT, `$<tag>版本 ${release.slice(0, 8)}`)
  return release === '' ? named : named.replace(/(?=<\/head>)/, `<meta name="release" content="${release}"/>`)
}

/** The content of a file without the name of any release, by which the release is named. */
function bareContent(file: SiteFile, manifest: string): Buffer | string {
  if (isPage(file)) return withRelease(readFileSync(file.path, 'utf8'), '')
  return file.path === manifest ? bareManifest(manifest) : readFileSync(file.path)
}

function bareManifest(path: string): string {
  const { release: _, ...manifest } = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>
  return JSON.stringify(manifest)
}

/**
 * Makes a release of a built site: names it by the content of all its files, writes the name into its pages and its search data, and writes the
 * service worker with the files it keeps. The same site always gives the same release. Run again over a site whose files were changed, it
 * makes the next one.
 */
export async function writeOffline(
  folder: string,
): Promise<Release & { readonly files: number; readonly bytes: number }> {
  const manifestPath = join(folder, 'search', 'archive.json')
  const files = siteFiles(folder)
  const hash = createHash('sha256')
  for (const file of files)
    hash.update(file.address).update('\0').update(bareContent(file, manifestPath)).update('\0')
  const release = hash.digest('hex').slice(0, 12)

  const pages = files.filter(isPage)
  for (const { path } of pages) {
    const html = withRelease(readFileSync(path, 'utf8'), release)
    if (releaseOf(html) !== release) throw new Error(`这一页写不进版本号：${path}`)
    writeFileSync(path, html)
  }
  writeFileSync(manifestPath, JSON.stringify({ ...JSON.parse(bareManifest(manifestPath)), release }))
  await compressFiles([...pages.map(({ path }) => path), manifestPath])

  const manifest = manifestSchema.parse(JSON.parse(readFileSync(manifestPath, 'utf8')))
  const [newest] = manifest.issues
  const named: Release = { release, issue: newest?.id ?? '', issueName: newest?.name ?? '' }
  const chosen = (isChosen: (address: string) => boolean) =>
    files.filter(({ address }) => isChosen(address)).map(keptFile)

  const kept: KeptRelease = { ...named, files: chosen((address) => isKeptAlways(address, manifest)) }
  const bytes = kept.files.reduce((sum, file) => sum + file.bytes, 0)
  if (bytes > LARGEST) throw new Error(`离线要存 ${bytes} 字节，超过了 2 MB`)

  const written: string[] = []
  const write = (address: string, content: string | Uint8Array) => {
    const path = join(folder, address)
    mkdirSync(dirname(path), { recursive: true })
    for (const compressed of ['.br', '.gz']) rmSync(path + compressed, { force: true })
    writeFileSync(path, content)
    written.push(path)
  }
  const list = (what: string, isChosen: (address: string) => boolean) =>
    write(keepListAddress(what), JSON.stringify({ release, files: chosen(isChosen) }))
  for (const issue of manifest.issues) list(issue.id, (address) => isOfIssue(address, issue))
  list('archive', isOfArchive)
  write(RELEASE_ADDRESS, JSON.stringify(named))
  const program = new TextDecoder().decode(await bundleScript({ entryPoints: ['lib/offline/sw.worker.ts'] }))
  write('sw.js', `self.RELEASE=${JSON.stringify(kept)};${program}`)
  write('sw-off.js', await bundleScript({ entryPoints: ['lib/offline/sw-off.worker.ts'] }))
  await compressFiles(written)
  return { ...named, files: kept.files.length, bytes }
}
