import type { LooseList, SearchAnswer } from './answer'
import { keepEqual } from './keep-equal'
import { LOOSE_TIERS } from './match-tier'
import { sameList } from './question'

const countOf = ({ groups }: Pick<LooseList, 'groups'>) =>
  groups.reduce((sum, { results }) => sum + results.length, 0)

/** A list of a tier that was asked for and of which nothing is known yet. */
function emptyList(tier: LooseList['tier']): LooseList {
  return { tier, status: 'looking', issues: { looked: 0, all: 0 }, hits: 0, groups: [], more: false }
}

/** Of two lists of one tier what tells more: a list that is being made again starts short, and its total is known. */
function joinLoose(
  before: LooseList | undefined,
  next: LooseList | undefined,
  tier: LooseList['tier'],
): LooseList {
  if (before === undefined || next?.status === 'complete') return next ?? emptyList(tier)
  if (next === undefined || countOf(next) < countOf(before) || next.issues.looked < before.issues.looked)
    return before.status === 'paused' ? { ...before, status: next?.status ?? 'looking' } : before
  return before.status === 'complete' ? { ...before, groups: next.groups, more: next.more } : next
}

/**
 * An answer as the page shows it, after the one it shows. Where both answer the same list – the reader asked for more of it, or
 * for another tier – what is known already stays while it is looked through again: no list grows shorter under the reader's
 * eyes, and no total goes back to 正在统计. Parts that are equal stay the same objects.
 */
export function joinAnswers(before: SearchAnswer | null, next: SearchAnswer): SearchAnswer {
  const known = before !== null && sameList(before.question, next.question) ? before : null
  const tiers = LOOSE_TIERS.filter(
    (tier) => next.question.also.includes(tier) || next.loose.some((list) => list.tier === tier),
  )
  const loose = tiers.map((tier) => {
    const of = (lists: readonly LooseList[] | undefined) => lists?.find((list) => list.tier === tier)
    return joinLoose(of(known?.loose), of(next.loose), tier)
  })
  const { groups, shown, more } = known !== null && !next.complete && known.shown > next.shown ? known : next
  const counted = known?.complete && !next.complete ? known : next
  return keepEqual(before, { ...counted, question: next.question, groups, shown, more, loose })
}
