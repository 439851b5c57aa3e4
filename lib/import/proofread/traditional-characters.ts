import { Converter } from 'opencc-js/t2cn'
import { around, type ProofRule } from './proof-rule'

const toSimplified = Converter({ from: 't', to: 'cn' })

/** The 6,763 Han characters of GB/T 2312, by decoding every code of its Han rows: what is in it is no slip. */
function standardCharacters(): ReadonlySet<string> {
  const bytes: number[] = []
  for (let high = 0xb0; high <= 0xf7; high++) for (let low = 0xa1; low <= 0xfe; low++) bytes.push(high, low)
  return new Set(new TextDecoder('gbk').decode(new Uint8Array(bytes)))
}

const STANDARD = standardCharacters()

/** A character that a simplified text should not have: outside GB/T 2312, with another simplified form. */
function isTraditional(character: string): boolean {
  return /\p{sc=Han}/u.test(character) && !STANDARD.has(character) && toSimplified(character) !== character
}

/**
 * Finds traditional characters in simplified text: 督導體系 → 督导体系. Rare characters of names (喆、堃) have no
 * other form and are left alone; a text that is traditional throughout is not reported character by character.
 */
export const traditionalCharacters: ProofRule = ({ text }) => {
  const characters = [...text]
  const share = characters.filter(isTraditional).length / Math.max(1, characters.length)
  if (share === 0 || (share > 0.2 && characters.length > 20)) return []
  const doubts: ReturnType<ProofRule>[number][] = []
  let offset = 0
  let start = -1
  for (const character of [...characters, '']) {
    const traditional = character !== '' && isTraditional(character)
    if (traditional && start < 0) start = offset
    if (!traditional && start >= 0) {
      const words = text.slice(start, offset)
      const quote = around(text, start, offset, 4)
      doubts.push({
        rule: 'traditional-character',
        severity: 'warning',
        message: `简体文字里出现繁体字“${words}”，多半是数字化差错`,
        quote,
        suggestion: `请对照印刷本，疑应为“${toSimplified(quote)}”`,
        offset: start,
      })
      start = -1
    }
    offset += character.length
  }
  return doubts
}
