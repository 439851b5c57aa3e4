import type { LooseList } from '@/lib/search/answer'
import { MATCH_TIERS } from '@/lib/search/match-tier'
import { countText } from './total-text'

type Props = {
  readonly tier: keyof typeof MATCH_TIERS
  readonly isLooking: boolean
  readonly hits: number
  readonly passages: number | undefined
  /** How far a search that has not come to its end has looked. */
  readonly issues?: LooseList['issues'] | undefined
}

function totalText({ tier, isLooking, issues, ...counted }: Props): string {
  if (tier === 'exact' && isLooking) return '正在统计…'
  if (issues === undefined) return counted.hits === 0 ? '没有' : `共 ${countText(counted)}`
  const found = counted.hits === 0 ? '还没有找到' : `已有 ${countText(counted)}`
  const looked = issues.all > 1 ? `已查 ${issues.looked}/${issues.all} 期` : ''
  if (isLooking) return looked === '' ? '正在搜索…' : `正在搜索…${looked}`
  return `${found}（${looked}）`
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
