import type { ReactNode } from 'react'
import { fitsAddress, searchAddress } from '@/lib/search/addresses'
import { MATCH_TIERS } from '@/lib/search/match-tier'
import { plainQuestion } from '@/lib/search/question'
import { rememberSearch } from '@/lib/search/recent-searches.browser'
import { PanelResults } from './panel-results'
import { NothingFound, SearchFailed, TooLong } from './search-notices'
import { answerOf, isNothing, type SearchState } from './search-state'
import { SuggestionRow } from './suggestion-row'
import { isWaiting, statusText } from './total-text'

/** Where the panel stands: below its box, over the page. At a desk it ends with the window; on a phone the page moves. */
export const PANEL_FRAMES = {
  header: 'search-panel end-0 w-[min(100vw-2.5rem,36rem)]',
  cover: 'search-panel inset-x-0',
} as const

const LINE = 'px-4 pb-4 text-second'

type Props = {
  readonly frame: string
  readonly state: SearchState
  readonly query: string
  /** What else the words in the box may be: a citation to follow. */
  readonly aside?: ReactNode
  readonly nearest?: ReactNode
  readonly onRetry: () => void
  readonly onSearch: (query: string) => void
}

/** The first results under the box while the reader types. */
export function SearchPanel({ frame, state, query, aside, nearest, onRetry, onSearch }: Props) {
  const answer = answerOf(state)
  // The total of the words before never stands beside others.
  const isOld = state.status === 'answered' && state.answer.question.query !== query
  const loose = answer !== null && isNothing(state) ? answer.loose.filter(({ hits }) => hits > 0) : []
  return (
    <section aria-label="搜索结果" className={frame}>
      {aside}
      <div className="sticky top-0 flex min-h-12 flex-wrap items-center justify-between gap-x-4 bg-ground ps-4">
        <p className={`font-semibold whitespace-nowrap ${isWaiting(state) || isOld ? 'appear-late' : ''}`}>
          {statusText(state)}
        </p>
        {answer !== null && (answer.shown > 0 || loose.length > 0) && fitsAddress(query) && (
          <a
            href={searchAddress(plainQuestion(query))}
            onClick={() => rememberSearch(query)}
            className="inline-flex min-h-12 items-center px-4 whitespace-nowrap font-semibold text-red -outline-offset-2"
          >
            {loose.length > 0 ? '查看结果' : '查看全部'}
          </a>
        )}
      </div>
      {answer?.complete && answer.hits === 0 && <NothingFound answer={answer} className={LINE} />}
      {state.status === 'failed' && (
        <SearchFailed failure={state.failure} onRetry={onRetry} className={LINE} />
      )}
      {state.status === 'too long' && <TooLong className={LINE} />}
      {answer !== null && <PanelResults groups={answer.groups} query={answer.question.query} />}
      {loose.map(({ tier, groups }) => (
        <section key={tier} aria-label={MATCH_TIERS[tier].label}>
          <h2 className="px-4 pt-2 font-semibold text-red">{MATCH_TIERS[tier].label}</h2>
          <PanelResults groups={groups} query={query} isLoose />
        </section>
      ))}
      {nearest}
      {/* At the foot, where nothing jumps when it comes. */}
      {'suggestions' in state && state.suggestions.length > 0 && (
        <SuggestionRow
          suggestions={state.suggestions}
          query={query}
          onChoose={onSearch}
          className="panel-suggestions"
        />
      )}
    </section>
  )
}
