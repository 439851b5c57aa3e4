import type { Fragment } from '@/lib/journal/ids'
import { readPassageLabel } from '@/lib/journal/read-passage-label'

/** What a pasted citation, or a place that a reader typed, says; each part is there only where it was said. */
export type ReadCitation = {
  readonly year?: number
  readonly number?: number
  /** The title as the citation writes it; one after GB/T 7714 may still have the authors before it. */
  readonly title?: string
  /** The nth article of the issue: 第3篇. */
  readonly order?: number
  readonly page?: number
  /** The words 起 or 页起: the passage stands on this page or a later one. */
  readonly isFrom?: boolean
  readonly fragment?: Fragment
  /** The quoted words before the source. */
  readonly words?: string
}

const PLACE = String.raw`(?:第\d+(?:—\d+)?段(?:之[〇一二三四五六七八九]+)?|表\d+(?:之[〇一二三四五六七八九]+)?(?:第\d+行|表头)|注\d+|篇名|落款)`

/** 原文——《题名》，载《刊名》2022年第1期（总第50期），第43页起，第12段 */
const PLAIN = new RegExp(
  String.raw`^(?:(?<words>.*)——)?《(?<title>.+?)》，载《[^》]+》(?<year>\d{4})年第(?<number>\d+)期(?:（总第\d+期）)?(?:，第(?<page>\d+)页(?<from>起)?)?(?:，(?<place>${PLACE})[^，]*)?[。.]?$`,
  'su',
)

/** 原文——作者. 题名[J]. 刊名, 2022(1): 43, 第12段. */
const STANDARD = new RegExp(
  String.raw`^(?:(?<words>.*)——)?(?<title>.+)\[J\][.．] ?[^,，]+[,，] ?(?<year>\d{4})[(（](?<number>\d+)[)）](?:[:：] ?(?:(?<page>\d+)(?:[,，] ?)?)?(?<place>${PLACE})?[^.]*)?[.．]?$`,
  'su',
)

/** 2022年第1期第3篇第12段, 第43页: at least one of issue, article and page, in this order; commas and blanks between are not seen. */
const SHORT = new RegExp(
  String.raw`^(?:(?<year>\d{4})年第(?<number>\d+)期)?(?:第(?<order>\d+)篇)?(?:第(?<page>\d+)页)?(?<place>${PLACE})?$`,
  'u',
)

const FULL_WIDTH_ZERO = 0xff10

/** ０１２ are digits too; nothing else of a pasted text is changed. */
function plainDigits(text: string): string {
  return text.replace(/[０-９]/gu, (digit) => String(digit.charCodeAt(0) - FULL_WIDTH_ZERO))
}

function count(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits)
}

/**
 * Reads what a reader pasted or typed as a place of the journal: every citation that copiedText makes, and the short forms
 * 第3篇第12段, 第43页, 2022年第1期第43页. Null for everything else; 第12段 alone names no article. It knows no issue: whether there
 * is such a place, resolveCitation says.
 */
export function readCitation(pasted: string): ReadCitation | null {
  const text = plainDigits(pasted.trim())
  const short = SHORT.exec(text.replace(/[\s，,、]/gu, ''))?.groups
  const long = PLAIN.exec(text)?.groups ?? STANDARD.exec(text)?.groups
  const isPlace = short !== undefined && (short.year ?? short.order ?? short.page) !== undefined
  const found = long ?? (isPlace ? short : undefined)
  if (found === undefined) return null
  const { year, number, title, order, page, from, place, words } = found
  const fragment = place === undefined ? null : readPassageLabel(place)
  const parts = {
    year: count(year),
    number: count(number),
    title: title?.trim(),
    order: count(order),
    page: count(page),
    isFrom: from !== undefined || undefined,
    fragment: fragment ?? undefined,
    // Pasted into a box of one line, the line break before the dash is gone; a blank may stand for it.
    words: words === undefined || words.trim() === '' ? undefined : words.trim(),
  }
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined))
}
