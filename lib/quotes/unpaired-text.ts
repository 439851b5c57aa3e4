import type { DraftExtent } from './quotes-messages'
import type { UnpairedLine } from './unpaired-lines'

/**
 * Says how many marks of a draft have no partner: 2 处引号不成对，未核对. Where every sentence is checked, the words there were checked with
 * the others, and only not as a quotation.
 */
export function unpairedText(lines: readonly UnpairedLine[], extent: DraftExtent): string {
  const count = lines.reduce((sum, line) => sum + line.count, 0)
  return `${count} 处引号不成对，${extent === 'quotations' ? '未核对' : '按一般句子核对'}`
}
