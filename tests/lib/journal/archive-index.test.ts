import { describe, expect, test } from 'vitest'
import { type ArchiveListName, archiveIndexOf } from '@/lib/journal/archive-index'
import { ARTICLE_KIND_NAMES } from '@/lib/journal/article-kinds'
import type { PublishedIssue } from '@/lib/journal/published'
import { publishedIssue } from '../../samples/library'

function counted(library: readonly PublishedIssue[], list: ArchiveListName) {
  return archiveIndexOf(library).lists[list].map(({ name, articles }) => [name, articles])
}

describe('archiveIndexOf', () => {
  test('counts issues and articles', () => {
    const library = [publishedIssue(2022, 1, [{}, {}]), publishedIssue(2021, 1, [{}])]
    expect(archiveIndexOf(library)).toMatchObject({ issues: 2, articles: 3 })
  })

  test('takes a person in different roles for one', () => {
    const library = [
      publishedIssue(2022, 1, [{ people: [{ name: '怀进鹏', role: '教育部部长' }] }]),
      publishedIssue(2021, 1, [{ people: [{ name: '怀进鹏', role: '中国科协党组书记' }] }]),
    ]
    expect(counted(library, 'people')).toEqual([['怀进鹏', 2]])
  })

  test('counts an article once for whoever is named in it twice', () => {
    const people = [{ name: '怀进鹏' }, { name: '怀进鹏', role: '部长' }]
    expect(counted([publishedIssue(2022, 1, [{ people }])], 'people')).toEqual([['怀进鹏', 1]])
  })

  test('knows the offices of the record and of its notice', () => {
    const notice = { title: '关于印发方案的通知', issuers: ['教育部', '教育部办公厅'] }
    const library = [publishedIssue(2022, 1, [{ issuers: ['教育部'], notice }])]
    expect(counted(library, 'issuers')).toEqual([
      ['教育部', 1],
      ['教育部办公厅', 1],
    ])
  })

  test('lists an article without people or issuers by year and kind only', () => {
    const { lists } = archiveIndexOf([publishedIssue(2022, 1, [{ kind: 'plan' }])])
    expect(lists.people).toEqual([])
    expect(lists.issuers).toEqual([])
    expect(lists.kinds).toMatchObject([{ slug: 'plan', name: '规划方案', articles: 1 }])
  })

  test('puts the fullest entry first and equals in Chinese order', () => {
    const by = (...names: string[]) => ({ people: names.map((name) => ({ name })) })
    const library = [publishedIssue(2022, 1, [by('张力'), by('怀进鹏', '王芳'), by('陈希', '王芳')])]
    expect(counted(library, 'people').map(([name]) => name)).toEqual(['王芳', '陈希', '怀进鹏', '张力'])
  })

  test('keeps the articles of a group in the order of print, the newest issue first', () => {
    const speech = { kind: 'speech' } as const
    const library = [
      publishedIssue(2021, 2, [speech, {}, speech]),
      publishedIssue(2021, 10, [speech]),
      publishedIssue(2022, 1, [{}]),
    ]
    const group = archiveIndexOf(library).lists.kinds.find(({ slug }) => slug === 'speech')
    expect(group?.issues.flatMap(({ records }) => records.map(({ id }) => id))).toEqual([
      '2021-10/01',
      '2021-02/01',
      '2021-02/03',
    ])
  })

  test('of an empty library is empty', () => {
    expect(archiveIndexOf([])).toEqual({
      issues: 0,
      articles: 0,
      years: [],
      lists: { kinds: [], issuers: [], people: [] },
    })
  })

  test('loses nothing of 500 issues', () => {
    const kindOf = (place: number) => ARTICLE_KIND_NAMES[place % ARTICLE_KIND_NAMES.length] ?? 'other'
    const library = Array.from({ length: 500 }, (_, place) =>
      publishedIssue(
        2000 + Math.floor(place / 25),
        (place % 25) + 1,
        Array.from({ length: 16 }, (__, order) => ({
          kind: kindOf(place * 16 + order),
          people: [{ name: `人物${(place * 16 + order) % 1500}` }],
          issuers: ['教育部', `机关${place}`],
        })),
      ),
    )
    const { issues, articles, years, lists } = archiveIndexOf(library)
    const sum = (groups: readonly { articles: number }[]) =>
      groups.reduce((total, group) => total + group.articles, 0)
    expect([issues, articles, years.length]).toEqual([500, 8000, 20])
    expect(sum(years)).toBe(8000)
    expect([lists.kinds.length, sum(lists.kinds)]).toEqual([ARTICLE_KIND_NAMES.length, 8000])
    expect([lists.people.length, sum(lists.people)]).toEqual([1500, 8000])
    expect([lists.issuers.length, sum(lists.issuers)]).toEqual([501, 16_000])
    expect(lists.issuers[0]).toMatchObject({ name: '教育部', articles: 8000 })
  })
})
