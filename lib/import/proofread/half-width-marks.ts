import { around, type ProofRule } from './proof-rule'

const HALF_WIDTH = /(?<=[\p{sc=Han}”》])[,;:?!](?=\s?[\p{sc=Han}“《])/gu

/** Finds half-width punctuation between Han characters (GB/T 15834-2011 asks for full width); one note a paragraph. */
export const halfWidthMarks: ProofRule = ({ text }) => {
  const found = [...text.matchAll(HALF_WIDTH)]
  const first = found[0]
  if (!first) return []
  return [
    {
      rule: 'half-width-mark',
      severity: 'note',
      message: `汉字之间用了半角标点，本段 ${found.length} 处`,
      quote: around(text, first.index, first.index + 1),
      suggestion: '原文如此则不必改；检索时全角半角同样能找到',
      offset: first.index,
    },
  ]
}
