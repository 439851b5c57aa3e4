import type { ReactNode } from 'react'
import { ARCHIVE_LISTS, type ArchiveIndex, type ArchiveListName } from '@/lib/journal/archive-index'
import { ARCHIVE_NAME } from '@/lib/journal/issue-label'
import { ArchiveBreadcrumb } from './archive-breadcrumb'
import { ArchiveHead } from './archive-head'
import { GroupList } from './group-list'
import { YearFolds } from './year-folds'

const LIST_NAMES = Object.keys(ARCHIVE_LISTS) as ArchiveListName[]

/** The overview of the archive: how much there is, every issue by year, every kind, issuer and person, and `save`, by which all of it is kept. */
export function ArchiveOverview({ index, save }: { index: ArchiveIndex; save: ReactNode }) {
  const lists = LIST_NAMES.filter((list) => index.lists[list].length > 0)
  return (
    <main id="main" className="page-frame archive-page">
      <ArchiveBreadcrumb />
      <ArchiveHead title={ARCHIVE_NAME} count={`共 ${index.issues} 期 ${index.articles} 篇`} />
      <nav className="archive-ways" aria-label="总目各部分">
        <a href="#years">年份</a>
        {lists.map((list) => (
          <a key={list} href={`#${list}`}>
            {ARCHIVE_LISTS[list]}
          </a>
        ))}
        <a href="#save-title" className="needs-script">
          离线保存
        </a>
      </nav>
      <YearFolds years={index.years} />
      {lists.map((list) => (
        <GroupList key={list} list={list} groups={index.lists[list]} />
      ))}
      {save}
    </main>
  )
}
