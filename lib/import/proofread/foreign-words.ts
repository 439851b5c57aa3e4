import { around, type ProofRule } from './proof-rule'

/** What the small English words that slip into digitised Chinese stand for. */
const MEANINGS: Readonly<Record<string, string>> = {
  and: '和',
  with: '与',
  or: '或',
  of: '的',
  to: '到',
  in: '在',
  for: '为',
  the: '',
}

const FOREIGN = /(?<=[\p{sc=Han}”》）、，])(\s*)([a-z]{2,})(\s*)(?=[\p{sc=Han}“《（])/gu

/** Finds a lower-case English word inside a Chinese sentence: 学校 and 人才. Terms such as 5G and PISA are left alone. */
export const foreignWords: ProofRule = ({ text }) =>
  [...text.matchAll(FOREIGN)].map((found) => {
    const word = found[2] ?? ''
    const meaning = MEANINGS[word]
    const start = found.index
    const end = start + found[0].length
    return {
      rule: 'foreign-word',
      severity: 'warning',
      message: `中文句子里夹着英文“${word}”，多半是数字化差错`,
      quote: around(text, start, end),
      suggestion:
        meaning === undefined
          ? '请对照印刷本核对，写入 corrections.yaml'
          : `请对照印刷本，疑应为“${text.slice(Math.max(0, start - 8), start)}${meaning}${text.slice(end, end + 8)}”`,
      offset: start,
    }
  })
