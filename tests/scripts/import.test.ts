import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { provenanceSchema } from '@/lib/journal/provenance'
import { told } from './told'

const folder = mkdtempSync(join(tmpdir(), 'import-'))
const SOURCE = 'tests/fixtures/import/cover-notice-before-the-plan/source.txt'
afterAll(() => rmSync(folder, { recursive: true }))

/** Runs one of the project's commands and returns what it printed. */
function run(script: string, ...args: readonly string[]) {
  // The report of a made-up issue is not to stand among those of real ones.
  const quiet = script === 'import' && !args.includes('--report') ? ['--no-report'] : []
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', `scripts/${script}.ts`, ...quiet, ...args],
    { encoding: 'utf8' },
  )
  return { status, stdout, stderr: told(stderr) }
}

const outFolder = (name: string) => join(folder, name)
const write = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}

describe('the import command', { timeout: 60_000 }, () => {
  it('writes source, records and provenance into the folder of the issue', () => {
    const { status } = run('import', SOURCE, '--out', outFolder('a'))
    expect(status).toBe(0)
    expect(readdirSync(outFolder('a'))).toEqual(['2023-05'])
    expect(readdirSync(join(outFolder('a'), '2023-05')).sort()).toEqual([
      '01-plan.md',
      'import.json',
      'issue.md',
      'source.txt',
    ])
    expect(readFileSync(join(outFolder('a'), '2023-05', 'source.txt'))).toEqual(readFileSync(SOURCE))
  })

  it('prints one JSON object and nothing else with --json', () => {
    const { stdout } = run('import', SOURCE, '--out', outFolder('b'), '--json')
    const json: unknown = JSON.parse(stdout)
    expect(Object.keys(json as object)).toEqual(['issue', 'articles', 'findings', 'removals'])
    expect(json).toMatchObject({
      issue: { id: '2023-05' },
      articles: [{ id: '2023-05/01', file: '01-plan.md', kind: 'plan' }],
    })
  })

  it('writes nothing with --dry-run', () => {
    expect(run('import', SOURCE, '--out', outFolder('c'), '--dry-run').status).toBe(0)
    expect(existsSync(outFolder('c'))).toBe(false)
  })

  it('refuses a bad file in one Chinese sentence and leaves what was there', () => {
    run('import', SOURCE, '--out', outFolder('d'))
    const before = readFileSync(join(outFolder('d'), '2023-05', 'import.json'))
    for (const bad of [
      write('empty.txt', ''),
      write('binary.txt', new Uint8Array(64)),
      write('no-article.txt', '校报\n2023年第5期\n'),
      outFolder('missing.txt'),
    ]) {
      const { status, stdout, stderr } = run('import', bad, '--out', outFolder('d'))
      expect([status, stdout]).toEqual([1, ''])
      expect(stderr.trim()).toMatch(/^导入失败：[^\n]+。$/)
    }
    expect(readFileSync(join(outFolder('d'), '2023-05', 'import.json'))).toEqual(before)
    expect(readdirSync(outFolder('d'))).toEqual(['2023-05'])
  })

  it('says in Chinese what is wrong with a call', () => {
    for (const args of [[], ['--foo', SOURCE], [SOURCE, SOURCE], [SOURCE, '--id']]) {
      const { status, stdout, stderr } = run('import', ...args)
      expect([status, stdout]).toEqual([1, ''])
      expect(stderr.trim()).toMatch(/^[^\na-z]*[\p{sc=Han}“”：。，\-a-z <>]+。$/u)
    }
  })

  it('takes the id from --id where the source names no issue', () => {
    const source = write('bare.txt', '阅读方案\n\n为推动阅读，制定本方案。\n')
    expect(run('import', source, '--out', outFolder('e')).stderr).toContain('--id')
    expect(run('import', source, '--out', outFolder('e'), '--id', '2024-03').status).toBe(0)
    expect(run('import', source, '--out', outFolder('e'), '--id', '../up').stderr).toContain('期号')
    expect(readdirSync(outFolder('e'))).toEqual(['2024-03'])
  })

  it('applies corrections and overrides, keeps their file, and leaves them aside with --no-corrections', () => {
    run('import', SOURCE, '--out', outFolder('f'))
    const issue = join(outFolder('f'), '2023-05')
    const corrections =
      'corrections:\n  - {article: 2023-05/01, find: 建成统一平台, replace: 建成统一的平台, reason: 试验}\noverrides:\n  2023-05/01: {date: 2023-06-02}\n'
    writeFileSync(join(issue, 'corrections.yaml'), corrections)
    const record = () => readFileSync(join(issue, '01-plan.md'), 'utf8')
    expect(run('import', SOURCE, '--out', outFolder('f')).status).toBe(0)
    expect(record()).toContain('建成统一的平台')
    expect(record()).toContain('date: 2023-06-02')
    expect(run('check', '--content', outFolder('f')).status).toBe(0)
    run('import', SOURCE, '--out', outFolder('f'), '--no-corrections')
    expect(record()).toContain('建成统一平台')
    expect(readFileSync(join(issue, 'corrections.yaml'), 'utf8')).toBe(corrections)
  })
})

describe('a new source for an issue that is published', { timeout: 60_000 }, () => {
  const changed = () =>
    write('changed.txt', readFileSync(SOURCE, 'utf8').replace('建成统一平台', '建成统一的平台'))
  const record = (name: string) => readFileSync(join(outFolder(name), '2023-05', '01-plan.md'), 'utf8')
  const fragments = (name: string) => {
    const ledger: unknown = JSON.parse(readFileSync(join(outFolder(name), '2023-05', 'import.json'), 'utf8'))
    return provenanceSchema.parse(ledger).articles.map(({ anchors }) => anchors.map((each) => each.fragment))
  }

  it('shows the difference and replaces nothing', () => {
    run('import', SOURCE, '--out', outFolder('r'))
    const before = record('r')
    const { status, stderr } = run('import', changed(), '--out', outFolder('r'))
    expect(status).toBe(2)
    expect(stderr).toMatch(/改动 1 段。\n {2}改 2023-05\/01 第\d+段：.*建成统一〔\+的\+〕平台/)
    expect(stderr).toContain('--replace')
    expect(record('r')).toBe(before)
  })

  it('replaces with --replace, and every paragraph keeps its address', () => {
    run('import', SOURCE, '--out', outFolder('s'))
    const before = fragments('s')
    expect(run('import', changed(), '--out', outFolder('s'), '--replace').status).toBe(0)
    expect(record('s')).toContain('建成统一的平台')
    expect(fragments('s')).toEqual(before)
    expect(run('check', '--content', outFolder('s')).status).toBe(0)
  })

  it('goes through where the words are the same, or only corrections changed', () => {
    run('import', SOURCE, '--out', outFolder('t'))
    const spaced = write('spaced.txt', `${readFileSync(SOURCE, 'utf8')}\n\n`)
    expect(run('import', spaced, '--out', outFolder('t')).status).toBe(0)
    const corrections = '- {article: 2023-05/01, find: 建成统一平台, replace: 建成统一的平台, reason: 试验}\n'
    writeFileSync(join(outFolder('t'), '2023-05', 'corrections.yaml'), corrections)
    expect(run('import', spaced, '--out', outFolder('t')).status).toBe(0)
    expect(record('t')).toContain('建成统一的平台')
  })

  it('asks for --replace where the published records cannot be read', () => {
    run('import', SOURCE, '--out', outFolder('u'))
    writeFileSync(join(outFolder('u'), '2023-05', '01-plan.md'), '坏了')
    const { status, stderr } = run('import', changed(), '--out', outFolder('u'))
    expect([status, stderr.includes('无法比较')]).toEqual([2, true])
    expect(run('import', changed(), '--out', outFolder('u'), '--replace').status).toBe(0)
  })

  it('writes the whole difference into the report', () => {
    run('import', SOURCE, '--out', outFolder('v'))
    const report = outFolder('report.html')
    const { stdout } = run('import', changed(), '--out', outFolder('v'), '--report', report)
    expect(stdout).toContain(`报告在 ${report}，双击打开。`)
    expect(readFileSync(report, 'utf8')).toContain('建成统一<ins>的</ins>平台')
  })
})

describe('the check command', { timeout: 60_000 }, () => {
  it('passes on fresh records and names file and line of a hand-edited one', () => {
    run('import', SOURCE, '--out', outFolder('g'))
    expect(run('check', '--content', outFolder('g')).stdout).toContain('1 passed, 0 failed')
    const path = join(outFolder('g'), '2023-05', '01-plan.md')
    writeFileSync(path, readFileSync(path, 'utf8').replace('汇聚数据', '汇集数据'))
    const { status, stderr } = run('check', '--content', outFolder('g'))
    expect(status).toBe(1)
    expect(stderr).toMatch(/01-plan\.md 第 \d+ 行/)
    expect(stderr).toContain('corrections.yaml')
    expect(stderr).toContain('source.txt 第 33 行')
  })

  it('fails when a correction no longer applies, and names it', () => {
    run('import', SOURCE, '--out', outFolder('h'))
    const path = join(outFolder('h'), '2023-05', 'corrections.yaml')
    writeFileSync(path, '- {article: 2023-05/01, find: 没有这些字, replace: 有, reason: 试验}\n')
    const imported = run('import', SOURCE, '--out', outFolder('h'))
    expect(imported.stdout).toContain('没有这些字')
    expect(run('check', '--content', outFolder('h')).status).toBe(1)
  })
})
