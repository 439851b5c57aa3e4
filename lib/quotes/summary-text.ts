import { QUOTE_VERDICTS, type QuoteVerdict } from '@/lib/collation/quote-verdict'

/** The verdicts in the order of the summary, with a short name each. */
const SHORT_NAMES: Readonly<Record<QuoteVerdict, string>> = {
  same: '一致',
  elided: '有省略',
  punctuation: '标点不同',
  changed: '有出入',
  elsewhere: '出处不符',
  absent: '未收',
  short: '太短',
}

/** All verdicts, best first. */
export const VERDICT_NAMES = Object.keys(QUOTE_VERDICTS) as readonly QuoteVerdict[]

/** A check in one line: 12 处引文：一致 9，有出入 2，未收 1. What none has is left out. */
export function summaryText(verdicts: readonly QuoteVerdict[]): string {
  if (verdicts.length === 0) return '没有找到引文'
  const counts = VERDICT_NAMES.map((name) => ({
    name,
    count: verdicts.filter((each) => each === name).length,
  }))
  const parts = counts
    .filter(({ count }) => count > 0)
    .map(({ name, count }) => `${SHORT_NAMES[name]} ${count}`)
  return `${verdicts.length} 处引文：${parts.join('，')}`
}
