import type { Finding } from '@/lib/journal/finding'
import type { ArticleId } from '@/lib/journal/ids'
import { readNumbering } from '@/lib/text/numbering'
import type { DraftBlock } from './draft'

type Heading = Extract<DraftBlock, { type: 'heading' }>

/** So many headings without number and text, one under the other, are hardly headings. */
const FEWEST = 3

/** Runs of headings of one level that have neither numbers nor anything between them. */
function runsOf(blocks: readonly DraftBlock[]): readonly (readonly Heading[])[] {
  const runs: Heading[][] = []
  let last: DraftBlock | undefined
  for (const block of blocks) {
    if (block.type === 'heading' && readNumbering(block.text) === null) {
      if (last?.type === 'heading' && last === runs.at(-1)?.at(-1) && last.level === block.level)
        runs.at(-1)?.push(block)
      else runs.push([block])
    }
    last = block
  }
  return runs.filter((run) => run.length >= FEWEST)
}

/**
 * Puts before staff the headings that head nothing: rows of a table whose columns stand too close to be told
 * (指标 2022年2025年属性), a list of names. What they are the source does not say, so they stay as they were read.
 */
export function emptyHeadings(blocks: readonly DraftBlock[], article: ArticleId): readonly Finding[] {
  return runsOf(blocks).map((run) => ({
    rule: 'empty-headings',
    severity: 'warning',
    message: `连续 ${run.length} 行都认作了小标题，其间没有正文，像是表格或名单`,
    line: run[0]?.lines[0] ?? null,
    article,
    quote: run
      .map(({ text }) => text)
      .join('｜')
      .slice(0, 80),
    suggestion:
      '请对照印刷本：是名单的，用 npm run correct 加 --form 正文 逐行更正；是表格的，请改用 Word 原稿导入',
  }))
}
