import type { Finding } from '@/lib/journal/finding'
import { lineAt, lineOf, type SourceBlock } from '../source-document'

/** A text to be read for slips, a paragraph or a table cell, and how to tell the source line of an offset in it. */
export type ProofText = {
  readonly text: string
  readonly lineOf: (offset: number) => number
  readonly joins: readonly number[]
}

/** Something doubtful found by a rule, before it is given its article. */
export type Doubt = Omit<Finding, 'article' | 'line'> & { readonly offset: number }

/** One rule of proofreading: reads a text, returns what is doubtful; never changes it. */
export type ProofRule = (proof: ProofText) => readonly Doubt[]

/** A doubt about a whole block, such as its number in a run. */
export type BlockDoubt = Omit<Finding, 'article'>

/** Makes a doubt of a block: its first line, its first words. */
export function doubtOfBlock(
  block: SourceBlock,
  rule: string,
  message: string,
  suggestion: string,
): BlockDoubt {
  return {
    rule,
    severity: 'warning',
    message,
    line: lineOf(block),
    quote: block.text.slice(0, 24),
    suggestion,
  }
}

/** A warning for every match of a pattern, with the words around it; `message` tells what was matched. */
export function doubtEach(
  text: string,
  pattern: RegExp,
  rule: string,
  suggestion: string,
  message: (matched: string) => string,
): readonly Doubt[] {
  return [...text.matchAll(pattern)].map(({ 0: matched, index }) => ({
    rule,
    severity: 'warning',
    message: message(matched),
    quote: around(text, index, index + matched.length),
    suggestion,
    offset: index,
  }))
}

/** The words around a place, as a finding quotes them. */
export function around(text: string, start: number, end: number, reach = 8): string {
  return text.slice(Math.max(0, start - reach), end + reach)
}

/** The texts of a block: itself with the offsets where its lines were joined, or its cells. In print only a page end counts. */
export function proofTexts(block: SourceBlock): readonly ProofText[] {
  if (block.rows) {
    return block.rows.flatMap(({ cells, lines }) =>
      cells.map((text) => ({ text, lineOf: () => lines[0]?.number ?? 1, joins: [] })),
    )
  }
  const joins: number[] = []
  let at = 0
  for (const [i, line] of block.lines.entries()) {
    const start = block.text.indexOf(line.text, at)
    const onOnePage = line.sheet !== undefined && line.sheet === block.lines[i - 1]?.sheet
    if (start > 0 && !onOnePage) joins.push(start)
    at = start + line.text.length
  }
  return [{ text: block.text, lineOf: (offset) => lineAt(block, offset), joins }]
}
