import { ARCHIVE_LISTS, type ArchiveGroup, type ArchiveIndex, type ArchiveListName } from './archive-index'
import { type ArchiveYear, archiveYears } from './archive-years'

/** How many articles a page of one kind, issuer or person holds before its older years get pages of their own. */
export const ARTICLES_ON_A_PAGE = 200

/** One page of the archive: the overview, a year, or what a kind, issuer or person has. */
export type ArchivePage =
  | { readonly type: 'overview' }
  | {
      readonly type: 'year'
      readonly year: ArchiveYear
      readonly older: number | undefined
      readonly newer: number | undefined
    }
  | {
      readonly type: 'group'
      readonly group: ArchiveGroup
      /** The years whose articles stand on this page. */
      readonly years: readonly ArchiveYear[]
      /** The years that have pages of their own, newest first; none while everything fits on one page. */
      readonly apart: readonly ArchiveYear[]
      /** The year this page is for, where it is one of those. */
      readonly only: number | undefined
    }

/** How many of the newest years fit on a page; the newest always does. */
function fittingYears(years: readonly ArchiveYear[]): number {
  let sum = 0
  const over = years.findIndex(({ articles }) => {
    sum += articles
    return sum > ARTICLES_ON_A_PAGE
  })
  return over < 0 ? years.length : Math.max(over, 1)
}

function groupPages(group: ArchiveGroup): readonly (readonly [string, ArchivePage])[] {
  const years = archiveYears(group.issues)
  const fitting = fittingYears(years)
  const apart = years.slice(fitting)
  const address = `${group.list}/${group.slug}`
  return [
    [address, { type: 'group', group, years: years.slice(0, fitting), apart, only: undefined }],
    ...apart.map(
      (year) =>
        [`${address}/${year.year}`, { type: 'group', group, years: [year], apart, only: year.year }] as const,
    ),
  ]
}

/**
 * All pages of the archive by what follows /archive/ in their address: '' (the overview), years/2022, kinds/speech,
 * people/1x2y3z4w. A person with more than 200 articles keeps the newest years on the first page and has a page for each
 * older year (people/1x2y3z4w/2015), so that no page grows with the archive. The overview is there even for no issue at all.
 */
export function archivePages(index: ArchiveIndex): ReadonlyMap<string, ArchivePage> {
  const { years, lists } = index
  return new Map<string, ArchivePage>([
    ['', { type: 'overview' }],
    ...years.map((year, place) => {
      const [newer, older] = [years[place - 1]?.year, years[place + 1]?.year]
      return [`years/${year.year}`, { type: 'year', year, older, newer }] as const
    }),
    ...(Object.keys(ARCHIVE_LISTS) as ArchiveListName[]).flatMap((list) => lists[list].flatMap(groupPages)),
  ])
}
