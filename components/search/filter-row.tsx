import { groupedNumber } from '@/lib/search/grouped-number'

/** A value of a filter, with the hits that choosing it would leave. */
export type FilterValue = { readonly value: string; readonly label: string; readonly hits: number }

type Props = {
  readonly name: string
  readonly values: readonly FilterValue[]
  readonly chosen: string | undefined
  readonly onChoose: (value: string | undefined) => void
}

/** More values than fill two lines are a list to unfold. */
const MOST_CHIPS = 10

function Chips({ values, chosen, onChoose }: Props) {
  return (
    <>
      <button type="button" aria-pressed={chosen === undefined} onClick={() => onChoose(undefined)}>
        <span>全部</span>
      </button>
      {values.map(({ value, label, hits }) => (
        <button
          key={value}
          type="button"
          aria-pressed={value === chosen}
          onClick={() => onChoose(value === chosen ? undefined : value)}
        >
          <span>{label}</span>
          <small className="filter-hits">{groupedNumber(hits)}</small>
        </button>
      ))}
    </>
  )
}

/** One filter as a row: its name, and its values with their counts. With nothing to choose from there is no row. */
export function FilterRow({ name, values, chosen, onChoose }: Props) {
  if (values.length < 2 && chosen === undefined) return null
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be set as one line with its legend in every browser.
    <div role="group" aria-label={name} className="filter-row">
      <span aria-hidden className="filter-name">
        {name}
      </span>
      <div className="filter-values">
        {values.length <= MOST_CHIPS ? (
          <Chips name={name} values={values} chosen={chosen} onChoose={onChoose} />
        ) : (
          <select
            aria-label={name}
            value={chosen ?? ''}
            onChange={(event) => onChoose(event.currentTarget.value || undefined)}
          >
            <option value="">全部</option>
            {values.map(({ value, label, hits }) => (
              <option key={value} value={value}>{`${label}（${groupedNumber(hits)}）`}</option>
            ))}
          </select>
        )}
      </div>
    </div>
  )
}
