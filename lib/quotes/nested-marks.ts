import type { DraftQuotation } from './read-draft'

/** Marks within marks: ‘国之大者’. A lone ’ is an apostrophe. */
const INNER = /‘(?<words>[^‘’]*)’/gu
/** The marks outside of them. */
const OUTER = /["＂“]$/u

const isNested = (draft: string, { start, kind }: DraftQuotation) =>
  kind === 'marked' && OUTER.test(draft.slice(0, start))

/**
 * The words of a quotation with the marks that its text has. Within “ ” the inner marks are ‘ ’ (GB/T 15834-2011, 4.8.3.3), where the text
 * itself has “ ”: “心怀‘国之大者’” quotes 心怀“国之大者” as it should. As long as it was.
 */
export function marksOfText(draft: string, quotation: DraftQuotation): string {
  return isNested(draft, quotation) ? quotation.words.replace(INNER, '“$<words>”') : quotation.words
}

/**
 * The words of the text as they stand in the draft in place of a quotation: the inner marks as they must be there, and in a block quotation the
 * mark of the block before each further line, without which it would end.
 */
export function wordsForDraft(draft: string, quotation: DraftQuotation, words: string): string {
  if (quotation.kind === 'block') {
    const line = draft.slice(draft.lastIndexOf('\n', quotation.start - 1) + 1, quotation.start)
    return words.replaceAll('\n', `\n${line}`)
  }
  return isNested(draft, quotation) ? words.replaceAll('“', '‘').replaceAll('”', '’') : words
}
