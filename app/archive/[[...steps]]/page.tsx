import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ArchiveGroupPage } from '@/components/archive/archive-group-page'
import { ArchiveOverview } from '@/components/archive/archive-overview'
import { ArchiveYearPage } from '@/components/archive/archive-year-page'
import { NothingYet } from '@/components/issue/nothing-yet'
import { SaveSection } from '@/components/offline/save-section'
import { readLibrary } from '@/lib/content/library.disk'
import { ARCHIVE_LISTS, type ArchiveIndex, archiveIndexOf } from '@/lib/journal/archive-index'
import { type ArchivePage, archivePages } from '@/lib/journal/archive-pages'
import { ARCHIVE_NAME } from '@/lib/journal/issue-label'

type Library = ReturnType<typeof readLibrary>
type Pages = ReturnType<typeof archivePages>
type Props = { params: Promise<{ steps?: string[] }> }

/*
 * All pages of the archive are one route: an export refuses a route without pages, and an archive may well have no issuer
 * or no person, or no issue yet. The overview is always there.
 */
export const dynamicParams = false

let kept: { readonly library: Library; readonly index: ArchiveIndex; readonly pages: Pages } | undefined

/** The lists of the whole library are made once for all pages that this process builds. */
function archive() {
  const library = readLibrary()
  if (kept?.library !== library) {
    const index = archiveIndexOf(library)
    kept = { library, index, pages: archivePages(index) }
  }
  return kept
}

export function generateStaticParams() {
  const addresses = [...archive().pages.keys()]
  return addresses.map((address) => ({ steps: address === '' ? [] : address.split('/') }))
}

async function findPage({ params }: Props) {
  const { steps = [] } = await params
  const { index, pages } = archive()
  return { index, page: pages.get(steps.join('/')) }
}

function titleOf(page: ArchivePage): string {
  if (page.type === 'overview') return ARCHIVE_NAME
  if (page.type === 'year') return `${page.year.year}年 · ${ARCHIVE_NAME}`
  const { group, only } = page
  const name = only === undefined ? group.name : `${group.name} ${only}年`
  return `${name} · ${ARCHIVE_LISTS[group.list]} · ${ARCHIVE_NAME}`
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { page } = await findPage(props)
  return page ? { title: titleOf(page) } : {}
}

/** A page of the archive 往期总目: the overview, a year, or what a kind, an issuer or a person has. */
export default async function Page(props: Props) {
  const { index, page } = await findPage(props)
  if (page === undefined) notFound()
  const [newest] = readLibrary()
  if (newest === undefined) return <NothingYet />
  switch (page.type) {
    case 'overview':
      return (
        <ArchiveOverview
          index={index}
          save={
            <SaveSection
              what="archive"
              name="离线保存全部"
              use="各期全文和搜索都存到这个浏览器里"
              instead={newest.issue.id}
              className="archive-section"
              titleClass="section-title"
            />
          }
        />
      )
    case 'year':
      return <ArchiveYearPage {...page} />
    case 'group':
      return <ArchiveGroupPage {...page} />
  }
}
