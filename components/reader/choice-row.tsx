import { useId } from 'react'

type Props<Value extends string> = {
  legend: string
  options: readonly { readonly value: Value; readonly label: string }[]
  chosen: Value
  onChoose: (value: Value) => void
}

/** A row of choices of which one holds. Radio buttons, so that arrow keys move and a screen reader counts them. */
export function ChoiceRow<Value extends string>({ legend, options, chosen, onChoose }: Props<Value>) {
  const name = useId()
  return (
    <fieldset>
      <legend>{legend}</legend>
      <div className="choices">
        {options.map(({ value, label }) => (
          <label key={value}>
            <input
              type="radio"
              name={name}
              value={value}
              checked={value === chosen}
              onChange={() => onChoose(value)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
