import { X } from 'lucide-react'
import { type Changes, WITHOUT_FILTERS } from './changed-question'
import type { FilterLabel } from './filter-labels'

type Props = { readonly labels: readonly FilterLabel[]; readonly onChoose: (changes: Changes) => void }

/** Says what the list is narrowed to: each filter to be taken off, or all of them. */
export function FilterSummary({ labels, onChoose }: Props) {
  if (labels.length === 0) return null
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be set as one line with its legend in every browser.
    <div role="group" aria-label="已筛选" className="filter-summary">
      <span aria-hidden className="filter-name">
        只看
      </span>
      {labels.map(({ part, label, without }) => (
        <button key={part} type="button" aria-label={`取消筛选：${label}`} onClick={() => onChoose(without)}>
          <span className="filter-label">{label}</span>
          <X aria-hidden size={16} />
        </button>
      ))}
      <button type="button" className="clear" onClick={() => onChoose(WITHOUT_FILTERS)}>
        清除筛选
      </button>
    </div>
  )
}
