import type { Proof } from '@/lib/import/prove/prove-records'
import type { Provenance } from '@/lib/journal/provenance'

const count = (value: number) => value.toLocaleString('zh-CN')

/**
 * The proof in one sentence: 原文 68,396 字，删除项 40 条，更正 13 处，其余逐字一致。 Fields that staff set are counted too, for a
 * title of theirs is no word of the source. Where it does not hold, what differs first, on
 * which line, and whom to ask.
 */
export function proofLine(proof: Proof, { articles, removals, corrections, moves }: Provenance): string {
  const [breach] = proof.breaches
  const set = articles.reduce((sum, { overridden }) => sum + overridden.length, 0)
  const sizes = [
    `原文 ${count(proof.source)} 字`,
    `删除项 ${removals.length} 条`,
    `更正 ${corrections.length} 处`,
    ...(set > 0 ? [`编者指定的字段 ${set} 项`] : []),
    ...(moves.length > 0 ? [`移到段后的注 ${moves.length} 条`] : []),
  ].join('，')
  if (!breach) return `${sizes}，其余逐字一致。`
  const line = breach.line === null ? '' : `来源第 ${breach.line} 行，`
  return `${sizes}，但没有证明其余逐字一致：${line}${breach.message}（${breach.file}）。请先不要发布，把来源文件和这份报告交给维护人员。`
}
