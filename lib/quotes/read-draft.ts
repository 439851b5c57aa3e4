import { SHORTEST_QUOTE } from '@/lib/collation/quote-verdict'

/** A quotation in a draft: the words between its marks, with their offsets (UTF-16, end excluded) in the draft. */
export type DraftQuotation = {
  readonly start: number
  readonly end: number
  readonly words: string
  /** Between “ ” or 「 」, a block quotation, or a sentence without marks. */
  readonly kind: 'marked' | 'block' | 'sentence'
}

const PAIRS: Readonly<Record<string, string>> = { '“': '”', '「': '」', '『': '』' }

/** Straight marks, as a keyboard without an input method writes them. */
const STRAIGHT = /["＂]/gu

/** The end of a paragraph whose quotation goes on: the next one begins with the opening mark again, and only the last one is closed. */
const OPENED_AGAIN = /[ \t　]*\n\s*(?<open>[“「『])/uy

/** A block quotation: a line that begins with > as in Markdown, or with two full blanks more than the text has. */
const BLOCK = /^(?<mark>[ \t]*>[ \t]?|　{4,})(?<words>.*\S)[ \t　]*$/gmu

/** A sentence with its stop and the closing marks behind it. */
const SENTENCE = /[^。！？；\n]+[。！？；]?[”」』）]*/gu

/** The offset behind the quotation whose opening mark stands at `at`, its closing mark included, or null where it has no end. */
function endOfMarked(draft: string, at: number): { readonly end: number; readonly next: number } | null {
  const open = draft.charAt(at)
  const close = PAIRS[open]
  let depth = 1
  for (let end = at + 1; end < draft.length; end++) {
    const sign = draft.charAt(end)
    OPENED_AGAIN.lastIndex = end
    if (depth === 1 && /\s/u.test(sign) && OPENED_AGAIN.exec(draft)?.groups?.open === open)
      return { end, next: end }
    if (draft.startsWith('\n\n', end)) return null
    if (sign === open) depth += 1
    if (sign === close) depth -= 1
    if (depth === 0) return { end, next: end + 1 }
  }
  return null
}

/**
 * The outermost quotations between marks, by their offsets. A mark that is never closed opens none: the rest of a draft is no quotation;
 * and none reaches over an empty line. One of several paragraphs, each of which opens it again (GB/T 15834-2011, 4.8.3.4), is read
 * paragraph by paragraph.
 */
function markedQuotations(draft: string): DraftQuotation[] {
  const found: DraftQuotation[] = []
  for (let at = 0; at < draft.length; at++) {
    const place = PAIRS[draft.charAt(at)] === undefined ? null : endOfMarked(draft, at)
    if (place === null) continue
    const [start, { end, next }] = [at + 1, place]
    const words = draft.slice(start, end)
    if (words.trim() !== '') found.push({ start, end, words, kind: 'marked' })
    at = next - 1
  }
  return found
}

/** The quotations between straight marks. Both ends look alike: they pair within a line that has an even number of them. */
function straightQuotations(draft: string): DraftQuotation[] {
  return [...draft.matchAll(/.+/gu)].flatMap((line) => {
    const marks = [...line[0].matchAll(STRAIGHT)].map((mark) => line.index + mark.index)
    if (marks.length % 2 === 1) return []
    return marks.flatMap((mark, at) => {
      const [start, end] = [mark + 1, marks[at + 1] ?? 0]
      const words = draft.slice(start, end)
      return at % 2 === 1 || words.trim() === '' ? [] : [{ start, end, words, kind: 'marked' as const }]
    })
  })
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
 * Finds what a draft quotes: between “ ”, 「 」 and " ", outermost first, and in block quotations; with `everySentence` also every other sentence,
 * whole with the short names in quotation marks that stand in it (“双一流”). In the order of the draft, none inside another; the draft
 * at the offsets is always the words.
 */
export function readDraft(draft: string, everySentence = false): readonly DraftQuotation[] {
  const blocks = matches(draft, BLOCK, 'block')
  const isApart = (taken: readonly DraftQuotation[]) => (each: DraftQuotation) =>
    taken.every(({ start, end }) => each.end <= start || each.start >= end)
  const paired = markedQuotations(draft).filter(isApart(blocks))
  const marked = [...paired, ...straightQuotations(draft).filter(isApart([...blocks, ...paired]))]
  const isName = ({ words }: DraftQuotation) => words.length < SHORTEST_QUOTE && !/[，。；！？]/u.test(words)
  const taken = [...blocks, ...marked.filter((each) => !everySentence || !isName(each))]
  const sentences = everySentence ? matches(draft, SENTENCE, 'sentence').filter(isApart(taken)) : []
  return [...taken, ...sentences].sort((a, b) => a.start - b.start)
}
