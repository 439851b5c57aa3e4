import { MATCH_TIERS } from '@/lib/search/match-tier'
import { numberText } from './total-text'

type Props = {
  readonly tier: keyof typeof MATCH_TIERS
  readonly complete: boolean
  readonly hits: number
}

function totalText({ tier, complete, hits }: Props): string {
  if (!complete) return tier === 'exact' ? '正在统计…' : '正在查找…'
  return hits === 0 ? '没有' : `共 ${numberText(hits)} 处`
}

/** The heading of a list, where there are several: how its results agree with what was typed, and how many there are. */
export function TierHeading(props: Props) {
  return (
    <div className="tier-heading">
      <h2>{MATCH_TIERS[props.tier].label}</h2>
      <p aria-live="polite">{totalText(props)}</p>
    </div>
  )
}
