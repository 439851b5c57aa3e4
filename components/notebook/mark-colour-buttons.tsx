import { COLOR_NAMES, MARK_COLORS, type MarkColor } from '@/lib/notebook/notebook-mark'

type Props = {
  /** The colour that stands out: of the mark, or the one used last. */
  chosen: MarkColor
  /** Whether `chosen` is what the words have now; else it is what the key m gives them. */
  isState: boolean
  onChoose: (color: MarkColor) => void
}

/** One button for each colour, with its name; the chosen one has a line around it. */
export function MarkColourButtons({ chosen, isState, onChoose }: Props) {
  return MARK_COLORS.map((color) => {
    const isChosen = color === chosen
    const name = COLOR_NAMES[color]
    return (
      <button
        key={color}
        type="button"
        className="colour-button"
        data-chosen={isChosen ? '' : undefined}
        aria-label={isState ? `改为${name}` : `划线，${name}`}
        aria-pressed={isState ? isChosen : undefined}
        aria-keyshortcuts={!isState && isChosen ? 'm' : undefined}
        onClick={() => onChoose(color)}
      >
        <span className={`swatch mark-${color}`}>{name.slice(0, 1)}</span>
      </button>
    )
  })
}
