import type { Finding } from '@/lib/journal/finding'
import { ImportError } from '../import-error'
import type { SourceDocument } from '../source-document'
import { settleLines } from './word/draft-lines'
import { edgeWords } from './word/edge-words'
import { countLists } from './word/list-counter'
import { readLists } from './word/list-definitions'
import { numberNotes } from './word/note-marks'
import { readStory } from './word/read-story'
import { readStyles } from './word/styles'
import { changesError, listChanges } from './word/tracked-changes'
import { noticeFinding } from './word/word-findings'
import { openWordPackage } from './word/word-package'

/** What Word shows of another file stands in that file; an issue that lacks it is not written (altChunk, subDoc). */
function refuseForeignParts(findings: readonly Finding[]): void {
  const parts = findings.filter(({ rule }) => rule === 'word-alt-chunk' || rule === 'word-sub-document')
  const [first] = parts
  if (!first) return
  const where = first.quote === '' ? '' : `，在“${first.quote.slice(-20)}”附近`
  throw new ImportError(
    `这个 Word 文件里有 ${parts.length} 处是另一份文件的内容${where}，读不到其中的文字，没有导入：请用 Word 打开它（主控文档先展开并取消子文档的链接），另存为新的 .docx 后再导入。`,
  )
}

/**
 * Reads a .docx or .docm into lines, one for each paragraph, with what Word shows by itself (一、, ①) written out. Tracked
 * changes and comments stop it with a list of each, unless they are asked to be accepted. Read by hand from the XML: converters to HTML
 * such as mammoth drop automatic numbers, take part in no proof and accept changes silently.
 */
export function readWord(
  bytes: Uint8Array,
  { acceptChanges = false }: { readonly acceptChanges?: boolean } = {},
): SourceDocument {
  const parts = openWordPackage(bytes)
  const styles = readStyles(parts.styles)
  const tracked = listChanges(parts, styles)
  const pending = tracked.changes + tracked.comments > 0
  if (pending && !acceptChanges) throw changesError(tracked)
  const count = countLists(readLists(parts.numbering, styles))
  const marks = numberNotes(parts.document, parts.settings)
  const story = readStory({ parts, styles, count, marks })
  const { lines, findings } = settleLines(story.lines)
  if (lines.every((line) => line.text === ''))
    throw new ImportError(
      '这个 Word 文件里没有文字（可能全是图片）：请确认选对了文件，图片里的文字要先打出来再导入。',
    )
  refuseForeignParts(story.findings)
  const accepted = `：修订 ${tracked.changes} 处，批注 ${tracked.comments} 条`
  const general: readonly Finding[] = [
    ...(parts.macros ? [noticeFinding('macros', null, '')] : []),
    ...edgeWords(parts.edges, styles).map((words) => noticeFinding('edge', null, words, `：“${words}”`)),
    ...(tracked.formats > 0 ? [noticeFinding('formats', null, '', `：${tracked.formats} 处`)] : []),
    ...(pending ? [noticeFinding('accepted', null, '', accepted)] : []),
  ]
  return {
    format: 'word',
    encoding: parts.macros ? 'docm' : 'docx',
    lines,
    whole: true,
    findings: [...general, ...story.findings, ...findings],
  }
}
