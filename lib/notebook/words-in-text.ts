import { type Anchor, CONTEXT_LENGTH } from './notebook-mark'

/** A place where the words of an anchor stand, and how much of its context stands around them. */
export type Candidate = {
  readonly start: number
  /** Characters of the prefix, and of the suffix, that stand next to the words without a break. */
  readonly before: number
  readonly after: number
  /** Whether the whole prefix, or suffix, stands there; a short one must reach the edge of the text as well. */
  readonly wholeBefore: boolean
  readonly wholeAfter: boolean
}

function judge(text: string, start: number, { exact, prefix, suffix }: Anchor): Candidate {
  const end = start + exact.length
  let before = 0
  while (before < prefix.length && text[start - 1 - before] === prefix[prefix.length - 1 - before]) before++
  let after = 0
  while (after < suffix.length && text[end + after] === suffix[after]) after++
  return {
    start,
    before,
    after,
    wholeBefore: before === prefix.length && (before === CONTEXT_LENGTH || before === start),
    wholeAfter: after === suffix.length && (after === CONTEXT_LENGTH || end + after === text.length),
  }
}

/** Every place in a text where the words of an anchor stand, overlapping ones too, each judged by its context. */
export function wordsInText(text: string, anchor: Anchor): readonly Candidate[] {
  const found: Candidate[] = []
  for (let at = text.indexOf(anchor.exact); at !== -1; at = text.indexOf(anchor.exact, at + 1))
    found.push(judge(text, at, anchor))
  return found
}
