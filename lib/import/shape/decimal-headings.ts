import { endsSentence, hasInnerStop } from '@/lib/text/punctuation'
import { isTitleLike } from '../line-signs'
import type { SourceBlock } from '../source-document'

/** 3.1.2 建设数据中台: its number and its words. Behind a plain number there must be a blank: 3项指标 is a sentence. */
const DECIMAL =
  /^(\d{1,2}(?:[.．]\d{1,2}){0,3})(?:[ \u3000]+|(?<=[.．]\d{1,2})(?=[\p{sc=Han}“《]))(?=[\p{sc=Han}“《])(.+)$/u
const UNIT = /^(?:万|亿|千|百|倍|个|项|米|公里|公顷|平方|亩|元|吨|小时|学时|学分|分|岁|年|月|日|人|所|名)/u

/** The parts of a decimal number at the head of a title line: 3.1.2 → [3, 1, 2]; null for other lines (3.1万人). */
function partsOf(block: SourceBlock | undefined): readonly number[] | null {
  if (!block || !isTitleLike(block, 40) || endsSentence(block.text) || hasInnerStop(block.text)) return null
  const found = DECIMAL.exec(block.text)
  if (!found || UNIT.test(found[2] ?? '')) return null
  return (found[1] ?? '').split(/[.．]/).map(Number)
}

/**
 * The headings of a text that is numbered in decimals, by their places, with their depth: 1 总体思路 → 1, 1.1 发展基础 → 2,
 * 2.1.1 升级网络 → 3. A number counts only where its run stands: 2.2 behind 2.1, 2.1 behind 1.x or 2, and at least one
 * of them has a stop in it; a lone 「3.1 节」 does not.
 */
export function decimalHeadings(blocks: readonly SourceBlock[]): ReadonlyMap<number, number> {
  const found = blocks.flatMap((block, i) => {
    const parts = partsOf(block)
    return parts && i + 1 < blocks.length ? [{ i, parts }] : []
  })
  const known = new Set(found.map(({ parts }) => parts.join('.')))
  const follows = (parts: readonly number[]) => {
    const last = parts.at(-1) ?? 0
    return last === 1
      ? known.has([...parts.slice(0, -1), 2].join('.'))
      : known.has([...parts.slice(0, -1), last - 1].join('.'))
  }
  const headings = found.filter(
    ({ parts }) => follows(parts) || (parts.length > 1 && known.has(parts.slice(0, -1).join('.'))),
  )
  return headings.some(({ parts }) => parts.length > 1)
    ? new Map(headings.map(({ i, parts }) => [i, parts.length]))
    : new Map()
}
