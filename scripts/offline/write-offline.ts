import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import * as z from 'zod'
import {
  type KeptFile,
  type KeptRelease,
  keepListAddress,
  RELEASE_ADDRESS,
  type Release,
  releaseOf,
} from '@/lib/offline/release-record'
import { bundleScript } from '../bundle-script'
import { compressFiles } from '../compress-files'
import { isKeptAlways, isOfArchive, isOfIssue } from './kept-addresses'
import { bytesOnWay, keptFile, type SiteFile, siteFiles } from './site-files'
import { withoutStamp, withRelease, withSizes } from './stamp-page'

const manifestSchema = z.looseObject({
  issues: z.array(z.looseObject({ id: z.string(), name: z.string(), texts: z.string() })),
  segments: z.array(z.looseObject({ index: z.string() })),
  variants: z.string(),
})

/** Files to take away are whole as they were written. */
const WHOLE = /^\/downloads\//
/** What a server shows for an address that leads nowhere is of no release. */
const NOWHERE = '/404.html'

/** What a first visit may fetch besides, in bytes on the way. */
const LARGEST = 2 * 1024 * 1024

const isHtml = ({ path, address }: SiteFile) => path.endsWith('.html') && !WHOLE.test(address)
const isPage = (file: SiteFile) => isHtml(file) && file.address !== NOWHERE

/** The content of a file without the name of any release, by which the release is named. */
function bareContent(file: SiteFile, manifest: string): Buffer | string {
  if (isPage(file)) return withoutStamp(readFileSync(file.path, 'utf8'))
  return file.path === manifest ? bareManifest(manifest) : readFileSync(file.path)
}

function bareManifest(path: string): string {
  const { release: _, ...manifest } = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>
  return JSON.stringify(manifest)
}

/** How much a list brings, in bytes on the way. */
const bytesOf = (files: readonly Pick<KeptFile, 'bytes'>[]) =>
  files.reduce((sum, { bytes }) => sum + bytes, 0)

/** Writes into the pages how large what can be saved is. The pages themselves count in it, so it is told as 约: to some bytes. */
async function writeSizes(
  pages: readonly SiteFile[],
  lists: ReadonlyMap<string, (address: string) => boolean>,
  files: readonly SiteFile[],
): Promise<void> {
  // Told before any page is changed, and once: hundreds of pages ask for the same few lists.
  const weights = files.map((file) => ({ address: file.address, bytes: bytesOnWay(file) }))
  const sizeOf = (what: string) => {
    const isChosen = lists.get(what)
    if (isChosen === undefined) throw new Error(`网页里说的离线保存没有清单：${what}`)
    return bytesOf(weights.filter(({ address }) => isChosen(address)))
  }
  const changed: string[] = []
  for (const { path } of pages) {
    const html = readFileSync(path, 'utf8')
    const sized = withSizes(html, sizeOf)
    if (sized === html) continue
    writeFileSync(path, sized)
    changed.push(path)
  }
  await compressFiles(changed)
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
  await compressFiles([...files.filter(isHtml).map(({ path }) => path), manifestPath])

  const manifest = manifestSchema.parse(JSON.parse(readFileSync(manifestPath, 'utf8')))
  const [newest] = manifest.issues
  const named: Release = { release, issue: newest?.id ?? '', issueName: newest?.name ?? '' }
  const lists: ReadonlyMap<string, (address: string) => boolean> = new Map([
    ...manifest.issues.map((issue) => [issue.id, (address: string) => isOfIssue(address, issue)] as const),
    ['archive', isOfArchive],
  ])
  await writeSizes(pages, lists, files)
  // No file changes from here on; each is in several lists.
  const keptFiles = new Map(files.map((file) => [file.address, keptFile(file)]))
  const chosen = (isChosen: (address: string) => boolean) =>
    [...keptFiles.values()].filter(({ address }) => isChosen(address))

  // The stylesheet of the print edition is not among them: no page that is kept asks for it.
  const html = pages
    .filter(({ address }) => isKeptAlways(address, manifest))
    .map(({ path }) => readFileSync(path, 'utf8'))
  const isAsked = (address: string) =>
    !address.endsWith('.css') || html.some((page) => page.includes(address))
  const kept: KeptRelease = {
    ...named,
    files: chosen((address) => isKeptAlways(address, manifest) && isAsked(address)),
  }
  const bytes = bytesOf(kept.files)
  if (bytes > LARGEST) throw new Error(`离线要存 ${bytes} 字节，超过了 2 MB`)

  const written: string[] = []
  const write = (address: string, content: string | Uint8Array) => {
    const path = join(folder, address)
    mkdirSync(dirname(path), { recursive: true })
    for (const compressed of ['.br', '.gz']) rmSync(path + compressed, { force: true })
    writeFileSync(path, content)
    written.push(path)
  }
  for (const [what, isChosen] of lists)
    write(keepListAddress(what), JSON.stringify({ release, files: chosen(isChosen) }))
  write(RELEASE_ADDRESS, JSON.stringify(named))
  const program = new TextDecoder().decode(await bundleScript({ entryPoints: ['lib/offline/sw.worker.ts'] }))
  write('sw.js', `self.RELEASE=${JSON.stringify(kept)};${program}`)
  write('sw-off.js', await bundleScript({ entryPoints: ['lib/offline/sw-off.worker.ts'] }))
  // Not the worker itself: whoever copies sw-off.js over it must not leave the old one beside it in compressed form.
  await compressFiles(written.filter((path) => !path.endsWith('sw.js')))
  return { ...named, files: kept.files.length, bytes }
}
