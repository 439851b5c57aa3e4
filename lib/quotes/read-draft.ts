import { SHORTEST_QUOTE } from '@/lib/collation/quote-verdict'
import { ALL_CLOSING_MARKS, BLOCK } from './quotation-marks'
import { readMarks } from './read-marks'

/** A quotation in a draft: the words between its marks, with their offsets (UTF-16, end excluded) in the draft. */
export type DraftQuotation = {
  readonly start: number
  readonly end: number
  readonly words: string
  /** Between quotation marks, a block quotation, or a sentence without marks. */
  readonly kind: 'marked' | 'block' | 'sentence'
}

/** A sentence, its stop and the closing marks behind that; the text may go on where the draft has its stop. */
const SENTENCE = new RegExp(`(?<words>[^。！？；\\n]+)(?:[。！？；][${ALL_CLOSING_MARKS}）]*)?`, 'gu')

/** Whether marked words are only a short name, “双一流”, which nobody quotes from a text: too short, and without any stop. */
export function isShortName({ words }: Pick<DraftQuotation, 'words'>): boolean {
  return words.length < SHORTEST_QUOTE && !/[，。；！？]/u.test(words)
}

function matches(draft: string, pattern: RegExp, kind: DraftQuotation['kind']): DraftQuotation[] {
  return [...draft.matchAll(pattern)].flatMap((found) => {
    const words = found.groups?.words ?? found[0]
    const start = found.index + found[0].indexOf(words)
    const lead = words.length - words.trimStart().length
    const trimmed = words.trim()
    return trimmed === ''
      ? []
      : [{ start: start + lead, end: start + lead + trimmed.length, words: trimmed, kind }]
  })
}

/**
 * Finds what a draft quotes: between quotation marks, as readMarks pairs them, and in block quotations; with `everySentence` also every
 * other sentence, whole with the short names in quotation marks that stand in it (“双一流”). In the order of the draft, none inside another; the draft
 * at the offsets is always the words.
 */
export function readDraft(draft: string, everySentence = false): readonly DraftQuotation[] {
  const blocks = matches(draft, BLOCK, 'block')
  const isApart = (taken: readonly DraftQuotation[]) => (each: DraftQuotation) =>
    taken.every(({ start, end }) => each.end <= start || each.start >= end)
  const marked = readMarks(draft)
    .quotations.map(({ start, end }) => ({
      start,
      end,
      words: draft.slice(start, end),
      kind: 'marked' as const,
    }))
    .filter((each) => each.words.trim() !== '' && isApart(blocks)(each))
  const taken = [...blocks, ...marked.filter((each) => !everySentence || !isShortName(each))]
  const sentences = everySentence ? matches(draft, SENTENCE, 'sentence').filter(isApart(taken)) : []
  return [...taken, ...sentences].sort((a, b) => a.start - b.start)
}
