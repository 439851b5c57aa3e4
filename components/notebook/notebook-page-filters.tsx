import { MARK_KINDS, type MarkFilter } from '@/lib/notebook/filter-marks'
import { COLOR_NAMES } from '@/lib/notebook/notebook-mark'

type Props = { filter: MarkFilter; total: number; shown: number; onChange: (filter: MarkFilter) => void }

type ChoiceProps<K extends string> = {
  name: string
  choices: Readonly<Record<K, string>>
  chosen: K
  onChoose: (choice: K) => void
}

function Choice<K extends string>({ name, choices, chosen, onChoose }: ChoiceProps<K>) {
  return (
    <fieldset className="notebook-choice">
      <legend>{name}</legend>
      {(Object.keys(choices) as K[]).map((key) => (
        <label key={key}>
          <input type="radio" name={name} checked={chosen === key} onChange={() => onChoose(key)} />
          <span>{choices[key]}</span>
        </label>
      ))}
    </fieldset>
  )
}

/** Narrows the list of marks by kind, colour and words. */
export function NotebookPageFilters({ filter, total, shown, onChange }: Props) {
  const isAll = shown === total
  return (
    <search className="notebook-filters">
      <Choice
        name="类型"
        choices={MARK_KINDS}
        chosen={filter.kind}
        onChoose={(kind) => onChange({ ...filter, kind })}
      />
      <Choice
        name="颜色"
        choices={{ all: '全部', ...COLOR_NAMES }}
        chosen={filter.color}
        onChoose={(color) => onChange({ ...filter, color })}
      />
      <label className="notebook-query">
        <span>在标记中找</span>
        <input
          type="search"
          value={filter.query}
          onChange={(event) => onChange({ ...filter, query: event.target.value })}
        />
      </label>
      <p role="status">{isAll ? `共 ${total} 条` : `共 ${total} 条，符合的 ${shown} 条`}</p>
    </search>
  )
}
