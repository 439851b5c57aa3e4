import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ImportError } from '@/lib/import/import-error'
import { importFile, issueText } from './import-fixture'

/** The files below a folder. */
function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? filesBelow(path) : [path]
  })
}

/** The patterns written in the code, those too that no fixture reaches; what only looks like one makes no RegExp. */
function writtenPatterns(): readonly RegExp[] {
  const literal = /(?<=[=(,:?|&![]\s*)\/(?![*/])((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\n\\[])+)\/([dgimsuvy]*)/g
  return ['lib/import', 'lib/text'].flatMap(filesBelow).flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(literal)].flatMap(([, source = '', flags = '']) => {
      try {
        return [new RegExp(source, flags)]
      } catch (error) {
        if (error instanceof SyntaxError) return []
        throw error
      }
    }),
  )
}

/** The patterns that imports really use, those put together while running too. */
async function usedPatterns(): Promise<readonly RegExp[]> {
  const used = new Map<string, RegExp>()
  const { exec } = RegExp.prototype
  RegExp.prototype.exec = function (text) {
    used.set(String(this), this)
    return exec.call(this, text)
  }
  try {
    const sources = filesBelow('tests/fixtures/import').filter((file) => /source\.(?:txt|md)$/.test(file))
    for (const file of sources) await importFile(new Uint8Array(readFileSync(file)), { id: '2023-05' })
  } finally {
    RegExp.prototype.exec = exec
  }
  return [...used.values()].map(({ source, flags }) => new RegExp(source, flags))
}

/** At this length a pattern that tries every pair of places still ends at once, one that tries every three does not. */
const PATTERN_LENGTH = 2000
/** Whole lines of this length go through the import. */
const LINE_LENGTH = 50_000
const GENERAL = [
  '1',
  '一',
  '阅',
  'a',
  '。',
  '，',
  '、',
  '（',
  '“',
  '《',
  ' ',
  '\u3000',
  '\t',
  '-',
  '—',
  '·',
  '.',
  '#',
  '*',
  '|',
]

/** Long texts of what a pattern looks for: each of its characters and each two of them, again and again. */
function adversaries(source: string): readonly string[] {
  const own = [...source.replace(/\\[pP]\{[^}]*\}|\\u\{?[0-9a-f]{4,5}\}?|\\.|[()[\]{}?+*|^$]/g, '')]
  const characters = [...new Set([...own.slice(0, 8), ...GENERAL])]
  const runs = characters.flatMap((character) => [character, `${character}一`])
  return [...new Set(runs)].map((run) => {
    const text = run.repeat(Math.ceil(PATTERN_LENGTH / run.length))
    // No reader hands on a longer gap than 40 blanks (source-limits).
    return `${text.replace(/\s{40,}/g, (gap) => gap.slice(0, 40))}\u0001`
  })
}

describe('a pattern of the import', { timeout: 300_000 }, () => {
  it('reads a long line of whatever it looks for in no time', async () => {
    const patterns = new Map(
      [...writtenPatterns(), ...(await usedPatterns())].map((each) => [String(each), each]),
    )
    expect(patterns.size).toBeGreaterThan(120)
    const crawling: string[] = []
    for (const [name, pattern] of patterns) {
      for (const text of adversaries(pattern.source)) {
        const began = performance.now()
        pattern.lastIndex = 0
        text.search(pattern)
        const took = performance.now() - began
        if (took < 300) continue
        crawling.push(`${name} on ${text.slice(0, 4)}: ${Math.round(took)} ms`)
        break
      }
    }
    expect(crawling).toEqual([])
  })

  it('lets a line of 50,000 such characters through wherever it stands', async () => {
    const late: string[] = []
    for (const character of GENERAL) {
      const text = `${character === ' ' ? ' 一' : character}`.repeat(LINE_LENGTH)
      const source = issueText(
        '目录',
        '阅读方案…… 1',
        text,
        '',
        '阅读方案',
        '',
        text,
        '',
        '一、总则',
        text,
        '教育部',
      )
      const began = performance.now()
      await importFile(new TextEncoder().encode(source)).catch((error: unknown) => {
        // A line of control signs may be taken for no text at all.
        if (!(error instanceof ImportError)) throw error
      })
      const took = performance.now() - began
      if (took > 5000) late.push(`${character}: ${Math.round(took)} ms`)
    }
    expect(late).toEqual([])
  })
})
