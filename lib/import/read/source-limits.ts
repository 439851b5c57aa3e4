import { ImportError } from '../import-error'
import type { SourceDocument, SourceLine } from '../source-document'

/** An issue has some 70,000 characters and 3,000 lines; seventy issues in one file are no issue. */
const MOST_CHARACTERS = 5_000_000
const MOST_LINES = 200_000

/** A run of blanks is one gap however long it is; thousands of them would make every pattern crawl. */
const LONGEST_GAP = 40
const LONG_GAP = new RegExp(`[\\s\\u200b\\u200c\\u2060\\ufeff]{${LONGEST_GAP},}`, 'gu')

const TOO_LONG = '远多于一期学习参考：请确认选对了文件；如是几期合在一起的，请一期一个文件，分别导入。'

/** Refuses a source that is far too long to be an issue, by what was counted so far. */
export function refuseTooLong(characters: number, lines: number): void {
  if (lines > MOST_LINES) throw new ImportError(`文件有 ${lines.toLocaleString('zh-CN')} 行，${TOO_LONG}`)
  if (characters > MOST_CHARACTERS)
    throw new ImportError(`文件有 ${characters.toLocaleString('zh-CN')} 字，${TOO_LONG}`)
}

function closeGaps(line: SourceLine): SourceLine {
  const close = (text: string) => text.replace(LONG_GAP, (gap) => gap.slice(0, LONGEST_GAP))
  const text = close(line.text)
  const cells = line.cells?.map(close)
  if (text === line.text && (cells ?? []).every((cell, i) => cell === line.cells?.[i])) return line
  return { ...line, text, ...(cells ? { cells } : {}) }
}

/**
 * Holds what a reader read, of whatever format, to what an issue can be: its length, and the length of a gap between
 * two words. Blanks are no part of the journal's text; no other character is touched.
 */
export function withinLimits(source: SourceDocument): SourceDocument {
  refuseTooLong(
    source.lines.reduce((sum, { text }) => sum + text.length, 0),
    source.lines.length,
  )
  return { ...source, lines: source.lines.map(closeGaps) }
}
