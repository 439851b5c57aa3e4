import { foldedForm } from '@/lib/text/folded-form'

/** Signs that say how much or of what, wherever they stand: 5% is not 5, 互联网+ not 互联网. NFKC makes ℃ to °c. */
const AMOUNTS = /[%‰‱°+±=≠≈≤≥×÷$€£¥￥#]/gu
/** These are compared as numbers only where a number follows; else they may stand for 《 》. */
const ORDERS = /[<>]/gu
const LINES = '[-−‐‑‒–—―~～]+'
const LINE = new RegExp(`^${LINES}$`, 'u')
const LINES_AT_END = new RegExp(`${LINES}$`, 'u')

const isDigit = (sign: string) => /^\p{N}$/u.test(sign)

/** A ratio, written with any of these. */
const RATIO = /^[:∶]$/u

/**
 * What stands between two digits, by what it does to the numbers: nothing joins them, a point divides, a ratio compares, a line spans from one
 * to the other, any other sign parts them. A blank parts them too, unless it stands for the comma of thousands (GB/T 15835-2011).
 */
function joint(gap: string, behind: string): string {
  const sign = foldedForm(gap).replace(AMOUNTS, '')
  const isThousands = /^\p{Nd}{3}(?!\p{Nd})/u.test(behind)
  if (sign === '')
    return /[\t\n]/u.test(gap) || (/\s/u.test(gap) && !isThousands) ? 'two numbers' : 'one number'
  if (sign === ',' && isThousands) return 'one number'
  if (RATIO.test(sign)) return 'ratio'
  if (LINE.test(sign)) return 'span'
  return /^[./]$/u.test(sign) ? sign : 'two numbers'
}

/**
 * Whether what stands between the same words of a quotation and of a text makes another value of them: 49.3% and 493%, -5% and +5%, 80% and
 * 80‰, ≤ and ≥, 1 03 and 103. Other signs are punctuation. `before` is the sign before both, `behind` the text that follows both.
 */
export function isOtherValue(asked: string, held: string, before: string, behind: string): boolean {
  if (asked === held) return false
  const [one, other] = [foldedForm(asked), foldedForm(held)]
  const amounts = (gap: string) => (gap.match(AMOUNTS) ?? []).join('')
  if (amounts(one) !== amounts(other)) return true
  if (!isDigit(behind.charAt(0))) return false
  if (isDigit(before)) {
    // A line that a quotation breaks within a number is how it was pasted; between the cells and paragraphs of a text are two numbers.
    if (one === '' && other === '' && /\n/u.test(asked) && held === '') return false
    return joint(asked, behind) !== joint(held, behind)
  }
  const orders = (gap: string) => (gap.match(ORDERS) ?? []).join('')
  const isMinus = (gap: string) => LINES_AT_END.test(gap) && !/[年月日时分秒岁号届章节条款页]/u.test(before)
  return orders(one) !== orders(other) || isMinus(one) !== isMinus(other)
}

/** A number beside others that is no plain digit: the 3 of 10³, the 1 of ①03. */
const isSpecial = (sign: string) => /^\p{No}$/u.test(sign)

/**
 * Whether two signs that fold to the same digit read differently, because one is raised or enclosed and digits stand right beside it: 10³ is not 103. Alone
 * it is another way to write it: m² and m2, ① and 1.
 */
export function isOtherNumeral(asked: string, held: string, before: string, behind: string): boolean {
  return isSpecial(asked) !== isSpecial(held) && (isDigit(before) || isDigit(behind))
}
