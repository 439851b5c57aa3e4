import { spawnSync } from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync, strToU8, zipSync } from 'fflate'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { told } from './told'

/** The folder holds the files, `out` the issues; nothing else may ever appear in it. */
const folder = mkdtempSync(join(tmpdir(), 'hostile-'))
const out = join(folder, 'out')
afterAll(() => rmSync(folder, { recursive: true }))
beforeEach(() => {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
})

/** What a small text takes on this machine, as busy as it is now: the limit is of ten seconds on a quiet one. */
let usual = 0
const SLOWER_THAN_USUAL = 8

beforeAll(() => {
  const began = performance.now()
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'small.txt'), withBody('为推动阅读，制定本方案。'))
  spawnSync(process.execPath, [
    '--import',
    'tsx',
    'scripts/import.ts',
    join(folder, 'small.txt'),
    '--out',
    out,
  ])
  usual = performance.now() - began
}, 60_000)

function run(name: string, content: string | Uint8Array) {
  writeFileSync(join(folder, name), content)
  const began = performance.now()
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/import.ts', join(folder, name), '--out', out],
    { encoding: 'utf8', timeout: 30_000 },
  )
  expect(performance.now() - began).toBeLessThan(Math.max(10_000, SLOWER_THAN_USUAL * usual))
  expect(readdirSync(folder).filter((each) => each !== 'out')).toEqual([name])
  return { status, stdout, stderr: told(stderr) }
}

/** Refused in one sentence, or imported into the folder of the issue; nothing besides. */
function expectRefused({ status, stdout, stderr }: ReturnType<typeof run>) {
  expect(stderr.trim()).toMatch(/^导入失败：[^\n]+。$/)
  expect([status, stdout]).toEqual([1, ''])
  expect(readdirSync(out)).toEqual([])
}

function expectImported({ status, stdout, stderr }: ReturnType<typeof run>, source = 'source.txt') {
  expect([status, stderr]).toEqual([0, ''])
  expect(readdirSync(out)).toEqual(['2023-05'])
  expect(readdirSync(join(out, '2023-05')).filter((name) => !/^\d\d\d?-[a-z]+\.md$/.test(name))).toEqual([
    'import.json',
    'issue.md',
    source,
  ])
  return stdout
}

const issue = (...lines: readonly string[]) =>
  ['校报学习参考', '2023年 第5期 (总第61期)', '', '目 录', ...lines].join('\n')
const withBody = (...lines: readonly string[]) =>
  issue('', '阅读方案····· 1', '', '阅读方案', '', '为推动阅读，制定本方案。', '', ...lines)
const withTitle = (title: string) => issue('', `${title}····· 1`, '', title, '', '为推动阅读，制定本方案。')

/** The same bytes in every run, and no rhyme in them. */
function noise(length: number): Uint8Array {
  const bytes = new Uint8Array(length)
  let state = 20220101
  for (let i = 0; i < length; i++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    bytes[i] = state >>> 24
  }
  return bytes
}

const EMPTY_ZIP = zipSync({ 'a.txt': strToU8('甲') })
const bytes = (...head: readonly number[]) => new Uint8Array([...head, ...noise(3000)])

describe('a file that is no issue', { timeout: 60_000 }, () => {
  it.each<[string, string, string | Uint8Array]>([
    ['random bytes', 'a.txt', noise(5000)],
    ['a zip cut short, named as Word', 'a.docx', EMPTY_ZIP.slice(0, 30)],
    ['a zip without a document, named as Word', 'a.docx', EMPTY_ZIP],
    ['a PDF cut short, named as Word', 'a.docx', '%PDF-1.7\n1 0 obj\n<< /Type /Cat'],
    ['a picture named as text', 'a.txt', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)],
    ['a program named as Word', 'a.docx', bytes(0x4d, 0x5a, 0x90, 0)],
    ['a gzip named as text', 'a.txt', gzipSync(strToU8(withBody()))],
    ['only blanks', 'a.txt', ' \u3000\n\t\u00a0\n'.repeat(1000)],
    ['NUL bytes', 'a.txt', new Uint8Array(5000)],
    ['a NUL inside a text', 'a.txt', withBody('为推动\0阅读。')],
    [
      'bytes of no encoding',
      'a.txt',
      Buffer.concat([Buffer.from(withBody()), Buffer.from([0xff, 0xff, 0xed, 0xa0])]),
    ],
    ['a million lines', 'a.txt', withBody('一行。\n'.repeat(1_000_000))],
    ['50 MB of text', 'a.txt', withBody('为推动阅读，制定本方案。\n'.repeat(1_350_000))],
    ['no article', 'a.txt', issue()],
    ['a rule for a title', 'a.txt', withTitle('---')],
    ['an issue of no possible number', 'a.txt', withBody().replace('第5期', '第5000期')],
  ])('is refused in one sentence: %s', (_, name, content) => {
    expectRefused(run(name, content))
  })

  it('is refused unread beyond 50 MB', () => {
    writeFileSync(join(folder, 'b.txt'), '')
    truncateSync(join(folder, 'b.txt'), 51 * 1024 * 1024)
    const { stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', 'scripts/import.ts', join(folder, 'b.txt'), '--out', out],
      { encoding: 'utf8' },
    )
    expect(told(stderr)).toMatch(/^导入失败：[^\n]*51 MB[^\n]*。\n$/)
  })
})

describe('an odd text', { timeout: 60_000 }, () => {
  it.each<[string, string]>([
    ['1,000 nested brackets', withBody(`${'（'.repeat(1000)}阅读${'）'.repeat(1000)}。`)],
    ['a paragraph of 30,000 characters', withBody(`${'推动阅读，'.repeat(6000)}。`)],
    ['a word of 100,000 letters', withBody('a'.repeat(100_000))],
    [
      '10,000 headings',
      withBody(...Array.from({ length: 10_000 }, (_, i) => `${(i % 99) + 1}. 推动第${i}项\n\n为推动阅读。`)),
    ],
    ['half a paragraph on each of 10,000 lines', withBody('为推动阅读，\n\n'.repeat(10_000))],
    [
      'signs that turn the direction, and zero-width blanks',
      withBody('为推动\u202e阅读\u202c，制\u200b定\ufeff本方案。'),
    ],
  ])('is imported: %s', (_, content) => {
    expectImported(run('a.txt', content))
  })

  it('is imported with 500 articles', () => {
    const titles = Array.from({ length: 500 }, (_, i) => `关于推动第${i + 1}类阅读的实施方案`)
    const source = issue(
      '',
      ...titles.map((title, i) => `${title}····· ${i + 1}`),
      '',
      ...titles.map((title) => `${title}\n\n为推动阅读，制定本方案。\n`),
    )
    expect(expectImported(run('a.txt', source))).toContain('共 500 篇')
  })

  it.each(['../../etc/passwd', '阅读/写作\\方案', "“阅读”'方案'\"", '阅读方案🀄👍'])(
    'is imported into the folder of the issue with the title %s',
    (title) => {
      expectImported(run('a.txt', withTitle(title)))
    },
  )

  it('is imported without the program in its title', () => {
    // Raw HTML makes it Markdown, whose reader leaves programs out and says so.
    const summary = expectImported(run('a.txt', withTitle('<script>alert(1)</script>阅读方案')), 'source.md')
    expect(summary).toContain('阅读方案')
    const records = readdirSync(join(out, '2023-05')).filter((name) => /^(?:\d|issue)/.test(name))
    expect(records.map((name) => readFileSync(join(out, '2023-05', name), 'utf8')).join()).not.toMatch(
      /<script/,
    )
  })

  it.each(['..%2F..%2Fetc%2Fpasswd.docx', `"'; rm -rf 🀄\n.pdf`, '--id.txt', ' .'])(
    'is imported from a file named %j, by its content',
    (name) => {
      expectImported(run(name, withBody()))
    },
  )
})
