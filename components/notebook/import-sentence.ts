import type { MergeCounts } from '@/lib/notebook/merge-notebooks'

/** What an import did, as one sentence: 新增 3 条，更新 1 条，已有 12 条. What did not happen is left out, but for these three. */
export function importSentence(counts: MergeCounts, broken: number): string {
  const { added, updated, removed, same, deletedHere } = counts
  const parts = [`新增 ${added} 条`, `更新 ${updated} 条`, `已有 ${same} 条`]
  if (removed > 0) parts.push(`备份中已删除、这里也随之删除 ${removed} 条`)
  if (deletedHere.length > 0) parts.push(`您在这里删除过的 ${deletedHere.length} 条没有恢复`)
  if (broken > 0) parts.push(`已损坏、读不出的 ${broken} 条没有导入`)
  return `导入完成：${parts.join('，')}`
}
