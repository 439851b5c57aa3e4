import { around, type ProofRule } from './proof-rule'

const PAIRS: Readonly<Record<string, string>> = {
  '”': '“',
  '’': '‘',
  '》': '《',
  '）': '（',
  ')': '（',
  '〕': '〔',
  '】': '【',
}
const OPENERS = new Set(['“', '‘', '《', '（', '(', '〔', '【'])

/**
 * Finds quotation marks and brackets without their partner in one paragraph (GB/T 15834-2011). Full-width and
 * half-width brackets pair with each other; a numeral's single bracket, as in 1), is left alone.
 */
export const unpairedMarks: ProofRule = ({ text }) => {
  const open: { mark: string; offset: number }[] = []
  const lone: { mark: string; offset: number }[] = []
  for (let offset = 0; offset < text.length; offset++) {
    const mark = text[offset] ?? ''
    if (OPENERS.has(mark)) open.push({ mark: mark === '(' ? '（' : mark, offset })
    const partner = PAIRS[mark]
    if (partner === undefined) continue
    const at = open.findLastIndex((each) => each.mark === partner)
    if (at >= 0) open.splice(at, 1)
    else if (!(mark === ')' && /\d$/.test(text.slice(0, offset))) && mark !== '’') lone.push({ mark, offset })
  }
  return [...open, ...lone].map(({ mark, offset }) => ({
    rule: 'unpaired-mark',
    severity: 'warning',
    message: `“${mark}”没有成对`,
    quote: around(text, offset, offset + 1),
    suggestion: '请对照印刷本核对',
    offset,
  }))
}
