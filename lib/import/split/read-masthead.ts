import { endsSentence } from '@/lib/text/punctuation'
import { type IssueParts, readIssueNumber, readIssueParts, readYear } from '../issue-number'
import { isBracketed, isSourceLine } from '../line-signs'
import type { SourceLine } from '../source-document'

const PUBLISHER = /^(?:主\s*办(?:单位)?|编\s*印|编\s*发|编\s*辑|印\s*发|承\s*办)\s*[:：]\s*(.+)$/u

const OFFICE = '(\\p{sc=Han}{2,30}(?:部|委|委员会|办公室|大学|学院|党委|中心|中心组|处))'
const DAY = '[\\d０-９〇零一二三四五六七八九十]+\\s*年[\\d０-９〇零一二三四五六七八九十年月日\\s]*'
/** 某大学党委宣传部编印　2023年7月10日: the office in front, what it did or the date behind, or both. */
const PUBLISHER_BEHIND = new RegExp(
  `^${OFFICE}\\s*(?:(?:主\\s*办|编\\s*印|编\\s*辑|编\\s*发|编)(?:\\s+${DAY})?|\\s${DAY})$`,
  'u',
)

/** 某大学党委宣传部: an office that edits journals, alone on its line. */
const EDITOR = /^\p{sc=Han}{2,27}(?:宣传部|编辑部|编委会)$/u

/** The masthead's fields, each with the line it was read from; what is not printed is absent. */
export type Masthead = {
  readonly journal?: { readonly value: string; readonly lines: readonly SourceLine[] }
  /** The number may stand on one line, or its parts on several: 第3期 ｜ 总第71期 ｜ 二〇二三年十一月. */
  readonly number?: {
    readonly year: number
    readonly number: number
    readonly totalNumber?: number
    readonly lines: readonly SourceLine[]
  }
  readonly publisher?: { readonly value: string; readonly line: SourceLine }
  /** Lines that are understood and have no field: the date of printing, a second office, （内部资料）. */
  readonly asides: readonly SourceLine[]
  /** Masthead lines that were understood as nothing. */
  readonly others: readonly SourceLine[]
}

/** Takes the blanks out of a spaced title (学 习 参 考), and leaves those between words of Latin letters. */
function closeUp(text: string): string {
  return text.replace(/(?<=\p{sc=Han})\s+(?=\p{sc=Han})/gu, '')
}

/** Reads the publisher from a line such as 主 办：北京印刷学院党委宣传部, or without 主办; null for any other line. */
export function readPublisher(text: string): string | null {
  const labelled = PUBLISHER.exec(text.trim())?.[1] ?? PUBLISHER_BEHIND.exec(text.trim())?.[1]
  return labelled?.trim() ?? EDITOR.exec(text.trim())?.[0] ?? null
}

/** （内部资料）, 内部刊物 注意保存: what a cover says of its own use. */
function isForUse(text: string): boolean {
  return text.length <= 24 && /^[（(【]?(?:内部|注意保存|仅供)/u.test(text.trim())
}

/** The name of a journal of study: 学习参考, 党委中心组学习参考, 理 论 学 习 资 料. */
function isJournalName(text: string): boolean {
  return /^\p{sc=Han}{0,30}(?:学习|参考|理论)(?:与)?(?:参考|资料|材料|参阅|简报|通讯|动态)$/u.test(
    closeUp(text.trim()),
  )
}

/** A line that names the issue beside other words: 学习参考 2022年第1期; not one that cites another journal. */
function namesIssue(text: string): boolean {
  return (
    readIssueNumber(text) !== null &&
    text.length <= 60 &&
    !isSourceLine(text) &&
    !endsSentence(text) &&
    !/[《》]/u.test(text)
  )
}

/** Tells whether a line is printed on a cover alone, with the number or the office; such a line is no title. */
export function isMastheadMark(text: string): boolean {
  const parts = readIssueParts(text)
  return (
    namesIssue(text) ||
    parts?.number !== undefined ||
    parts?.totalNumber !== undefined ||
    /^(?:主\s*办|编\s*印|编\s*发)/u.test(text) ||
    // An office alone or with its date stands below a notice too; the word for what it did is the cover's.
    (readPublisher(text) !== null &&
      !EDITOR.test(text.trim()) &&
      !/(?:部|委|会|室|学|院|心|组|处)[\s　]+\d/u.test(text))
  )
}

/** Tells whether a line goes on with the masthead above it: one of its marks, a date, the journal's name, its use. */
export function isMastheadLine(text: string): boolean {
  return (
    isMastheadMark(text) ||
    readIssueParts(text) !== null ||
    readPublisher(text) !== null ||
    isJournalName(text) ||
    isForUse(text)
  )
}

/** Puts the issue's number together from the lines that have its parts; the year may stand behind the publisher. */
function joinParts(lines: readonly SourceLine[], publisher: SourceLine | undefined): Masthead['number'] {
  const read = lines.flatMap((line) => {
    const parts: IssueParts | null =
      readIssueParts(line.text) ?? (namesIssue(line.text) ? readIssueNumber(line.text) : null)
    return parts && line !== publisher ? [{ line, parts }] : []
  })
  const whole = read.find(({ parts }) => parts.year !== undefined && parts.number !== undefined)
  const numbered = whole ?? read.find(({ parts }) => parts.number !== undefined)
  const dated = whole ?? read.find(({ parts }) => parts.year !== undefined)
  const counted = numbered?.parts.totalNumber
    ? numbered
    : read.find(({ parts }) => parts.totalNumber !== undefined)
  const year = dated?.parts.year ?? (publisher ? readYear(publisher.text) : null)
  const number = numbered?.parts.number
  const totalNumber = counted?.parts.totalNumber
  if (!year || number === undefined) return undefined
  const used = new Set([numbered?.line, dated?.line, counted?.line])
  return {
    year,
    number,
    ...(totalNumber === undefined ? {} : { totalNumber }),
    lines: lines.filter((line) => used.has(line)),
  }
}

/** The lines of the journal's name: those above the number, or else those that read as one. */
function journalLines(lines: readonly SourceLine[], first: SourceLine | undefined): readonly SourceLine[] {
  const names = lines.filter(
    ({ text }) => text.length <= 40 && !isForUse(text) && !isBracketed(text) && readPublisher(text) === null,
  )
  const above = names.filter(
    (line) => first !== undefined && line.number < first.number && readIssueParts(line.text) === null,
  )
  return above.length > 0 ? above : names.filter(({ text }) => isJournalName(text)).slice(0, 1)
}

/**
 * Reads the masthead from the lines that stand before contents and first article: the journal's name (the lines
 * above the number), 2022年 第1期 (总第50期), 主办. Lines after it that are no masthead end it.
 */
export function readMasthead(lines: readonly SourceLine[]): Masthead {
  const publisherLine = lines.find((line) => readPublisher(line.text) !== null)
  const publisher = publisherLine ? readPublisher(publisherLine.text) : null
  const number = joinParts(lines, publisherLine)
  const journal = journalLines(lines, number?.lines[0])
  const used = new Set([...(number?.lines ?? []), publisherLine, ...journal])
  const rest = lines.filter((line) => !used.has(line))
  return {
    ...(journal.length > 0
      ? { journal: { value: closeUp(journal.map((line) => line.text).join('')), lines: journal } }
      : {}),
    ...(number ? { number } : {}),
    ...(publisherLine && publisher ? { publisher: { value: publisher, line: publisherLine } } : {}),
    asides: rest.filter((line) => isMastheadLine(line.text)),
    others: rest.filter((line) => !isMastheadLine(line.text)),
  }
}
