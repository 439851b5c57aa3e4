import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { readLibrary } from '@/lib/content/library.disk'
import type { AddressedTable } from '@/lib/journal/addressed-block'
import { correctionsFileSchema } from '@/lib/journal/corrections'
import { provenanceSchema } from '@/lib/journal/provenance'
import { importText } from './import-fixture'

const SOURCE = readFileSync('content/2022-01/source.txt')
const corrections = correctionsFileSchema.parse(
  parse(readFileSync('content/2022-01/corrections.yaml', 'utf8')),
)
const imported = importText(SOURCE, { corrections })
const uncorrected = importText(SOURCE)

/** The paragraphs of one article of the real issue. */
function paragraphs(order: number): readonly string[] {
  return (imported.articles[order - 1]?.blocks ?? []).flatMap((block) =>
    block.type === 'paragraph' ? [block.text] : [],
  )
}

describe('the real issue 2022-01', () => {
  it('has the eight articles of its contents, with kind, page and title', () => {
    expect(
      imported.articles.map(({ record }) => [record.order, record.page, record.kind, record.title]),
    ).toEqual([
      [1, 1, 'speech', '筑牢理想信念根基树立践行正确政绩观 在新时代新征程上留下无悔的奋斗足迹'],
      [2, 5, 'excerpts', '习近平总书记关于教育的重要论述（2021年选编）'],
      [3, 16, 'commentary', '为加快建设世界重要人才中心和创新高地贡献力量'],
      [4, 21, 'commentary', '教育部长怀进鹏：使教育成为更好适应、支撑、引领经济社会发展的“快变量”'],
      [5, 23, 'plan', '“十四五”时期教育强国推进工程实施方案'],
      [6, 34, 'opinion', '关于深入推进世界一流大学和一流学科建设的若干意见'],
      [7, 43, 'plan', '北京市“十四五”时期教育改革发展规划 (2021—2025年)'],
      [8, 84, 'plan', '北京高等教育本科人才培养质量提升行动计划 (2022—2024年)'],
    ])
  })

  it('has the masthead as printed', () => {
    expect(imported.issue).toMatchObject({
      id: '2022-01',
      journal: '党委理论学习中心组学习参考',
      year: 2022,
      number: 1,
      totalNumber: 50,
      publisher: '北京印刷学院党委宣传部',
    })
    expect(imported.issue.highlights).toHaveLength(8)
    expect(imported.issue.contents.map((entry) => entry.article)).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8].map((n) => `2022-01/0${n}`),
    )
  })

  it.each([
    [
      1,
      {
        shoulderTitle: '习近平在中央党校（国家行政学院）中青年干部培训班 开班式上发表重要讲话强调',
        date: '2022-03-01',
        people: [{ name: '习近平', role: '中共中央总书记、国家主席、中央军委主席' }],
      },
    ],
    [2, { people: [{ name: '习近平', role: '总书记' }] }],
    [
      3,
      {
        people: [{ name: '怀进鹏', role: '教育部党组书记、部长' }],
        publishedIn: '人民日报 2022-01-26 第09版',
        date: '2022-01-26',
      },
    ],
    [
      4,
      {
        people: [{ name: '怀进鹏', role: '教育部党组书记、部长、国家教育行政学院院长' }],
        date: '2022-02-28',
      },
    ],
    [
      5,
      {
        documentNumber: '发改社会〔2021〕671号',
        date: '2021-05-10',
        issuers: ['国家发展改革委', '教育部', '人力资源社会保障部'],
      },
    ],
    [
      6,
      {
        documentNumber: '教研〔2022〕1号',
        date: '2022-01-26',
        issuers: ['教育部', '财政部', '国家发展改革委'],
      },
    ],
    [7, { period: '2021—2025' }],
    [
      8,
      {
        documentNumber: '京教高〔2021〕8号',
        date: '2021-11-19',
        issuers: ['北京市教育委员会'],
        period: '2022—2024',
      },
    ],
  ])('reads the fields of article %i', (order, fields) => {
    expect(imported.articles[order - 1]?.record).toMatchObject(fields)
  })

  it('leaves out what the text does not say', () => {
    expect(imported.articles[1]?.record).not.toHaveProperty('date')
    expect(imported.articles[4]?.record).not.toHaveProperty('period')
    expect(imported.articles[5]?.record).not.toHaveProperty('notice')
    expect(imported.articles[6]?.record).not.toHaveProperty('documentNumber')
  })

  it('keeps the cover notices with the articles behind them', () => {
    expect(imported.articles[4]?.record.notice?.title).toBe(
      '关于印发《“十四五”时期教育强国推进工程实施方案》的通知',
    )
    expect(imported.articles[7]?.record.notice?.recipients).toBe('各有关高等学校')
    expect(imported.articles[4]?.blocks[0]).toMatchObject({ type: 'notice' })
  })

  it('has twelve dated sections in article 2, each date over its title', () => {
    const headings = (imported.articles[1]?.blocks ?? []).filter((block) => block.type === 'heading')
    expect(headings.map((heading) => heading.level)).toEqual(
      Array.from({ length: 24 }, (_, i) => (i % 2 === 0 ? 2 : 3)),
    )
    expect(headings[0]?.text).toBe('2021年3月5日')
    expect(headings[7]?.text).toBe(
      '习近平对职业教育工作作出重要指示强调 加快构建现代职业教育体系 培养更多高素质技术技能人才能工巧匠大国工匠',
    )
  })

  it('has the two tables of article 7 whole, the second rejoined from five pieces', () => {
    const tables = (imported.articles[6]?.blocks ?? []).filter((block) => block.type === 'table')
    expect(tables.map((table) => [table.rows.length, table.head.length])).toEqual([
      [12, 4],
      [25, 2],
    ])
    expect(tables[1]?.rows[24]?.[0]).toBe('25. 教育督导与评价专业化建设项目')
    expect(tables[0]?.rows[9]).toEqual(['10', '智慧校园覆盖率(%)', '—', '> 85'])
  })

  it.each([
    [5, '教育强国推进工程主要包括巩固基础教育脱贫成果、职业教育产教融合、高等教育内涵发展等三部分建设内容。'],
    [7, '学生过重作业负担、校外培训负担、家庭教育支出和家长相应精力负担明显减轻。'],
    [7, '将家校联系情况纳入教师考核。'],
    [5, '《农村普通中小学校建设标准（建标109-2008)》'],
    [6, '健全国家急需学科专业引导机制，按年度发布重点领域学科专业清单'],
    [6, '引领区域经济社会创新发展。'],
  ])('rejoins the paragraph of article %i that holds “%s”', (order, words) => {
    expect(paragraphs(order).filter((text) => text.includes(words))).toHaveLength(1)
  })

  it('makes no heading of a tail or of half a paragraph', () => {
    const headings = imported.articles.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.type === 'heading' ? [block.text] : [])),
    )
    expect(headings.filter((text) => /[，、；]$/.test(text))).toEqual([])
    expect(headings).not.toContain('教育强国推进工程主要包括巩固基础教育脱贫成果、职业教育产教')
  })

  it('numbers the items 1.–27. of article 6 across its chapters as they are printed', () => {
    const items = (imported.articles[5]?.blocks ?? []).flatMap((block) =>
      block.type === 'paragraph' || block.type === 'heading' ? (/^(\d+)\./.exec(block.text)?.[1] ?? []) : [],
    )
    expect(items.map(Number)).toEqual(Array.from({ length: 27 }, (_, i) => i + 1))
  })

  it('reports the English words and traditional characters with line, words and suggestion', () => {
    const slips = uncorrected.provenance.findings.filter((finding) =>
      ['foreign-word', 'traditional-character'].includes(finding.rule),
    )
    expect(slips.map((finding) => finding.line)).toEqual([
      85, 244, 356, 566, 618, 702, 730, 1024, 1024, 1083, 1169, 1177,
    ])
    for (const slip of slips) {
      expect(slip.severity).toBe('warning')
      expect(slip.suggestion).toMatch(/疑应为/)
    }
  })

  it('reports the characters doubled at a page end', () => {
    const doubled = uncorrected.provenance.findings.filter((finding) => finding.rule === 'doubled-at-cut')
    expect(doubled.map((finding) => finding.line)).toEqual([232, 502])
  })

  it('has every slip that is beyond doubt corrected, with its reason', () => {
    expect(imported.provenance.corrections).toHaveLength(corrections.corrections.length)
    expect(new Set(imported.provenance.corrections.map((each) => each.reason))).toEqual(
      new Set(['数字化差错']),
    )
    const open = imported.provenance.findings.filter((finding) => finding.severity !== 'note')
    // Half-width marks and skipped levels are printed so; they stay for staff to judge.
    const printedSo = ['half-width-mark', 'level-jump']
    expect(open.map((finding) => finding.rule).filter((rule) => !printedSo.includes(rule))).toEqual([
      'doubled-at-cut',
    ])
  })

  it('has 68,396 visible characters, the 40 of its markup among them', () => {
    expect(imported.provenance.source.characters).toBe(68_396)
  })

  it('is addressed in order from 1, as at a first import', () => {
    const ledger = provenanceSchema.parse(JSON.parse(readFileSync('content/2022-01/import.json', 'utf8')))
    expect(ledger.articles.map((article) => article.anchors.map((anchor) => anchor.fragment))).toEqual(
      imported.provenance.articles.map((article) => article.anchors.map((anchor) => anchor.fragment)),
    )
    expect(ledger.articles.flatMap((article) => article.retired)).toEqual([])
  })

  it('stands in content/ with an address for every table row', () => {
    const article = readLibrary()[0]?.articles[6]
    const tables = (article?.blocks ?? []).filter((block): block is AddressedTable => block.type === 'table')
    expect(tables.map((table) => table.fragments.at(-1))).toEqual(['t1r12', 't2r25'])
  })
})
