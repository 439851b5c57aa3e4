import { archiveAddress } from '@/lib/journal/addresses'
import { ARCHIVE_LISTS, type ArchiveGroup } from '@/lib/journal/archive-index'
import type { ArchiveYear } from '@/lib/journal/archive-years'
import { ArchiveBreadcrumb } from './archive-breadcrumb'
import { ArchiveHead } from './archive-head'
import { ArchiveIssues } from './archive-issues'
import { CountedLinks } from './counted-links'

type Props = {
  group: ArchiveGroup
  years: readonly ArchiveYear[]
  apart: readonly ArchiveYear[]
  only: number | undefined
}

function sumOf(years: readonly ArchiveYear[]): number {
  return years.reduce((sum, { articles }) => sum + articles, 0)
}

/** What a kind, an issuer or a person has, by year and issue; years with pages of their own are linked at the end. */
export function ArchiveGroupPage({ group, years, apart, only }: Props) {
  const { list, slug, name } = group
  const label = ARCHIVE_LISTS[list]
  const trail = [
    { name: label, address: `${archiveAddress()}#${list}` },
    ...(only === undefined ? [] : [{ name, address: archiveAddress(list, slug) }]),
  ]
  const othersLabel = only === undefined ? '更早的年份' : '其他年份'
  return (
    <main id="main" className="page-frame archive-page">
      <ArchiveBreadcrumb steps={trail} here={only === undefined ? name : `${only}年`} />
      <ArchiveHead
        label={label}
        title={only === undefined ? name : `${name} ${only}年`}
        count={
          apart.length === 0 ? (
            `共 ${group.articles} 篇`
          ) : (
            <>
              {`共 ${group.articles} 篇，本页 ${sumOf(years)} 篇，`}
              <a className="inline-block py-2 text-red" href="#apart">
                {othersLabel}
              </a>
            </>
          )
        }
      />
      {years.map(({ year, issues }) => (
        <section key={year} className="archive-year">
          {only === undefined && <h2 className="section-title">{year}年</h2>}
          <ArchiveIssues issues={issues} heading={only === undefined ? 'h3' : 'h2'} group={group} />
        </section>
      ))}
      {apart.length > 0 && (
        <nav className="archive-section" aria-labelledby="apart">
          <h2 id="apart" className="section-title">
            {othersLabel}
          </h2>
          <CountedLinks
            entries={[
              ...(only === undefined
                ? []
                : [
                    {
                      address: archiveAddress(list, slug),
                      name: '最近各年',
                      count: `${group.articles - sumOf(apart)} 篇`,
                    },
                  ]),
              ...apart
                .filter(({ year }) => year !== only)
                .map(({ year, articles }) => ({
                  address: archiveAddress(list, slug, year),
                  name: `${year}年`,
                  count: `${articles} 篇`,
                })),
            ]}
          />
        </nav>
      )}
    </main>
  )
}
