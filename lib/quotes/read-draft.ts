import { SHORTEST_QUOTE } from './quote-verdict'

/** A quotation in a draft: the words between its marks, with their offsets (UTF-16, end excluded) in the draft. */
export type DraftQuotation = {
  readonly start: number
  readonly end: number
  readonly words: string
  /** Between “ ” or 「 」, a block quotation, or a sentence without marks. */
  readonly kind: 'marked' | 'block' | 'sentence'
}

const PAIRS: Readonly<Record<string, string>> = { '“': '”', '「': '」', '『': '』' }

/** A block quotation: a line that begins with > as in Markdown, or with two full blanks more than the text has. */
const BLOCK = /^(?<mark>[ \t]*>[ \t]?|　{4,})(?<words>.*\S)[ \t　]*$/gmu

/** A sentence with its stop and the closing marks behind it. */
const SENTENCE = /[^。！？；\n]+[。！？；]?[”」』）]*/gu

/**
 * The outermost quotations between marks, by their offsets. A mark that is never closed opens none: the rest of a draft is no quotation;
 * and none reaches over an empty line.
 */
function markedQuotations(draft: string): DraftQuotation[] {
  const found: DraftQuotation[] = []
  for (let at = 0; at < draft.length; at++) {
    const open = draft.charAt(at)
    const close = PAIRS[open]
    if (close === undefined) continue
    let depth = 1
    let end = at + 1
    for (; end < draft.length && depth > 0; end++) {
      const sign = draft.charAt(end)
      if (sign === open) depth += 1
      else if (sign === close) depth -= 1
      else if (draft.startsWith('\n\n', end)) break
    }
    if (depth > 0) continue
    const words = draft.slice(at + 1, end - 1)
    if (words.trim() !== '') found.push({ start: at + 1, end: end - 1, words, kind: 'marked' })
    at = end - 1
  }
  return found
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
 * Finds what a draft quotes: between “ ” and 「 」, outermost first, and in block quotations; with `everySentence` also every other sentence,
 * whole with the short names in quotation marks that stand in it (“双一流”). In the order of the draft, none inside another; the draft
 * at the offsets is always the words.
 */
export function readDraft(draft: string, everySentence = false): readonly DraftQuotation[] {
  const blocks = matches(draft, BLOCK, 'block')
  const isApart = (taken: readonly DraftQuotation[]) => (each: DraftQuotation) =>
    taken.every(({ start, end }) => each.end <= start || each.start >= end)
  const marked = markedQuotations(draft).filter(isApart(blocks))
  const isName = ({ words }: DraftQuotation) => words.length < SHORTEST_QUOTE && !/[，。；！？]/u.test(words)
  const taken = [...blocks, ...marked.filter((each) => !everySentence || !isName(each))]
  const sentences = everySentence ? matches(draft, SENTENCE, 'sentence').filter(isApart(taken)) : []
  return [...taken, ...sentences].sort((a, b) => a.start - b.start)
}
