import { doubtEach, type ProofRule } from './proof-rule'

const HAN = '[〇零一二三四五六七八九十百]'
const COUNTED = '(?=[年月日个名人所项件次门种类家届岁天周%％])'

/** The ways in which one quantity is written half in Han and half in Arabic digits. */
const MIXED: readonly RegExp[] = [
  /(?<![一二三四五六七八九十百])[一二三四五六七八九十百]{1,6}(?:点[一二三四五六七八九]{1,4})?\s?[%％‰]/gu,
  /百分之\s?\d{1,4}/gu,
  /(?<![\d.])\d{1,3}[十百](?=[一二三四五六七八九多余个名人所项件次门种类家])/gu,
  // 二〇21年, 202一年
  /(?<=[一二三四五六七八九][〇○零])\d{1,2}(?=年)|(?<!\d)\d{2,3}[〇○一二三四五六七八九]{1,2}(?=年)/gu,
  // 3至五年, 十至20项; a dash may stand between two numbers that have nothing to do with each other.
  new RegExp(`(?<![\\d.])\\d{1,3}(?:至|到|～|~)${HAN}{1,3}${COUNTED}`, 'gu'),
  new RegExp(`(?<!${HAN}|第)${HAN}{1,3}(?:至|到|～|~)\\d{1,3}${COUNTED}`, 'gu'),
]

/**
 * Finds one quantity written in both kinds of digits (GB/T 15835-2011, 5.3): 三十%, 百分之30, 3至五年, 二〇21年. A large
 * unit behind Arabic digits (3万, 1.2亿) and two quantities side by side are right and left alone.
 */
export const mixedNumerals: ProofRule = ({ text }) =>
  MIXED.flatMap((pattern) =>
    doubtEach(
      text,
      pattern,
      'mixed-numerals',
      '请对照印刷本核对，统一为一种写法',
      (matched) => `同一个数里汉字数字和阿拉伯数字混用：“${matched}”`,
    ),
  )
