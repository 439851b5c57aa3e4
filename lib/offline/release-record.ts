/** A file that is kept for later: its address, its bytes on the way (compressed), and the hash a browser checks it by. */
export type KeptFile = { readonly address: string; readonly bytes: number; readonly integrity: string }

/** What a release of the site says of itself, in `/release.json` and in the service worker. */
export type Release = {
  /** Twelve hexadecimal digits, by the content of all of the site's files. */
  readonly release: string
  /** The newest issue: 2022-01, and as a reader calls it, 2022年第1期. */
  readonly issue: string
  readonly issueName: string
}

/** A release as the service worker has it, with the files that are kept all or none. */
export type KeptRelease = Release & { readonly files: readonly KeptFile[] }

/** The address of a release's own record: never kept, so that it is always that of the server. */
export const RELEASE_ADDRESS = '/release.json'

/** The list of the files of one issue, or of the whole archive, that 离线保存 fetches. */
export function keepListAddress(what: string): string {
  return `/offline/${what}.json`
}

/** What stands in such a list. */
export type KeepList = { readonly release: string; readonly files: readonly KeptFile[] }

/** `nosw=1` anywhere behind an address, however a reader has typed it: behind a search, behind a paragraph. */
export const ASKS_TO_LEAVE = /[?&#].*nosw=1/

/** The cache of what was opened or saved beside the files of every release; each release has its own. */
export function keptCacheName(release: string): string {
  return `kept-${release}`
}

/** Files named by their content: one that is kept once is right in every release. */
export const NAMED_BY_CONTENT =
  /^\/(?:_next\/static\/|scripts\/[a-z.-]+-[a-z0-9]{8}\.|search\/.*[0-9a-f]{12}[./])/

/** The release that a page says it is of. The build writes the <meta> so and no other way. */
export function releaseOf(html: string): string | undefined {
  return /<meta name="release" content="(?<release>[0-9a-f]{12})"/.exec(html)?.groups?.release
}
