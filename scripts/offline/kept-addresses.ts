/** The newest issue and all others, with the names of their texts in the search. */
export type KeptIssues = {
  readonly issues: readonly { readonly id: string; readonly texts: string }[]
  readonly segments: readonly { readonly index: string }[]
  readonly variants: string
}

/** Pages that every reader has: whatever stands in the bars and at the foot, but not the whole archive. */
const EVERYWHERE = /^\/(?:|search\/|quotes\/|notebook\/|help\/|offline\/)$/

/** What the pages need, but for the Word export, which takes the network once, and pictures of the help. */
const OF_PAGES =
  /^\/(?:_next\/static\/.*\.css|scripts\/(?!to-word).*\.js|manifest\.webmanifest|.*icon.*\.(?:svg|png))$/

const PROGRAMS = /^\/search\/(?:worker|quotes)-[0-9a-f]{12}\.js$/

/** The pages of an issue, without its print edition, and what citing in it asks for. */
function ofIssue(id: string): RegExp {
  return new RegExp(`^/(?:issues/${id}/(?!print/).*|search/places/${id}\\.json)$`)
}

/**
 * Whether every browser keeps a file with each release: the newest issue with search, check of quotations, marks and help. Of the search the
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
      (ofIssue(newest.id).test(address) || address === `/search/texts/${newest.texts}/issue.json`))
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
