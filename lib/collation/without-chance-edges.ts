import type { Comparable } from './comparable'
import type { QuotePiece } from './quote-verdict'

/** A step of the alignment with what it tells. */
export type KindStep = {
  readonly kind: QuotePiece['kind']
  readonly quote: number | null
  readonly text: number | null
}

/** So many words follow one another as they stand where the quotation proper begins; fewer may be chance within the quoter's own. */
const PROPER = 4
/** More words than this before the quotation proper are no lead of the quoter's own. */
const LONGEST_OWN = 8
/** So many other words at an edge are the quoter's own, even where no sign parts them from what follows. */
const OTHERS = 5
/** Nobody leaves out so much behind his first words; then they stand there by chance. */
const LEFT_OUT = 10

const stands = ({ kind }: KindStep) => kind === 'same' || kind === 'variant'

/** Whether a sign stands between two units that follow one another. */
function isParted({ places }: Comparable, unit: number, next: number): boolean {
  return Math.abs((places[next] ?? 0) - (places[unit] ?? 0)) > 1
}

const count = (steps: readonly KindStep[], kind: KindStep['kind']) =>
  steps.filter((each) => each.kind === kind).length

/** How many steps stand before the quotation proper, counted from the beginning. */
function leadOf(steps: readonly KindStep[]): number {
  let standing = 0
  for (const [at, step] of steps.entries()) {
    standing = stands(step) ? standing + 1 : 0
    if (standing === PROPER) return at + 1 - PROPER
  }
  return 0
}

/** The steps with a lead of the quoter's own words told as such; `step` is the way into the quotation, -1 where they come from its end. */
function withOwnLead(
  steps: readonly KindStep[],
  step: 1 | -1,
  quote: Comparable,
  text: Comparable,
): readonly KindStep[] {
  const length = leadOf(steps)
  const [lead, proper] = [steps.slice(0, length), steps[length]]
  if (proper?.quote == null || proper.text === null || lead.every(stands)) return steps
  if (lead.filter((each) => each.quote !== null).length > LONGEST_OWN) return steps
  const isPartedOnlyInText =
    isParted(text, proper.text - step, proper.text) && !isParted(quote, proper.quote - step, proper.quote)
  const isChance =
    (isPartedOnlyInText && count(lead, 'other') + count(lead, 'extra') > 0) ||
    count(lead, 'other') >= OTHERS ||
    count(lead, 'omitted') >= LEFT_OUT
  if (!isChance) return steps
  const own = lead.flatMap((each) =>
    each.quote === null ? [] : [{ ...each, kind: 'extra' as const, text: null }],
  )
  return [...own, ...steps.slice(length)]
}

/**
 * Where a quotation begins or ends with words of the quoter, an alignment lays them to whatever stands before or behind in the text: 「必须始终提高学生…」 to
 * 「…精神，提高学生…」. Such words are no other wording of the sentence before, so that they are too much, and nothing of it is taken
 * in; told by the sign that parts them in the text and not in the quotation, by their number, or by how much would be left out.
 */
export function withoutChanceEdges(
  steps: readonly KindStep[],
  quote: Comparable,
  text: Comparable,
): readonly KindStep[] {
  const led = withOwnLead(steps, 1, quote, text)
  return [...withOwnLead([...led].reverse(), -1, quote, text)].reverse()
}
