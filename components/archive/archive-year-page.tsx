import { archiveAddress } from '@/lib/journal/addresses'
import type { ArchiveYear } from '@/lib/journal/archive-years'
import { ArchiveBreadcrumb } from './archive-breadcrumb'
import { ArchiveHead } from './archive-head'
import { ArchiveIssues } from './archive-issues'

type Props = { year: ArchiveYear; older: number | undefined; newer: number | undefined }

/** A year of the archive: its issues with all their articles, and the way to the years beside it. */
export function ArchiveYearPage({ year, older, newer }: Props) {
  const title = `${year.year}年`
  return (
    <main id="main" className="page-frame archive-page">
      <ArchiveBreadcrumb here={title} />
      <ArchiveHead title={title} count={`共 ${year.issues.length} 期 ${year.articles} 篇`} />
      <ArchiveIssues issues={year.issues} heading="h2" />
      {(older !== undefined || newer !== undefined) && (
        <nav className="neighbours" aria-label="前后各年">
          {newer !== undefined && (
            <a className="neighbour" href={archiveAddress('years', newer)}>
              <span className="neighbour-label">后一年</span>
              <span className="neighbour-title">{newer}年</span>
            </a>
          )}
          {older !== undefined && (
            <a className="neighbour neighbour-next" href={archiveAddress('years', older)}>
              <span className="neighbour-label">前一年</span>
              <span className="neighbour-title">{older}年</span>
            </a>
          )}
        </nav>
      )}
    </main>
  )
}
