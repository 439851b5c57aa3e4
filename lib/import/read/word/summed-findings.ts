import type { Finding } from '@/lib/journal/finding'
import { noticeFinding } from './word-findings'

/** A place in the text: its line, words by which staff find it, and how many signs are concerned. */
export type Place = { readonly line: number; readonly words: string; readonly count?: number }

const MOST_LINES = 20

/** One finding for all numbers that stood in the text already. */
export function repeatedFinding(places: readonly Place[]): readonly Finding[] {
  const [first] = places
  if (!first) return []
  const more = places.length > 1 ? `（共 ${places.length} 处）` : ''
  return [noticeFinding('repeated', first.line, first.words, more)]
}

/** One finding for all raised and lowered signs, each with the word it belongs to. */
export function raisedFinding(places: readonly Place[]): readonly Finding[] {
  const [first] = places
  if (!first) return []
  const words = places.map((each) => each.words).join('、')
  return [noticeFinding('raised', first.line, words, `（共 ${places.length} 处）：${words}`)]
}

/** One finding for all hidden text: how much and where. What it says is never quoted, only the shown words beside it. */
export function hiddenFinding(places: readonly Place[]): readonly Finding[] {
  const [first] = places
  if (!first) return []
  const signs = places.reduce((sum, each) => sum + (each.count ?? 0), 0)
  const lines = [...new Set(places.map((each) => each.line))]
  const listed = `${lines.slice(0, MOST_LINES).join('、')}${lines.length > MOST_LINES ? ' 等' : ''}`
  const more = `（共 ${places.length} 处、${signs} 字，在第 ${listed} 行旁）`
  return [noticeFinding('hidden', first.line, first.words, more)]
}
