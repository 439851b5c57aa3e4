import type { Finding, Removal } from '@/lib/journal/finding'
import type { SourceLine } from '../source-document'
import type { Cleared } from './remove-furniture'

/** A number alone, however it is set: 12, — 12 —, · 12 ·, 第 12 页, 12/86, iv. */
const PAGE_NUMBER =
  /^[\s—–\-·•.*|]*(?:第\s*)?(?:\d{1,4}|[ivxlc]{1,6})(?:\s*页)?(?:\s*[/，,]\s*(?:共\s*)?\d{1,4}(?:\s*页)?)?[\s—–\-·•.*|]*$/iu
const FEWEST_SHEETS = 3

/** The words of a running head without what changes from page to page. */
const keyOf = (text: string) => text.normalize('NFKC').replace(/[\d\s]/g, '')

/**
 * Takes off what is printed outside the type area, itemised: page numbers, and heads and feet that say the same on
 * three sheets or more. Works on the whole source, contents pages too; a source without pages has no such lines.
 */
export function removeEdges(lines: readonly SourceLine[]): Cleared {
  const sheets = new Map<string, Set<number>>()
  for (const { text, marks, sheet } of lines) {
    if (!marks.edge) continue
    const key = `${marks.edge} ${keyOf(text)}`
    sheets.set(key, (sheets.get(key) ?? new Set()).add(sheet ?? 0))
  }
  const removals: Removal[] = []
  const kept = lines.map((line) => {
    const { text, marks, number } = line
    if (!marks.edge || text === '') return line
    const repeated = (sheets.get(`${marks.edge} ${keyOf(text)}`)?.size ?? 0) >= FEWEST_SHEETS
    const isNumber = PAGE_NUMBER.test(text.normalize('NFKC'))
    if (!isNumber && !repeated) return line
    removals.push({ line: number, text, reason: isNumber ? '页码' : marks.edge === 'head' ? '页眉' : '页脚' })
    return { number, text: '', marks: {} }
  })
  return { lines: kept, removals }
}

/** Lines outside the type area that say nothing twice: they stay in the text, and staff are told. */
export function edgeFindings(lines: readonly SourceLine[]): readonly Finding[] {
  return lines.flatMap((line) =>
    line.marks.edge && line.text !== ''
      ? [
          {
            rule: 'edge-text',
            severity: 'warning' as const,
            message: `第 ${line.sheet ?? '—'} 页${line.marks.edge === 'head' ? '上' : '下'}边有一行文字，不像页码，也没有在别页重复，按正文收入`,
            line: line.number,
            article: null,
            quote: line.text.slice(0, 40),
            suggestion: '请对照印刷本；如是页眉页脚，请在 corrections.yaml 里删去',
          },
        ]
      : [],
  )
}
