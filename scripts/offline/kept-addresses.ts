/** The newest issue and all others, with the names of their texts in the search. */
export type KeptIssues = {
  readonly issues: readonly { readonly id: string; readonly texts: string }[]
  readonly segments: readonly { readonly index: string }[]
  readonly variants: string
}

/** Pages that every reader has: whatever stands in the bars, but not the whole archive. The help is kept when it is opened. */
const EVERYWHERE = /^\/(?:|search\/|quotes\/|notebook\/|offline\/)$/

/**
 * What the pages need, but for programs that few ask for (Word export, 听读, 会场): they are kept when they are used for the first time, so that a
 * first visit costs no more than 400 KB besides.
 */
const OF_PAGES =
  /^\/(?:_next\/static\/.*\.css|scripts\/(?!to-word|aloud-player|hall-dialog).*\.js|manifest\.webmanifest|.*icon.*\.(?:svg|png))$/

const PROGRAMS = /^\/search\/(?:worker|quotes)-[0-9a-f]{12}\.js$/

/** The list of corrections is kept when it is opened, as the print edition is. */
const CORRECTIONS = /\/corrections\/$/

/** The pages of an issue, without its print edition, and what citing in it asks for. */
function ofIssue(id: string): RegExp {
  return new RegExp(`^/(?:issues/${id}/(?!print/).*|search/places/${id}\\.json)$`)
}

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
      ((ofIssue(newest.id).test(address) && !CORRECTIONS.test(address)) ||
        address === `/search/texts/${newest.texts}/issue.json`))
  )
}

/** Whether a file belongs to what 离线保存 saves of one issue. */
export function isOfIssue(address: string, { id, texts }: KeptIssues['issues'][number]): boolean {
  return ofIssue(id).test(address) || address.startsWith(`/search/texts/${texts}/`)
}

/** Whether a file belongs to what 离线保存 saves of the whole archive: all pages but those of no address, and all of the search. */
export function isOfArchive(address: string): boolean {
  return /^\/(?:issues\/(?!.*\/print\/)|archive\/|search\/)/.test(address)
}
