import { around, type ProofRule } from './proof-rule'

/** Between Han characters; a bracket where its words are Han: 高校(含民办高校)应当. A decimal or (%) is none. */
const HALF_WIDTH =
  /(?<=[\p{sc=Han}”》）])[,.;:?!](?=\s?[\p{sc=Han}“《（])|(?<=[\p{sc=Han}”》])\((?=[\p{sc=Han}“《])|(?<=[\p{sc=Han}”》])\)(?=[\p{sc=Han}，。；：])/gu

/** Finds half-width punctuation between Han characters (GB/T 15834-2011 asks for full width); one doubt a paragraph. */
export const halfWidthMarks: ProofRule = ({ text }) => {
  const found = [...text.matchAll(HALF_WIDTH)]
  const first = found[0]
  if (!first) return []
  return [
    {
      rule: 'half-width-mark',
      severity: 'warning',
      message: `汉字之间用了半角标点，本段 ${found.length} 处`,
      quote: around(text, first.index, first.index + 1),
      suggestion: '原文如此则不必改；检索时全角半角同样能找到',
      offset: first.index,
    },
  ]
}
