import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { publishIssue } from '@/lib/content/publish-issue'
import { ImportError } from '@/lib/import/import-error'
import { proveRecords } from '@/lib/import/prove/prove-records'
import { importText, readWords } from './import-fixture'

const FIXTURES = 'tests/fixtures/import'
const SOURCES = readdirSync(FIXTURES).map((name) => {
  const folder = join(FIXTURES, name)
  return readFileSync(
    join(folder, readdirSync(folder).find((file) => file.startsWith('source.')) ?? ''),
    'utf8',
  )
})
const REAL = readFileSync('content/2022-01/source.txt', 'utf8').split('\n')

/** Lines that turn up in sources in the wrong place, and some that nobody would expect. */
const STRAY = [
  '',
  '12',
  '— 3 —',
  '目 录',
  '一、总则',
  '（一）',
  '2021年5月10日',
  '教育部',
  '各学院：',
  '|',
  '| a | b |',
  'a\tb\t',
  '**',
  '# 题',
  '- ',
  '《》',
  '：',
  '\u3000',
  '<p>',
  '题名····· 3',
  '((((',
  '\\',
  ':::notice',
  '#',
  '附件',
  '🀄',
  '𠮷野家',
]

/** A source: the lines of a fixture or a stretch of the real issue under its masthead. */
const original = fc.oneof(
  fc.constantFrom(...SOURCES).map((text) => text.split('\n')),
  fc
    .tuple(fc.nat(REAL.length - 80), fc.integer({ min: 5, max: 80 }))
    .map(([at, length]) => [...REAL.slice(0, 36), ...REAL.slice(at, at + length)]),
)

type Change = {
  readonly how: 'drop' | 'double' | 'stray' | 'swap' | 'cut'
  readonly at: number
  readonly stray: string
}

const change: fc.Arbitrary<Change> = fc.record({
  how: fc.constantFrom('drop', 'double', 'stray', 'swap', 'cut'),
  at: fc.nat(200),
  stray: fc.constantFrom(...STRAY),
})

function mutate(lines: readonly string[], { how, at: seed, stray }: Change): readonly string[] {
  const at = seed % Math.max(1, lines.length)
  const line = lines[at] ?? ''
  const put = (...changed: readonly string[]) => [...lines.slice(0, at), ...changed, ...lines.slice(at + 1)]
  switch (how) {
    case 'drop':
      return put()
    case 'double':
      return put(line, line)
    case 'stray':
      return put(line, stray)
    case 'swap':
      return [...lines.slice(0, at), ...lines.slice(at + 1), line]
    case 'cut':
      return put(line.slice(0, line.length / 2), '', line.slice(line.length / 2))
  }
}

describe('a damaged source', { timeout: 120_000 }, () => {
  it('is refused in a sentence or imported so that the proof holds', () => {
    fc.assert(
      fc.property(original, fc.array(change, { minLength: 1, maxLength: 12 }), (lines, changes) => {
        const text = changes.reduce(mutate, lines).join('\n')
        try {
          const imported = importText(text, { id: '2023-05' })
          const source = readWords(new TextEncoder().encode(text))
          expect(proveRecords(source, publishIssue(imported), imported.provenance).breaches).toEqual([])
        } catch (error) {
          if (!(error instanceof ImportError)) throw error
        }
      }),
      // Always the same cases in a test run, so that it says the same twice; FUZZ_RUNS explores others.
      process.env.FUZZ_RUNS ? { numRuns: Number(process.env.FUZZ_RUNS) } : { numRuns: 400, seed: 20220101 },
    )
  })
})
