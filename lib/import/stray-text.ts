import type { Finding, Removal } from '@/lib/journal/finding'
import { visible } from '@/lib/text/visible'
import { ImportError } from './import-error'
import type { SourceBlock, SourceLine } from './source-document'

/** A line or two of furniture may be left out with a warning; a paragraph is text that somebody would miss. */
const MOST_STRAY_CHARACTERS = 200
const MOST_STRAY_SENTENCES = 2

/**
 * Refuses an import that would leave out more than a line or two before the first article: a title that was not found
 * has lost its text there. Throws ImportError, which names the first line and what to do.
 */
export function refuseStrayText(lines: readonly SourceLine[], hasContents: boolean): void {
  const [first] = lines
  const text = visible(lines.map((line) => line.text).join(''))
  const sentences = text.match(/[。！？]/gu)?.length ?? 0
  if (!first || (text.length <= MOST_STRAY_CHARACTERS && sentences <= MOST_STRAY_SENTENCES)) return
  const title = hasContents
    ? '请让它的标题单独成行并与目录一致'
    : '请在刊头之后加上“目录”二字，下面每篇题名一行，与正文的标题一致'
  throw new ImportError(
    `第 ${first.number} 行“${first.text.trim().slice(0, 20)}”起有 ${text.length} 字排在第一篇的标题之前，不属于任何文章，导入会漏掉它们：` +
      `如其中有一篇文章，${title}；如属于第一篇，请移到该篇标题之下；确不收入的，请从来源文件里删去，再导入。`,
  )
}

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
    message: '第一篇的标题之前有不属于任何文章的文字，未收入',
    line: block.lines[0]?.number ?? 1,
    article: null,
    quote: block.text.slice(0, 40),
    suggestion: '如属于第一篇，请在来源文件中把它移到该篇标题之下',
  }))
}
