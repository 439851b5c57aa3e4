import { createCollation } from '@/lib/collation/collation'
import type { HeldPart } from '@/lib/collation/held-part'
import type { Simplified } from '@/lib/text/fold-loosely'
import type { LabelledQuote } from './labelled-quote'

/** What a check said of one labelled quotation. */
export type CheckedLabel = {
  readonly label: LabelledQuote
  readonly said: string
  readonly isRight: boolean
  /** Of each kind of difference just so many characters are marked as the label asks. */
  readonly areMarksRight: boolean
}

const visible = (text: string) => [...text].filter((sign) => /[\p{L}\p{N}]/u.test(sign)).length

/** Checks labelled quotations as the product does, and compares with the labels. */
export function checkLabelled(
  labels: readonly LabelledQuote[],
  parts: readonly HeldPart[],
  simplified: Simplified,
): readonly CheckedLabel[] {
  const collation = createCollation(
    labels.map(({ quote }) => quote),
    simplified,
  )
  for (const part of parts) collation.add(part)
  return labels.map((label, at) => {
    const { named } = label
    const isNamed = named === undefined ? undefined : ({ article }: HeldPart) => article === named
    const { verdict, found } = collation.check(at, isNamed)
    const marked = { sign: 0, other: 0, extra: 0, omitted: 0, variant: 0 }
    for (const { kind, quote, text } of found?.comparison.pieces ?? [])
      if (kind === 'sign') marked.sign += 1
      else if (kind !== 'same') marked[kind] += visible(kind === 'omitted' ? text : quote)
    const areMarksRight = Object.entries(marked).every(
      ([kind, count]) => count === (label.marked[kind as keyof typeof marked] ?? 0),
    )
    return { label, said: verdict, isRight: verdict === label.verdict, areMarksRight }
  })
}
