import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { KeptFile } from '@/lib/offline/release-record'

/** What is made of a site's files for its releases: not part of what a release is known by. */
const MADE = /^\/(?:sw\.js|sw-off\.js|release\.json|offline\/.*\.json)$/

/** A file of the built site: where it lies, and the address at which a server hands it out. */
export type SiteFile = { readonly path: string; readonly address: string }

/** The files of a built site in the order of their addresses, without their compressed forms. A page has the address of its folder. */
export function siteFiles(folder: string): readonly SiteFile[] {
  const below = (path: string): readonly string[] =>
    readdirSync(join(folder, path)).flatMap((name) => {
      const inner = `${path}/${name}`
      return statSync(join(folder, inner)).isDirectory() ? below(inner) : [inner]
    })
  return below('')
    .filter((path) => !/\.(?:br|gz)$/.test(path) && !MADE.test(path))
    .map((path) => ({ path: join(folder, path), address: path.replace(/\/index\.html$/, '/') }))
    .sort((a, b) => (a.address < b.address ? -1 : 1))
}

/** The size of a file as a browser of today gets it. */
export function bytesOnWay({ path }: SiteFile): number {
  return statSync(existsSync(`${path}.br`) ? `${path}.br` : path).size
}

/** The file as it is kept: its size on the way, and the hash by which it is checked (Subresource Integrity). */
export function keptFile(file: SiteFile): KeptFile {
  const integrity = `sha256-${createHash('sha256').update(readFileSync(file.path)).digest('base64')}`
  return { address: file.address, bytes: bytesOnWay(file), integrity }
}
