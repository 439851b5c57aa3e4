import { describe, expect, test } from 'vitest'
import { archiveIndexOf } from '@/lib/journal/archive-index'
import { ARTICLES_ON_A_PAGE, archivePages } from '@/lib/journal/archive-pages'
import { nameSlug } from '@/lib/journal/name-slug'
import type { PublishedIssue } from '@/lib/journal/published'
import { publishedIssue } from '../../samples/library'

const pagesOf = (library: readonly PublishedIssue[]) => archivePages(archiveIndexOf(library))
const speeches = (year: number, count: number) =>
  publishedIssue(
    year,
    1,
    Array.from({ length: count }, () => ({ kind: 'speech' as const })),
  )

/** The years on the page at an address, and those it leads to. */
function yearsAt(library: readonly PublishedIssue[], address: string) {
  const page = pagesOf(library).get(address)
  if (page?.type !== 'group') return undefined
  return { shown: page.years.map(({ year }) => year), apart: page.apart.map(({ year }) => year) }
}

describe('archivePages', () => {
  test('has the overview, every year, kind, issuer and person', () => {
    const library = [publishedIssue(2022, 1, [{ people: [{ name: '怀进鹏' }], issuers: ['教育部'] }])]
    expect([...pagesOf(library).keys()]).toEqual([
      '',
      'years/2022',
      'kinds/opinion',
      `issuers/${nameSlug('教育部')}`,
      `people/${nameSlug('怀进鹏')}`,
    ])
  })

  test('has the overview of an empty library', () => {
    expect([...pagesOf([])]).toEqual([['', { type: 'overview' }]])
  })

  test('has ASCII addresses only', () => {
    const library = [publishedIssue(2022, 1, [{ people: [{ name: '怀进鹏' }], issuers: ['教育部'] }])]
    for (const address of pagesOf(library).keys()) expect(address).toMatch(/^[a-z0-9/]*$/)
  })

  test('leads from a year to the years beside it', () => {
    const pages = pagesOf([2019, 2021, 2022].map((year) => publishedIssue(year, 1)))
    expect(pages.get('years/2021')).toMatchObject({ older: 2019, newer: 2022 })
    expect(pages.get('years/2022')).toMatchObject({ older: 2021, newer: undefined })
  })

  test('keeps a group on one page while it fits', () => {
    const library = [speeches(2022, 90), speeches(2021, ARTICLES_ON_A_PAGE - 90)]
    expect(yearsAt(library, 'kinds/speech')).toEqual({ shown: [2022, 2021], apart: [] })
    expect(yearsAt(library, 'kinds/speech/2021')).toBeUndefined()
  })

  test('gives the older years of a larger group pages of their own', () => {
    const library = [speeches(2022, 90), speeches(2021, 90), speeches(2020, 90), speeches(2019, 5)]
    expect(yearsAt(library, 'kinds/speech')).toEqual({ shown: [2022, 2021], apart: [2020, 2019] })
    expect(yearsAt(library, 'kinds/speech/2020')).toEqual({ shown: [2020], apart: [2020, 2019] })
    expect(yearsAt(library, 'kinds/speech/2022')).toBeUndefined()
  })

  test('shows the newest year however much it holds', () => {
    const library = [
      ...[1, 2, 3].map((number) => ({ ...speeches(2022, 90), issue: publishedIssue(2022, number).issue })),
      speeches(2021, 1),
    ]
    expect(yearsAt(library, 'kinds/speech')).toEqual({ shown: [2022], apart: [2021] })
  })

  test('keeps every address when an issue is added', () => {
    const library = [speeches(2022, 90), speeches(2021, 90), speeches(2020, 90)]
    const before = [...pagesOf(library).keys()]
    const after = pagesOf([speeches(2023, 90), ...library])
    for (const address of before) expect(after.has(address)).toBe(true)
  })
})
