import { around, type ProofRule } from './proof-rule'

/** What staff may find named in Word's or another program's list of special characters. */
const NAMES: Readonly<Record<string, string>> = {
  '\u00ad': '软连字符',
  '\u200b': '零宽空格',
  '\u200c': '零宽不连字',
  '\u200d': '零宽连字',
  '\u200e': '左至右标记',
  '\u200f': '右至左标记',
  '\u202a': '左至右嵌入',
  '\u202b': '右至左嵌入',
  '\u202d': '左至右强制',
  '\u202e': '右至左强制',
  '\u2060': '禁止换行',
  '\ufeff': '字节顺序标记',
  '\ufffd': '无法辨认的字',
}

/** Format and control signs, codes without a character, fillers that look like nothing; not a tab, nor what an emoji is made of. */
const INVISIBLE =
  /(?!\t|(?<=\p{Extended_Pictographic}\ufe0f?)\u200d(?=\p{Extended_Pictographic}))[\p{Cf}\p{Cc}\p{Co}\p{Cn}\p{Cs}\u115f\u1160\u2800\u3164\uffa0\ufffd]/gu

/**
 * Finds characters that cannot be seen: zero-width blanks, signs that turn the direction of text, control characters,
 * codes without a character. They are kept as the source has them, for nothing is changed unseen; one finding a text.
 */
export const invisibleCharacters: ProofRule = ({ text }) => {
  const found = [...text.matchAll(INVISIBLE)]
  const [first] = found
  if (!first) return []
  const kinds = [...new Set(found.map(([character]) => character))].slice(0, 5).map((character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
    return `${NAMES[character] ?? '特殊字符'} U+${code}`
  })
  return [
    {
      rule: 'invisible-character',
      severity: 'warning',
      message: `文字里有看不见的字符（${kinds.join('、')}），共 ${found.length} 处，已照原样保留`,
      quote: around(text, first.index, first.index + first[0].length),
      suggestion: '请在来源文件中的这一处删去它后再导入；它会使检索和复制出错',
      offset: first.index,
    },
  ]
}
