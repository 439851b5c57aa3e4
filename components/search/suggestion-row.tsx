import type { Suggestion } from '@/lib/search/response'

/** More would be a list of its own beside the results. */
const MOST = 5

type Props = {
  readonly suggestions: readonly Suggestion[]
  readonly query: string
  readonly onChoose: (text: string) => void
  /** It stands above the results: ↑ leads to it from the first one, → and ← along it. */
  readonly isRow?: boolean
  readonly className?: string
}

/**
 * Titles, document numbers and headings that hold what is being typed: on a phone one row that moves sideways, at a desk as many
 * as there is room for.
 */
export function SuggestionRow({ suggestions, query, onChoose, isRow = false, className = '' }: Props) {
  const others = suggestions.filter(({ text }) => text !== query.trim()).slice(0, MOST)
  if (others.length === 0) return <div className={className} />
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be set as one line in every browser.
    <div
      role="group"
      aria-label="篇名、文号和标题"
      data-walk-row={isRow || undefined}
      className={`suggestion-row ${className}`}
    >
      {others.map(({ text, place }) => (
        <button key={text} type="button" data-walk title={text} onClick={() => onChoose(text)}>
          <small>{place}</small>
          <span>{text}</span>
        </button>
      ))}
    </div>
  )
}
