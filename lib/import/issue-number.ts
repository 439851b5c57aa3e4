import { numberValue } from '@/lib/text/numbering'

const NUMBER = '([\\d０-９一二三四五六七八九十百〇零]+)'
const YEAR_AND_NUMBER = new RegExp(
  `([\\d０-９〇零一二三四五六七八九]{4})\\s*年\\s*(?:度)?\\s*[（(]?第\\s*${NUMBER}\\s*期`,
  'u',
)
const TOTAL = new RegExp(`总\\s*(?:第)?\\s*${NUMBER}\\s*期`, 'u')

/** Reads year, number and total number from one line: 2022年 第1期 (总第50期); null where it names no issue. */
export function readIssueNumber(text: string): { year: number; number: number; totalNumber?: number } | null {
  const found = YEAR_AND_NUMBER.exec(text)
  const year = numberValue(found?.[1] ?? '')
  const number = numberValue(found?.[2] ?? '')
  if (year === null || number === null) return null
  // What no issue can have (第0期, 第1000期, year 0) is a slip of digitisation, not the number.
  if (year < 1900 || year > 2999 || number < 1 || number > 999) return null
  const total = numberValue(TOTAL.exec(text)?.[1] ?? '')
  return { year, number, ...(total === null || total < 1 || total > 99_999 ? {} : { totalNumber: total }) }
}
