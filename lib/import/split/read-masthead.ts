import { readIssueNumber } from '../issue-number'
import type { SourceLine } from '../source-document'

const PUBLISHER = /^(?:主\s*办(?:单位)?|编\s*印|编\s*发|编\s*辑|印\s*发|承\s*办)\s*[:：]\s*(.+)$/u

/** 某大学党委宣传部编印　2023年7月10日: the office in front, what it did behind, perhaps a date. */
const PUBLISHER_BEHIND =
  /^(\p{sc=Han}{2,30}(?:部|委|办公室|大学|学院|党委|中心|中心组|处))\s*(?:主办|编印|编辑|编)(?:\s+[\d〇零一二三四五六七八九十年月日\s]+)?$/u

/** The masthead's fields, each with the line it was read from; what is not printed is absent. */
export type Masthead = {
  readonly journal?: { readonly value: string; readonly lines: readonly SourceLine[] }
  readonly number?: {
    readonly year: number
    readonly number: number
    readonly totalNumber?: number
    readonly line: SourceLine
  }
  readonly publisher?: { readonly value: string; readonly line: SourceLine }
  /** Masthead lines that are neither of these, such as a date or （内部资料）. */
  readonly others: readonly SourceLine[]
}

/** Takes the blanks out of a spaced title (学 习 参 考), and leaves those between words of Latin letters. */
function closeUp(text: string): string {
  return text.replace(/(?<=\p{sc=Han})\s+(?=\p{sc=Han})/gu, '')
}

/** Reads the publisher from a line such as 主 办：北京印刷学院党委宣传部; null for any other line. */
export function readPublisher(text: string): string | null {
  const labelled = PUBLISHER.exec(text.trim())?.[1] ?? PUBLISHER_BEHIND.exec(text.trim())?.[1]
  return labelled?.trim() ?? null
}

/**
 * Reads the masthead from the lines that stand before contents and first article: the journal's name (the lines
 * above the number), 2022年 第1期 (总第50期), 主办. Lines after it that are no masthead end it.
 */
export function readMasthead(lines: readonly SourceLine[]): Masthead {
  const numberAt = lines.findIndex((line) => readIssueNumber(line.text) !== null)
  const numberLine = lines[numberAt]
  const issueNumber = numberLine ? readIssueNumber(numberLine.text) : null
  const publisherLine = lines.find((line) => readPublisher(line.text) !== null)
  const publisher = publisherLine ? readPublisher(publisherLine.text) : null
  const above =
    numberAt > 0
      ? lines.slice(0, numberAt).filter((line) => line !== publisherLine && line.text.length <= 40)
      : []
  const used = new Set([numberLine, publisherLine, ...above])
  return {
    ...(above.length > 0
      ? { journal: { value: closeUp(above.map((line) => line.text).join('')), lines: above } }
      : {}),
    ...(numberLine && issueNumber ? { number: { ...issueNumber, line: numberLine } } : {}),
    ...(publisherLine && publisher ? { publisher: { value: publisher, line: publisherLine } } : {}),
    others: lines.filter((line) => !used.has(line)),
  }
}
