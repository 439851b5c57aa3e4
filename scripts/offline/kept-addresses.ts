/** The newest issue and all others, with the names of their texts in the search. */
export type KeptIssues = {
  readonly issues: readonly { readonly id: string; readonly texts: string }[]
  readonly segments: readonly { readonly index: string }[]
  readonly variants: string
}

/** Pages that every reader has: whatever stands in the bars, but not the whole archive. The help is kept when it is opened. */
const EVERYWHERE = /^\/(?:|search\/|quotes\/|notebook\/|offline\/)$/

/**
 * What the pages need, but for programs that few ask for (exports of the marks, 听读, 会场, 离线保存): they are kept when they are used for the first time, so
 * that a first visit costs no more than 400 KB besides. The pictures of the icon are for the desktop of a telephone, which keeps its own.
 */
const OF_PAGES =
  /^\/(?:_next\/static\/.*\.css|scripts\/(?!to-|aloud-player|hall-dialog|save-button|word-text).*\.js|manifest\.webmanifest|icon\.svg)$/

/** Programs that readers in a meeting room without a network want: 听读 and 会场. */
const IN_MEETINGS = /^\/scripts\/(?:aloud-player|hall-dialog)-.*\.js$/

const PROGRAMS = /^\/search\/worker-[0-9a-f]{12}\.js$/

/** The list of corrections is kept when it is opened, as the print edition is. */
const CORRECTIONS = /\/corrections\/$/

const PRINT = /\/print\//

/** Whether an address is one of the pages of an issue, or what citing in it asks for. */
const isOwnOf = (id: string, address: string) =>
  address.startsWith(`/issues/${id}/`) || address === `/search/places/${id}.json`

/**
 * Whether every browser keeps a file with each release: the newest issue with search, check of quotations, and marks. Of the search the
 * newest issue is read whole, so that no index is needed for it.
 */
export function isKeptAlways(address: string, { issues, segments, variants }: KeptIssues): boolean {
  const [newest] = issues
  return (
    EVERYWHERE.test(address) ||
    OF_PAGES.test(address) ||
    PROGRAMS.test(address) ||
    ['/search/archive.json', '/search/places/issues.json', `/search/variants/${variants}.json`].includes(
      address,
    ) ||
    address === `/search/index/${segments[0]?.index}/titles.json` ||
    (newest !== undefined &&
      ((isOwnOf(newest.id, address) && !CORRECTIONS.test(address) && !PRINT.test(address)) ||
        address === `/search/texts/${newest.texts}/issue.json`))
  )
}

/** Whether a file belongs to what 离线保存 saves of one issue: all of its pages, its print edition too, and what is used in meetings. */
export function isOfIssue(address: string, { id, texts }: KeptIssues['issues'][number]): boolean {
  return isOwnOf(id, address) || address.startsWith(`/search/texts/${texts}/`) || IN_MEETINGS.test(address)
}

/** Whether a file belongs to what 离线保存 saves of the whole archive: all issues but their print editions, the lists, the search, all programs. */
export function isOfArchive(address: string): boolean {
  return /^\/(?:issues|archive|search|scripts)\//.test(address) && !PRINT.test(address)
}
