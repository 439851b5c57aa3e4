import type { Removal } from '@/lib/journal/finding'
import { readNumbering } from '@/lib/text/numbering'
import { endsSentence } from '@/lib/text/punctuation'
import { titleKey } from '@/lib/text/title-key'
import { countVisible } from '@/lib/text/visible'
import { readIssueNumber } from '../issue-number'
import { startsNote } from '../notes'
import type { SourceLine } from '../source-document'

/** The lines that stay, with a blank in place of each line taken off, and the list of what was taken. */
export type Cleared = { readonly lines: readonly SourceLine[]; readonly removals: readonly Removal[] }

/** One rule of page furniture: says why a line is furniture, or null. */
type FurnitureRule = (line: SourceLine, around: Around) => string | null

/** The year and number of the issue that is imported. */
type IssueNumber = { readonly year: number; readonly number: number }

type Around = {
  readonly journalKey: string
  readonly issue: IssueNumber | null
  /** The keys of the lines that stand, beside a page number, in the middle of a sentence. */
  readonly cutting: ReadonlySet<string>
  readonly repeats: ReadonlyMap<string, number>
  readonly bareNumbers: ReadonlySet<number>
  readonly nearPageNumber: (line: SourceLine) => boolean
}

const DASHED_PAGE = /^(?:[-—–―·•*.\s]+)(\d{1,4})(?:[-—–―·•*.\s]+)$/u
const WORDED_PAGE = /^[-—\s]*(?:第\s*)(\d{1,4})\s*页(?:\s*[/，,]?\s*共\s*\d+\s*页)?[-—\s]*$/u
const BARE_PAGE = /^\d{1,3}$/u

/** A line as its page number is read: １２ is 12, but ① and ² are marks of notes, which no page carries. */
function digitsOf({ text }: SourceLine): string {
  return /\p{No}/u.test(text) ? text : text.normalize('NFKC').trim()
}

/** The key of a running head: letters and digits, but no page number at either end. */
function headKey(text: string): string {
  return titleKey(text.replace(/^[\s\d—–·|-]+(?=\D)|[\s—–·|-]+\d{1,4}[\s—–·|-]*$/gu, ''))
}

const pageNumber: FurnitureRule = (line, around) => {
  const bare = digitsOf(line)
  if (DASHED_PAGE.test(bare) || WORDED_PAGE.test(bare)) return '页码'
  return BARE_PAGE.test(bare) && around.bareNumbers.has(line.number) ? '页码' : null
}

/** 党委理论学习中心组学习参考　2022年第1期 at the head of a page: the journal's own name, alone or with the number. */
const journalName: FurnitureRule = (line, around) => {
  if (around.journalKey.length < 4 || line.text.length > 60) return null
  const key = headKey(line.text)
  if (key === around.journalKey) return '页眉'
  const rest = key.replace(around.journalKey, '')
  const numbered =
    readIssueNumber(line.text) !== null || /^(?:总?第?\d*期?|\d{4}年?第?\d+期(?:总第?\d+期)?)$/u.test(rest)
  return key.includes(around.journalKey) && numbered ? '页眉' : null
}

/** 学习参考2015年第4期 beside a page number: part of the journal's name with the number of this very issue, said once or often. */
const ownNumber: FurnitureRule = (line, around) => {
  const found = readIssueNumber(line.text)
  const { issue } = around
  if (!found || !issue || line.text.length > 60 || !around.nearPageNumber(line)) return null
  if (found.year !== issue.year || found.number !== issue.number) return null
  const rest = headKey(line.text).replace(/\d{4}年度?第?\p{N}+期(?:总第?\p{N}+期)?/u, '')
  return around.journalKey.includes(rest) ? '页眉' : null
}

/**
 * The same short line again and again, each time beside a page number: a running head of another kind. Twice is enough
 * where it cuts a sentence in two, as no line of the text does.
 */
const repeatedHead: FurnitureRule = (line, around) => {
  const key = headKey(line.text)
  if (key.length < 4 || line.text.length > 40 || endsSentence(line.text)) return null
  const fewest = around.cutting.has(key) ? 2 : 3
  return (around.repeats.get(key) ?? 0) >= fewest && around.nearPageNumber(line) ? '页眉' : null
}

/** The rules of page furniture, tried in order. A new one is one function and one entry here. */
const RULES: readonly FurnitureRule[] = [pageNumber, journalName, ownNumber, repeatedHead]

/** Less text than this is no page of print: numbers so near to one another count the rows of a table or a list. */
const SHORTEST_PAGE = 80
/** Above a lone page number stands a line of print, and text goes on below it. */
const SHORTEST_ABOVE = 20
const SHORTEST_BELOW = 8

/**
 * Bare numbers are page numbers when they rise through the text, as pages do, with a page of text between them; a lone
 * one where it cuts a sentence: 价格为｜12｜元。 is no page.
 */
function bareNumbers(lines: readonly SourceLine[]): ReadonlySet<number> {
  const places = lines.flatMap((line, i) => (BARE_PAGE.test(digitsOf(line)) ? [i] : []))
  const value = (place: number) => Number(lines[place]?.text.normalize('NFKC') ?? Number.NaN)
  const isPageApart = (from: number, to: number) =>
    lines.slice(from + 1, to).reduce((sum, line) => sum + countVisible(line.text), 0) >= SHORTEST_PAGE
  const isStep = (from: number | undefined, to: number | undefined) => {
    if (from === undefined || to === undefined) return false
    const step = value(to) - value(from)
    return step >= 1 && step <= 3 && isPageApart(from, to)
  }
  const rising = places.filter((place, i) => isStep(place, places[i + 1]) || isStep(places[i - 1], place))
  const cuts = (place: number) => {
    const written = lines.slice(0, place).filter((line) => line.text !== '')
    const above = written.at(-1)?.text ?? ''
    // Under the notes at the foot of a page stands its number.
    if (written.slice(-3).some((line) => startsNote(line.text))) return true
    const below = lines.slice(place + 1).find((line) => line.text !== '')?.text ?? ''
    return above.length >= SHORTEST_ABOVE && !endsSentence(above) && below.length >= SHORTEST_BELOW
  }
  const kept = places.length === 1 ? places.filter(cuts) : rising
  return new Set(kept.flatMap((place) => lines[place]?.number ?? []))
}

/** A line of text that stops in the middle is longer than a heading: it has a comma in it or fills a line of print. */
const SHORTEST_CUT = 20

/** Tells whether a sentence runs from one line to another: the one is long and unfinished, the other ends it. */
function isCut(before: SourceLine | undefined, after: SourceLine | undefined): boolean {
  if (!before || !after || before.cells || after.cells) return false
  const unfinished = before.text.length >= SHORTEST_CUT && !endsSentence(before.text)
  return unfinished && readNumbering(after.text) === null && /[。；！？]/u.test(after.text)
}

/**
 * Takes page numbers and running heads off the body, each itemised with its line. Contents and tables are not
 * passed in or not touched: a row's cells are never furniture.
 */
export function removeFurniture(
  lines: readonly SourceLine[],
  journal: string,
  issue: IssueNumber | null = null,
): Cleared {
  const repeats = new Map<string, number>()
  for (const line of lines) {
    const key = headKey(line.text)
    if (key.length >= 4 && line.text.length <= 40) repeats.set(key, (repeats.get(key) ?? 0) + 1)
  }
  const filled = lines.filter((line) => line.text !== '')
  const bare = bareNumbers(lines)
  const isPage = (line: SourceLine | undefined) =>
    line !== undefined &&
    (bare.has(line.number) || DASHED_PAGE.test(line.text) || WORDED_PAGE.test(line.text))
  const places = new Map(filled.map((line, index) => [line.number, index]))
  const nearPageNumber = (line: SourceLine) => {
    const at = places.get(line.number) ?? -1
    return isPage(filled[at - 1]) || isPage(filled[at + 1]) || /^\d{1,4}\s|\s\d{1,4}$/.test(line.text)
  }
  const cutting = new Set(
    filled.flatMap((line, at) => {
      const before = isPage(filled[at - 1]) ? filled[at - 2] : filled[at - 1]
      const after = isPage(filled[at + 1]) ? filled[at + 2] : filled[at + 1]
      return nearPageNumber(line) && isCut(before, after) ? [headKey(line.text)] : []
    }),
  )
  const journalKey = titleKey(journal)
  const around: Around = { journalKey, issue, cutting, repeats, bareNumbers: bare, nearPageNumber }
  const removals: Removal[] = []
  const kept = lines.map((line) => {
    if (line.text === '' || line.cells) return line
    const reason = RULES.reduce<string | null>((why, rule) => why ?? rule(line, around), null)
    if (reason === null) return line
    removals.push({ line: line.number, text: line.text, reason })
    return { number: line.number, text: '', marks: {} }
  })
  return { lines: kept, removals }
}
