import { around, type ProofRule } from './proof-rule'

/**
 * Finds ** that stands in the text: marks of emphasis that CommonMark does not read beside Chinese punctuation
 * (占71.4**%。要**), or that were pasted in; one doubt a paragraph. They stay, since the source has them.
 */
export const emphasisMarks: ProofRule = ({ text }) => {
  const found = [...text.matchAll(/\*{2,3}(?=[^*])|(?<=[^*])\*{2,3}/gu)]
  const first = found[0]
  if (!first) return []
  return [
    {
      rule: 'emphasis-mark',
      severity: 'warning',
      message: `文字里有加粗用的记号 ${first[0]}，没有认作记号，按文字收入，本段 ${found.length} 处`,
      quote: around(text, first.index, first.index + first[0].length),
      suggestion: '请在来源文件里删去这些记号再导入，或写入 corrections.yaml',
      offset: first.index,
    },
  ]
}
