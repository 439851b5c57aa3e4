import { findDates } from '@/lib/text/chinese-date'
import { around, type ProofRule } from './proof-rule'

/** A month with its year and no day: 2021年13月. Without a year it may be a span: 历时13月. */
const MONTH = /\d{4}\s?年\s?(\d{1,2})\s?月(?!\s?\d)/gu

/** Tells whether a calendar has this day; 2月29日 without a year may be one. */
function exists(year: number | null, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year ?? 2000, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

/** Finds days and months that no calendar has: 2021年2月30日, 4月31日, 2021年13月, 2023年2月29日. */
export const impossibleDates: ProofRule = ({ text }) => {
  const days = findDates(text).filter(({ year, month, day }) => !exists(year, month, day))
  const months = [...text.matchAll(MONTH)].filter(({ 1: month }) => Number(month) < 1 || Number(month) > 12)
  return [...days.map(({ index }) => index), ...months.map(({ index }) => index)].map((offset) => ({
    rule: 'impossible-date',
    severity: 'warning',
    message: '没有这一天或这个月',
    quote: around(text, offset, offset + 10),
    suggestion: '请对照印刷本核对日期',
    offset,
  }))
}
