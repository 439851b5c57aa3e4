import { X } from 'lucide-react'
import type { MouseEvent, RefObject } from 'react'
import { type Changes, WITHOUT_FILTERS } from './changed-question'
import type { FilterLabel } from './filter-labels'

type Props = {
  readonly labels: readonly FilterLabel[]
  readonly box: RefObject<HTMLInputElement | null>
  readonly onChoose: (changes: Changes) => void
}

/** Says what the list is narrowed to: each filter to be taken off, or all of them. */
export function FilterSummary({ labels, box, onChoose }: Props) {
  if (labels.length === 0) return null

  function takeOff(event: MouseEvent<HTMLElement>, changes: Changes) {
    const next = labels.length > 1 ? event.currentTarget.nextElementSibling : null
    // The button goes; the keyboard goes on with the next one. A click by key has no pointer's detail.
    if (event.detail === 0) (next instanceof HTMLElement ? next : box.current)?.focus()
    onChoose(changes)
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be set as one line with its legend in every browser.
    <div role="group" aria-label="已筛选" className="filter-summary">
      <span aria-hidden className="filter-name">
        只看
      </span>
      {labels.map(({ part, label, without }) => (
        <button
          key={part}
          type="button"
          aria-label={`取消筛选：${label}`}
          data-filter={part}
          onClick={(event) => takeOff(event, without)}
        >
          <span className="filter-label">{label}</span>
          <X aria-hidden size="1rem" />
        </button>
      ))}
      <button type="button" className="clear" onClick={(event) => takeOff(event, WITHOUT_FILTERS)}>
        清除筛选
      </button>
    </div>
  )
}
