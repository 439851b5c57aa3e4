import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readCorrections } from '@/lib/content/issue-folder.disk'
import { publishIssue } from '@/lib/content/publish-issue'
import { importIssue } from '@/lib/import/import-issue'
import { type Proof, proveRecords } from '@/lib/import/prove/prove-records'
import { readText } from '@/lib/import/read/read-text'
import { wordsOf } from '@/lib/import/source-document'
import { type CorrectionsFile, correctionsFileSchema, NO_CORRECTIONS } from '@/lib/journal/corrections'
import { alignRows } from '@/lib/report/align-rows'
import { findWords } from '@/lib/report/find-words'
import { html } from '@/lib/report/html'
import { reportPage } from '@/lib/report/report-page'
import { issueText } from '../import/import-fixture'

const NONE: CorrectionsFile = NO_CORRECTIONS

function imported(bytes: Uint8Array, corrections = NONE) {
  const source = readText(bytes)
  const records = importIssue({ source, sha256: '', sourceFile: 'source.txt', corrections, earlier: null })
  const published = publishIssue(records)
  const proof = proveRecords(source, published, records.provenance)
  return { source, records, published, proof, difference: null, outcome: '试运行。' }
}

const textReport = (text: string, corrections?: CorrectionsFile, proof?: Proof) => {
  const input = imported(new TextEncoder().encode(text), corrections)
  return reportPage({ ...input, ...(proof ? { proof } : {}) })
}
const real = imported(readFileSync('content/2022-01/source.txt'), readCorrections(['content/2022-01']).file)

describe('the report of the real issue', () => {
  const page = reportPage(real)

  it('opens with the proof', () => {
    expect(page).toContain('原文 68,396 字，删除项 40 条，更正 13 处，其余逐字一致。')
  })

  it('shows every line of the source that is not blank exactly once, in order', () => {
    const numbers = [...page.matchAll(/<p class="line" id="l(\d+)">/g)].map(([, number]) => Number(number))
    expect(numbers).toEqual(real.source.lines.filter(({ text }) => text !== '').map(({ number }) => number))
  })

  it('shows every published part beside its lines', () => {
    const sections = alignRows(real.source, real.published, real.records.provenance)
    const pieces = sections.flatMap(({ rows }) =>
      rows.flatMap((row) => row.pieces.map((piece) => ({ row, piece }))),
    )
    const { masthead, articles } = real.records.provenance
    const parts = articles.flatMap(({ printed, anchors }) => [...printed, ...anchors])
    expect(pieces).toHaveLength(masthead.length + parts.length)
    expect(pieces.filter(({ row, piece }) => !piece.lines.every((line) => row.lines.includes(line)))).toEqual(
      [],
    )
    expect(sections.map(({ article }) => article)).toEqual([null, ...articles.map(({ id }) => id)])
  })

  it('strikes and names removals, marks joins and corrections, and says why a kind', () => {
    expect(page).toContain('<del>·····</del>')
    expect(page).toContain('不收：目录引导点')
    expect(page).toContain('⏎ 与第 <a href="#l61">61</a> 行接上')
    expect(page).toContain('<ins>和</ins>')
    expect(page).toContain('文类依据：““十四五”时期教育强国推进工程实施方案”以“方案”结尾。')
  })

  it('says how a doubt is answered, with a command of this issue', () => {
    expect(page).toContain('npm run correct -- 2022-01/01 "原来的字"')
  })

  it('counts as doubts of the articles what the list calls so, and no notes', () => {
    const counts = [...page.matchAll(/<td>(\d+)<\/td><\/tr>/g)].map(([, count]) => Number(count))
    expect(counts).toHaveLength(8)
    expect(page).toContain(`<h3>疑点 ${counts.reduce((sum, count) => sum + count)} 处</h3>`)
  })

  it('links every finding to its line and back', () => {
    for (const [i] of real.records.provenance.findings.entries())
      expect(page).toContain(`<li id="f${i + 1}">`)
    const targets = [...page.matchAll(/href="#([a-z]+\d*)"/g)].map(([, id]) => id)
    expect(targets.filter((id) => !page.includes(`id="${id}"`))).toEqual([])
  })

  it('is one file that fetches nothing, runs nothing and stays small', () => {
    expect(page).not.toMatch(/<script|<link|<img|\ssrc=|url\(|@import|https?:|style="/)
    expect(page.length).toBeLessThan(1_000_000)
  })
})

const FIXTURES = 'tests/fixtures/import'
const small = readdirSync(FIXTURES).flatMap((name) =>
  ['source.txt', 'source.md'].map((file) => join(FIXTURES, name, file)).filter((path) => existsSync(path)),
)

describe.each(small)('the report of %s', (path) => {
  const input = imported(readFileSync(path))
  const rows = alignRows(input.source, input.published, input.records.provenance).flatMap(
    (section) => section.rows,
  )

  it('has every line of words once and every piece beside all of its lines', () => {
    const words = input.source.lines.filter((line) => wordsOf(line) !== '')
    expect(rows.flatMap(({ lines }) => lines)).toEqual(words.map(({ number }) => number))
    const beside = rows.flatMap(({ lines, pieces }) => pieces.map((piece) => [piece.lines, lines] as const))
    expect(beside.filter(([own, all]) => !own.every((line) => all.includes(line)))).toEqual([])
    const { masthead, articles } = input.records.provenance
    const anchors = articles.flatMap((article) => [...article.printed, ...article.anchors])
    expect(beside).toHaveLength(masthead.length + anchors.length)
  })

  it('leaves nothing of a row without pieces unexplained', () => {
    const removed = new Set(input.records.provenance.removals.map(({ line }) => line))
    expect(
      rows.filter(({ lines, pieces }) => pieces.length === 0 && !lines.every((line) => removed.has(line))),
    ).toEqual([])
  })
})

describe('the report', () => {
  it.each([
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    'javascript:alert(1)',
  ])('shows %s as the text it is, wherever it stands', (attack) => {
    const corrections = correctionsFileSchema.parse({
      corrections: [{ article: '2023-05/01', find: '经常', replace: attack, reason: attack }],
      overrides: { '2023-05/01': { subtitle: attack, people: [{ name: attack }] } },
    })
    const page = textReport(
      issueText('目录', `阅读${attack}方案 1`, '', `阅读${attack}方案`, '', `阅读要经常，${attack}。`),
      corrections,
    )
    expect(page.match(/<script|<img|\son\w+=['"]|href="(?!#)/gi)).toBeNull()
    expect(page).toContain(attack.replace(/[<>"']/g, '').slice(0, 5))
  })

  it('says in red words where the proof does not hold', () => {
    const breaches = [{ line: 9, file: '01-plan.md #p1', message: '来源是“甲”，记录是“乙”' }]
    const page = textReport(issueText('阅读方案', '', '阅读要经常。'), NONE, {
      source: 9,
      removed: 0,
      records: 9,
      breaches,
    })
    expect(page).toContain('class="proof failed"')
    expect(page).toContain('没有证明其余逐字一致：来源第 9 行，来源是“甲”，记录是“乙”')
    expect(page).not.toContain('其余逐字一致。')
  })
})

describe('html', () => {
  it('escapes what is put in and keeps what it made itself', () => {
    expect(html`<p title="${'"<&>\''}">${html`<b>${'<'}</b>`}${null}${[1, '>']}</p>`.markup).toBe(
      '<p title="&quot;&lt;&amp;&gt;&#39;"><b>&lt;</b>1&gt;</p>',
    )
  })
})

describe('findWords', () => {
  it.each([
    ['甲 乙丙 ·· 3', '乙丙', false, [2, 4]],
    ['甲 乙', '甲乙', false, [0, 3]],
    ['3 甲 3', '3', true, [4, 5]],
    ['甲', '乙', false, null],
    ['甲', ' ', false, null],
  ])('finds in %s the words %s', (text, words, last, span) => {
    const found = findWords(text, words, last)
    expect(found && [found.start, found.end]).toEqual(span)
  })
})
