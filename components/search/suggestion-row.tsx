import type { Suggestion } from '@/lib/search/response'

/** More would be a list of its own beside the results. */
const MOST = 5

type Props = {
  readonly suggestions: readonly Suggestion[]
  readonly query: string
  readonly onChoose: (text: string) => void
  readonly className?: string
}

/** Titles, document numbers and headings that hold what is being typed, in one row that moves sideways. */
export function SuggestionRow({ suggestions, query, onChoose, className = '' }: Props) {
  const others = suggestions.filter(({ text }) => text !== query.trim()).slice(0, MOST)
  if (others.length === 0) return <div className={className} />
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be set as one line in every browser.
    <div role="group" aria-label="篇名、文号和标题" className={`suggestion-row ${className}`}>
      {others.map(({ text, place }) => (
        <button key={text} type="button" onClick={() => onChoose(text)}>
          <small>{place}</small>
          {text}
        </button>
      ))}
    </div>
  )
}
