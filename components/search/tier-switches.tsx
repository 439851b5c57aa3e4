import { LOOSE_TIERS, type LooseTier } from '@/lib/search/match-tier'
import type { Question } from '@/lib/search/question'
import type { Changes } from './changed-question'

const LABELS: Record<LooseTier, string> = {
  punctuation: '标点、空格不同的也找',
  variants: '繁简、数字写法不同的也找',
}

type Props = {
  readonly question: Question
  readonly onChoose: (changes: Changes) => void
}

/** Two switches for what is not the same character for character; what they find stands apart. */
export function TierSwitches({ question: { also }, onChoose }: Props) {
  return (
    <div className="tier-switches">
      {LOOSE_TIERS.map((tier) => (
        <label key={tier} className="search-switch">
          <input
            type="checkbox"
            checked={also.includes(tier)}
            onChange={({ currentTarget: { checked } }) =>
              onChoose({
                also: LOOSE_TIERS.filter((each) => (each === tier ? checked : also.includes(each))),
              })
            }
          />
          {LABELS[tier]}
        </label>
      ))}
    </div>
  )
}
