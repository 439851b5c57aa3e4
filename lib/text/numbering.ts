const HAN_DIGITS = '[一二三四五六七八九十百零〇]+'

/** The styles of numbering in official documents, from the outermost in (GB/T 9704-2012, 7.3.3). */
export type NumberStyle =
  | 'part'
  | 'chapter'
  | 'section'
  | 'article'
  | 'han'
  | 'han-bracket'
  | 'digit'
  | 'digit-bracket'

const STYLES: readonly (readonly [NumberStyle, RegExp])[] = [
  ['part', new RegExp(`^第${HAN_DIGITS}(?:编|部分|篇)(?=[\\s：:]|\\p{sc=Han}|$)`, 'u')],
  ['chapter', new RegExp(`^第(?:${HAN_DIGITS}|\\d+)章`, 'u')],
  ['section', new RegExp(`^第(?:${HAN_DIGITS}|\\d+)节`, 'u')],
  ['article', new RegExp(`^第(?:${HAN_DIGITS}|\\d+)条`, 'u')],
  ['han', new RegExp(`^${HAN_DIGITS}、`, 'u')],
  ['han-bracket', new RegExp(`^[（(]${HAN_DIGITS}[）)]`, 'u')],
  ['digit', /^\d{1,2}(?:[.．](?!\d)|、)/u],
  ['digit-bracket', /^[（(]\d{1,2}[）)]/u],
]

/** The number that a line begins with: its style, its printed form and what follows it. */
export type Numbering = { readonly style: NumberStyle; readonly label: string; readonly rest: string }

/**
 * Reads the number at the start of a line: 一、 （一） 1. （1） 第一章 第一条. Returns null where there is none;
 * a decimal (2.5万) or a year (2021年) is none.
 */
export function readNumbering(text: string): Numbering | null {
  const line = text.trimStart()
  for (const [style, pattern] of STYLES) {
    const found = pattern.exec(line)
    if (found) return { style, label: found[0], rest: line.slice(found[0].length).trim() }
  }
  return null
}

/** The value of a number written in Han or Arabic digits: 二十一 → 21, １２ → 12; null where it is neither. */
export function numberValue(digits: string): number | null {
  const plain = digits.normalize('NFKC')
  if (/^\d+$/.test(plain)) return Number(plain)
  if (/^[〇零一二三四五六七八九]{2,}$/u.test(plain)) {
    return Number([...plain].map((d) => Math.max('零一二三四五六七八九'.indexOf(d), 0)).join(''))
  }
  const found =
    /^(?:([一二三四五六七八九])?百)?零?(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?$/u.exec(plain)
  if (!found || plain === '') return null
  const digit = (d: string | undefined, whenAbsent: number) =>
    d ? '零一二三四五六七八九'.indexOf(d) : whenAbsent
  const hundreds = plain.includes('百') ? digit(found[1], 1) * 100 : 0
  const tens = found[3] ? digit(found[2], 1) * 10 : 0
  return hundreds + tens + digit(found[4], 0)
}
