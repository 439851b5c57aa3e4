import type { CitedPlace } from './cited-article'

const PARAGRAPH = /^第(\d+)段$/

/**
 * The passages of a place in words: 第12段, 第12—14段, 表1第5行. Two that do not count alike keep both names: 第3段至表1第2行.
 * Nothing where the place has no label.
 */
export function citedPassages({ first, last }: CitedPlace): string | undefined {
  if (first === undefined || last === undefined || first === last) return first ?? last
  const [from, to] = [PARAGRAPH.exec(first)?.[1], PARAGRAPH.exec(last)?.[1]]
  return from !== undefined && to !== undefined ? `第${from}—${to}段` : `${first}至${last}`
}
