import type { PublishedArticle } from './published'

/** Two to three lines on a phone: enough to judge the spacing, little enough to leave the choices in sight. */
const SHORTEST = 24
const LONGEST = 44

/**
 * A sentence of the journal on which the settings are tried out: the first whole one of fitting length, such as 年轻干部接好班，
 * 最重要的是…。 Quotation marks that would stand without partner do not fit. Undefined for a journal that has none.
 */
export function sampleSentence(articles: readonly PublishedArticle[]): string | undefined {
  for (const { blocks } of articles) {
    for (const block of blocks) {
      if (block.type !== 'paragraph') continue
      for (const sentence of block.text.match(/[^。！？]+。/g) ?? []) {
        const fits = sentence.length >= SHORTEST && sentence.length <= LONGEST
        if (fits && !/[“”‘’（）《》]/.test(sentence)) return sentence
      }
    }
  }
  return undefined
}
