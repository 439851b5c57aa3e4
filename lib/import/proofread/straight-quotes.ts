import { around, type ProofRule } from './proof-rule'

/** Beside Han or its punctuation; the inch of 5" and the apostrophe of a Latin word stand beside neither. */
const STRAIGHT = /(?<=[\p{sc=Han}，。：；、（《])["']|["'](?=[\p{sc=Han}，。；：、）》])/gu

/** Finds straight quotation marks in Chinese text: "双一流"建设 for “双一流”建设; one doubt a paragraph. */
export const straightQuotes: ProofRule = ({ text }) => {
  const found = [...text.matchAll(STRAIGHT)]
  const first = found[0]
  if (!first) return []
  return [
    {
      rule: 'straight-quote',
      severity: 'warning',
      message: `中文里用了直引号 ${first[0]}，本段 ${found.length} 处`,
      quote: around(text, first.index, first.index + 1),
      suggestion: '引号应为“ ”或‘ ’；请对照印刷本核对',
      offset: first.index,
    },
  ]
}
