import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { issueFiles } from '@/lib/content/issue-files'
import { publishIssue } from '@/lib/content/publish-issue'
import { proveRecords } from '@/lib/import/prove/prove-records'
import { importText, readWords } from './import-fixture'

const FIXTURES = 'tests/fixtures/import'

/** What an import reports, as the fixtures keep it: findings and removals in one line each. */
function reportOf({ provenance }: ReturnType<typeof importText>): string {
  const findings = provenance.findings.map(
    (f) => `疑点 ${f.severity} ${f.rule} 第${f.line ?? '—'}行 ${f.quote}`,
  )
  const removals = provenance.removals.map((r) => `删除 第${r.line}行 ${r.text}（${r.reason}）`)
  const joins = provenance.joins.map((j) => `接上 第${j.before}行 第${j.after}行`)
  const moves = provenance.moves.map((m) => `移后 第${m.lines.join('、')}行 到第${m.behind}行之后 ${m.text}`)
  return `${[...findings, ...removals, ...joins, ...moves].join('\n')}\n`
}

// `UPDATE_FIXTURES=1 npx vitest run tests/lib/import/import-issue.test.ts` rewrites what is expected; read the diff.
describe.each(readdirSync(FIXTURES))('the source %s', (name) => {
  const folder = join(FIXTURES, name)
  const expected = join(folder, 'expected')
  const bytes = readFileSync(
    join(folder, readdirSync(folder).find((file) => file.startsWith('source.')) ?? ''),
  )
  const imported = importText(bytes)
  const files = new Map(issueFiles(imported))
  files.delete('import.json')
  files.set('report.txt', reportOf(imported))
  if (process.env.UPDATE_FIXTURES) {
    rmSync(expected, { recursive: true, force: true })
    mkdirSync(expected)
    for (const [file, text] of files) writeFileSync(join(expected, file), text)
  }

  it('gives the expected records and report', () => {
    expect([...files.keys()].sort()).toEqual(readdirSync(expected).sort())
    for (const [file, text] of files) expect(text, file).toBe(readFileSync(join(expected, file), 'utf8'))
  })

  it('equals its records, character for character', () => {
    const { breaches } = proveRecords(readWords(bytes), publishIssue(imported), imported.provenance)
    expect(breaches).toEqual([])
  })

  it('gives the same bytes when imported again over the first import', () => {
    const again = importText(bytes, { earlier: imported.provenance })
    expect(issueFiles(again)).toEqual(issueFiles(imported))
  })
})
