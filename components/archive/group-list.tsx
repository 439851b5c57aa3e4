import { archiveAddress } from '@/lib/journal/addresses'
import { ARCHIVE_LISTS, type ArchiveGroup, type ArchiveListName } from '@/lib/journal/archive-index'
import { CountedLinks } from './counted-links'

/** How many entries of a list are seen at once; the rest is folded, not lost. */
const SHOWN_AT_ONCE = 60

function linkTo({ list, slug, name, articles }: ArchiveGroup) {
  return { address: archiveAddress(list, slug), name, count: `${articles} 篇` }
}

/** A list of the overview: kinds, issuers or persons with their counts, the fullest first. A list without entries is left out. */
export function GroupList({ list, groups }: { list: ArchiveListName; groups: readonly ArchiveGroup[] }) {
  if (groups.length === 0) return null
  const isWide = list === 'issuers'
  const rest = groups.slice(SHOWN_AT_ONCE)
  return (
    <section className="archive-section" aria-labelledby={list}>
      <h2 id={list} className="section-title">
        {ARCHIVE_LISTS[list]}
      </h2>
      <CountedLinks entries={groups.slice(0, SHOWN_AT_ONCE).map(linkTo)} isWide={isWide} />
      {rest.length > 0 && (
        <details className="archive-fold">
          <summary>{`其余 ${rest.length} 项`}</summary>
          <CountedLinks entries={rest.map(linkTo)} isWide={isWide} />
        </details>
      )}
    </section>
  )
}
