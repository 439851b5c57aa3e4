import { draftTitles } from './draft-titles'
import type { Extent } from './quotation-marks'

/**
 * A stretch of a draft in which every title is written 《》 and every quotation “”, so that what is said of them can be read:
 * 《》第三部分指出：“”又强调：. Other marks of either kind are written ·.
 */
export type Outline = {
  readonly text: string
  /** The names of the titles, one for each 《》. */
  readonly titles: readonly string[]
}

const IN_PARENTHESES = /[（(](?:[^（）()\n]|[（(][^（）()\n]*[）)])*[）)]/gu

type Part = Extent & { readonly sign: string; readonly name?: string }

/**
 * A quotation in an outline. One that has its stop inside, 指出：“……。”, ends the sentence around it, unless that goes on: “……。”的要求.
 */
function signOf(words: string, behind: string): string {
  return /[。！？…]$/u.test(words) && !/^[，、；：。的]/u.test(behind) ? '“”。' : '“”'
}

/**
 * The outline of a stretch of text; `quotations` are those that stand in it, by their offsets with their marks. Of what stands in
 * parentheses nothing is kept, as it says nothing of what follows, unless `parentheses` is true.
 */
export function outlineOf(text: string, quotations: readonly Extent[], parentheses: boolean): Outline {
  const parts: readonly Part[] = [
    ...draftTitles(text).map((title) => ({ ...title, sign: '《》' })),
    ...quotations.map(({ start, end }) => {
      const words = text.slice(start, end).replace(/[^\p{L}\p{N}。！？…]+$/u, '')
      return { start, end, sign: signOf(words, text.slice(end)) }
    }),
    ...[...(parentheses ? [] : text.matchAll(IN_PARENTHESES))].map(({ 0: words, index }) => ({
      start: index,
      end: index + words.length,
      sign: '',
    })),
  ]
  const titles: string[] = []
  let outline = ''
  let at = 0
  for (const { start, end, sign, name } of [...parts].sort((a, b) => a.start - b.start)) {
    if (start < at) continue
    outline += text.slice(at, start).replace(/[《》“”]/gu, '·') + sign
    if (name !== undefined) titles.push(name)
    at = end
  }
  return { text: outline + text.slice(at).replace(/[《》“”]/gu, '·'), titles }
}
