import type { Question, ResultOrder } from '@/lib/search/question'
import type { Changes } from './changed-question'

const LABELS: Record<ResultOrder, string> = { closeness: '词近的在前', issue: '按期次' }

type Props = { readonly question: Question; readonly onChoose: (changes: Changes) => void }

/** For several words: the passages where they stand nearest together first, or the newest issue first. */
export function OrderChoice({ question, onChoose }: Props) {
  const order = question.order ?? 'closeness'
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be set as one line with its legend in every browser.
    <div role="group" aria-label="排序" className="filter-values order-choice">
      {(['closeness', 'issue'] as const).map((each) => (
        <button
          key={each}
          type="button"
          aria-pressed={each === order}
          onClick={() => onChoose({ order: each === 'closeness' ? undefined : each })}
        >
          <span>{LABELS[each]}</span>
        </button>
      ))}
    </div>
  )
}
