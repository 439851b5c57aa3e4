import { describe, expect, test } from 'vitest'
import type { AddressedBlock } from '@/lib/journal/addressed-block'
import { articleIdOf, fragmentSchema, issueIdOf } from '@/lib/journal/ids'
import { issueSchema } from '@/lib/journal/issue'
import type { PublishedIssue } from '@/lib/journal/published'
import { MOST_LISTED, repeatedPassages } from '@/lib/journal/repeated-passages'
import { heading, paragraph, table } from '../../samples/addressed-blocks'
import { article } from '../../samples/published-article'

const SHARED = '把发展科技第一生产力、培养人才第一资源、增强创新第一动力更好结合起来（2021年）'

/** An issue with the given bodies as its articles. */
function issue(
  year: number,
  number: number,
  ...bodies: readonly (readonly AddressedBlock[])[]
): PublishedIssue {
  const id = issueIdOf(year, number)
  const articles = bodies.map((blocks, place) => {
    const sample = article({ order: place + 1, title: `第${place + 1}篇` })
    const record = { ...sample.record, id: articleIdOf(id, place + 1), issue: id }
    return { ...sample, record, blocks }
  })
  return {
    issue: issueSchema.parse({ id, year, number, highlights: [], contents: [] }),
    articles,
    corrections: { words: [], fields: [] },
  }
}

const first = articleIdOf(issueIdOf(2022, 1), 1)
const p1 = fragmentSchema.parse('p1')

describe('repeatedPassages', () => {
  test('names the other places with their words, newest issue first, then in reading order', () => {
    const library = [
      issue(2022, 1, [paragraph(`要${SHARED}。`, 'p1'), paragraph(SHARED, 'p2')], [paragraph(SHARED, 'p7')]),
      issue(2021, 3, [paragraph(`应${SHARED}，`, 'p4')]),
    ]
    const passage = repeatedPassages(library)(first).get(p1)
    expect(passage?.total).toBe(3)
    expect(
      passage?.places.map(({ article, fragment, title, issueLabel }) => [
        article,
        fragment,
        title,
        issueLabel,
      ]),
    ).toEqual([
      ['2022-01/01', 'p2', '第1篇', '2022年第1期'],
      ['2022-01/02', 'p7', '第2篇', '2022年第1期'],
      ['2021-03/01', 'p4', '第1篇', '2021年第3期'],
    ])
    expect(passage?.places.map(({ words, characters }) => [words, characters])).toEqual(
      Array(3).fill([SHARED, [...SHARED].length]),
    )
  })

  test('compares without width, case and blanks, and gives the words as this paragraph prints them', () => {
    const here = '着力攻克５Ｇ等 关键核心技术，加强产学研深度融合，促进科技成果　转化和应用（２０２１年）'
    const there = '着力攻克5g等关键核心技术,加强产学研深度融合,促进科技成果转化和应用(2021年)'
    const inArticle = repeatedPassages([
      issue(2022, 1, [paragraph(`甲${here}乙`, 'p1'), paragraph(`丙${there}丁`, 'p2')]),
    ])
    const passages = [...inArticle(first).values()]
    expect(passages.map(({ places }) => places[0]?.words)).toEqual([here, there])
    expect(passages[0]?.places[0]?.characters).toBe([...there].length)
  })

  test('other punctuation is other text', () => {
    const other = SHARED.replaceAll('、', '，')
    expect(
      repeatedPassages([issue(2022, 1, [paragraph(SHARED, 'p1'), paragraph(other, 'p2')])])(first).size,
    ).toBe(0)
  })

  test('compares paragraphs, also those of a notice, and nothing else', () => {
    const library = [
      issue(
        2022,
        1,
        [
          { type: 'notice', blocks: [paragraph(SHARED, 'p1')] },
          heading(2, SHARED, 'h1'),
          table([SHARED], [[SHARED]]),
        ],
        [paragraph(SHARED, 'p1')],
      ),
    ]
    const passages = repeatedPassages(library)(first)
    expect([...passages.keys()]).toEqual(['p1'])
    expect(passages.get(p1)?.places.map(({ article }) => article)).toEqual(['2022-01/02'])
  })

  test('lists the newest places only and counts them all', () => {
    const library = Array.from({ length: 20 }, (_, place) =>
      issue(2022 - place, 1, [paragraph(`${place}：${SHARED}`, 'p1')]),
    )
    const passage = repeatedPassages(library)(articleIdOf(issueIdOf(2012, 1), 1)).get(p1)
    expect(passage?.total).toBe(19)
    expect(passage?.places).toHaveLength(MOST_LISTED)
    expect(passage?.places[0]?.issueLabel).toBe('2022年第1期')
  })

  test('an article without such paragraphs, or unknown, has none', () => {
    const inArticle = repeatedPassages([issue(2022, 1, [paragraph('正文。', 'p1')])])
    expect(inArticle(first).size).toBe(0)
    expect(inArticle(articleIdOf(issueIdOf(2030, 1), 1)).size).toBe(0)
  })

  test('takes an archive of hundreds of long paragraphs that all open alike', () => {
    const letters = (seed: number) =>
      Array.from({ length: 300 }, (_, i) =>
        String.fromCodePoint(0x4e00 + ((seed * 7919 + i * i * 31) % 9973)),
      ).join('')
    const library = Array.from({ length: 40 }, (_, place) =>
      issue(
        2022 - place,
        1,
        Array.from({ length: 12 }, (_, n) => paragraph(`${SHARED}，${letters(place * 12 + n)}`, `p${n + 1}`)),
      ),
    )
    const passages = repeatedPassages(library)(first)
    expect(passages.size).toBe(12)
    expect([...passages.values()].every(({ total }) => total === 479)).toBe(true)
  })
})
