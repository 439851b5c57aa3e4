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
/** More unpaired marks than this in one paragraph are reported together. */
const MOST_SHOWN = 20
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
    else if (!(mark === ')' && /\d/.test(text[offset - 1] ?? '')) && mark !== '’') lone.push({ mark, offset })
  }
  const found = [...open, ...lone]
  // A text full of them is no text with slips; one finding says so.
  const shown = found.length > MOST_SHOWN ? found.slice(0, 1) : found
  return shown.map(({ mark, offset }) => ({
    rule: 'unpaired-mark',
    severity: 'warning',
    message: found.length > MOST_SHOWN ? `本段有 ${found.length} 个括号或引号没有成对` : `“${mark}”没有成对`,
    quote: around(text, offset, offset + 1),
    suggestion: '请对照印刷本核对',
    offset,
  }))
}
