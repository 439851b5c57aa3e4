import { numberValue } from '@/lib/text/numbering'

const NUMBER = '([\\d０-９一二三四五六七八九十百〇零]+)'
const DIGIT = '[\\d０-９〇零一二三四五六七八九]'
const YEAR_AND_NUMBER = new RegExp(`(${DIGIT}{4})\\s*年\\s*(?:度)?\\s*[（(]?第\\s*${NUMBER}\\s*期`, 'u')
const TOTAL = new RegExp(`总\\s*(?:第)?\\s*${NUMBER}\\s*期`, 'u')
const NUMBER_ALONE = new RegExp(`第\\s*${NUMBER}\\s*期`, 'u')
/** 2023年, 2023年度, 二〇二三年十一月, 2026 年 4 月 1 日. */
const YEAR = new RegExp(
  `(${DIGIT}{4})\\s*年\\s*(?:度|${NUMBER}\\s*月\\s*(?:${NUMBER}\\s*日)?)?\\s*(?:出版|印发|编印|印)?`,
  'u',
)

/** What one line of a masthead says of the issue's number; what it does not say is absent. */
export type IssueParts = {
  readonly year?: number
  readonly number?: number
  readonly totalNumber?: number
}

/** A number that an issue can have; 第0期, 第1000期, year 0 are slips of digitisation, not the number. */
function within(digits: string | undefined, least: number, most: number): number | null {
  const value = numberValue(digits ?? '')
  return value === null || value < least || value > most ? null : value
}

const yearOf = (digits: string | undefined) => within(digits, 1900, 2999)
const numberOf = (digits: string | undefined) => within(digits, 1, 999)
const totalOf = (digits: string | undefined) => within(digits, 1, 99_999)

/** Reads year, number and total number from one line: 2022年 第1期 (总第50期); null where it names no issue. */
export function readIssueNumber(text: string): { year: number; number: number; totalNumber?: number } | null {
  const found = YEAR_AND_NUMBER.exec(text)
  const year = yearOf(found?.[1])
  const number = numberOf(found?.[2])
  if (year === null || number === null) return null
  const totalNumber = totalOf(TOTAL.exec(text)?.[1])
  return { year, number, ...(totalNumber === null ? {} : { totalNumber }) }
}

/**
 * Reads a line that is nothing but a part of the issue's number or a date: 第 3 期, （总第六十一期）, 二〇二三年十一月;
 * null for any line with other words. Mastheads print these parts on lines of their own.
 */
export function readIssueParts(text: string): IssueParts | null {
  if (text.length > 60) return null
  const total = TOTAL.exec(text)
  const withoutTotal = total ? text.replace(total[0], ' ') : text
  const number = NUMBER_ALONE.exec(withoutTotal)
  const withoutNumber = number ? withoutTotal.replace(number[0], ' ') : withoutTotal
  const year = YEAR.exec(withoutNumber)
  const rest = year ? withoutNumber.replace(year[0], ' ') : withoutNumber
  if (!(total || number || year) || /[^\s（）()·.．,，、|｜—-]/u.test(rest)) return null
  const parts = { year: yearOf(year?.[1]), number: numberOf(number?.[1]), totalNumber: totalOf(total?.[1]) }
  const named = Object.entries(parts).filter(([, value]) => value !== null)
  return named.length > 0 ? Object.fromEntries(named) : null
}

/** The year that a line names, as the date behind an office does: 党委宣传部　2026 年 4 月 1 日; null without one. */
export function readYear(text: string): number | null {
  return yearOf(YEAR.exec(text)?.[1])
}
