import type { Finding, Removal } from '@/lib/journal/finding'
import type { SourceBlock } from './source-document'

/** The text between contents and first article, which belongs to no article, as removals. */
export function strayRemovals(blocks: readonly SourceBlock[]): readonly Removal[] {
  return blocks.flatMap((block) =>
    block.lines.map((line) => ({ line: line.number, text: line.text, reason: '第一篇之前的文字' })),
  )
}

/** The same text as warnings, so that staff see what was not published. */
export function strayFindings(blocks: readonly SourceBlock[]): readonly Finding[] {
  return blocks.map((block) => ({
    rule: 'stray-text',
    severity: 'warning',
    message: '目录与第一篇之间有不属于任何文章的文字，未收入',
    line: block.lines[0]?.number ?? 1,
    article: null,
    quote: block.text.slice(0, 40),
    suggestion: '如属于第一篇，请在来源文件中把它移到该篇标题之下',
  }))
}
