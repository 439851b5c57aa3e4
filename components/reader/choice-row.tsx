type Props<Value extends string> = {
  legend: string
  labels: Readonly<Record<Value, string>>
  chosen: Value
  onChoose: (value: Value) => void
}

/** A row of choices of which one holds. Radio buttons, so that arrow keys move and a screen reader counts them. */
export function ChoiceRow<Value extends string>({ legend, labels, chosen, onChoose }: Props<Value>) {
  return (
    <fieldset>
      <legend className="setting-name">{legend}</legend>
      <div className="choices">
        {(Object.keys(labels) as Value[]).map((value) => (
          <label key={value}>
            <input
              type="radio"
              name={legend}
              value={value}
              checked={value === chosen}
              onChange={() => onChoose(value)}
            />
            <span>{labels[value]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
