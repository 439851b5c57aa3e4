import type { ProofRule } from './proof-rule'

/** How many characters before a page end are compared with those behind it. */
const REACH = 6

/**
 * Finds characters that stand on both sides of a page end: …人才队伍梯｜队伍建设… Part of the words was probably
 * read twice when the printed copy was digitised. Only Han text is compared, and at least one character of a word.
 */
export const doubledAtCut: ProofRule = ({ text, joins }) =>
  joins.flatMap((join) => {
    const before = text.slice(Math.max(0, join - REACH), join)
    for (let length = 4; length >= 2; length--) {
      const head = text.slice(join, join + length)
      if (!/^\p{sc=Han}+$/u.test(head) || !before.includes(head)) continue
      return [doubt(text, join, head)]
    }
    const [last, first] = [text[join - 1], text[join]]
    return last !== undefined && last === first && /\p{sc=Han}/u.test(last) ? [doubt(text, join, last)] : []
  })

function doubt(text: string, join: number, words: string): ReturnType<ProofRule>[number] {
  return {
    rule: 'doubled-at-cut',
    severity: 'warning',
    message: `“${words}”在断页处前后重复，可能是数字化时多录了字`,
    quote: text.slice(Math.max(0, join - 10), join + 8),
    suggestion: '请对照印刷本核对；确有多字时写入 corrections.yaml',
    offset: join,
  }
}
