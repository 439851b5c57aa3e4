import { numberValue } from './numbering'

// Blanks are bounded: an open \s* before each part makes a line of many blanks take forever.
const DATE =
  /(?:([〇零一二三四五六七八九]{4}|[\d０-９]{4})[\s　]{0,3}年[\s　]{0,3})?([一二三四五六七八九十]{1,3}|[\d０-９]{1,2})[\s　]{0,3}月[\s　]{0,3}([一二三四五六七八九十]{1,3}|[\d０-９]{1,2})[\s　]{0,3}日/u

/** A date found in a text: ISO form, or null where the text gives no year or the day does not exist. */
export type FoundDate = {
  readonly iso: string | null
  readonly year: number | null
  readonly month: number
  readonly day: number
  readonly index: number
}

/** The first day named in a text, in Arabic or Han digits: 2021年5月10日, 二〇二一年五月十日, 3月1日 (no year). */
export function findDate(text: string): FoundDate | null {
  return findDates(text)[0] ?? null
}

/** All days named in a text, in order; those without a year have none (iso is null). */
export function findDates(text: string): readonly FoundDate[] {
  return [...text.matchAll(new RegExp(DATE, 'gu'))].map((found) => {
    const year = found[1] ? numberValue(found[1]) : null
    const month = numberValue(found[2] ?? '') ?? 0
    const day = numberValue(found[3] ?? '') ?? 0
    return { iso: year === null ? null : isoDate(year, month, day), year, month, day, index: found.index }
  })
}

/** The ISO form of a day, or null where the calendar has no such day (2月30日). */
function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  const exists =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return exists ? date.toISOString().slice(0, 10) : null
}

/** Tells whether a line is nothing but a date, bare or in brackets: 2021年3月5日, 4月19日, （2022年1月26日）. */
export function isDateLine(text: string): boolean {
  const bare = text.trim().replace(/^[（(]|[）)]$/gu, '')
  const found = DATE.exec(bare)
  return found !== null && found[0].trim() === bare.trim()
}
