import type { ReactNode } from 'react'
import { fitsAddress, resultAddress, searchAddress } from '@/lib/search/addresses'
import type { SearchAnswer } from '@/lib/search/answer'
import { plainQuestion } from '@/lib/search/question'
import { rememberSearch } from '@/lib/search/recent-searches.browser'
import { ExcerptText } from './excerpt-text'
import { NothingFound, SearchFailed, TooLong } from './search-notices'
import { answerOf, type SearchState } from './search-state'
import { SuggestionRow } from './suggestion-row'
import { isWaiting, statusText } from './total-text'

/** Results the panel shows; the rest is one link away. */
export const PANEL_SIZE = 6

/** Where the panel stands: below its box, over the page. At a desk it ends with the window; on a phone the page moves. */
export const PANEL_FRAMES = {
  header: 'search-panel end-0 w-[min(100vw-2.5rem,36rem)]',
  cover: 'search-panel inset-x-0',
} as const

function PanelResults({ answer }: { answer: SearchAnswer }) {
  const results = answer.groups.flatMap((group) => group.results.map((result) => ({ group, result })))
  return (
    <ol>
      {results.slice(0, PANEL_SIZE).map(({ group, result }) => (
        <li key={`${group.article}#${result.fragment}`} className="border-t border-hairline">
          <a
            href={resultAddress(group.article, result.fragment, answer.question.query)}
            data-walk
            onClick={() => rememberSearch(answer.question.query)}
            className="block px-4 py-2.5 -outline-offset-2 hover:bg-wash"
          >
            <span className="line-clamp-2 leading-relaxed">
              <ExcerptText excerpt={result.excerpt} />
            </span>
            <span className="mt-0.5 flex justify-between gap-4 text-base text-second">
              <span className="min-w-0 truncate">{group.title}</span>
              <span className="flex-none">{result.label}</span>
            </span>
          </a>
        </li>
      ))}
    </ol>
  )
}

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
  return (
    <section aria-label="搜索结果" className={frame}>
      {aside}
      <div className="sticky top-0 flex min-h-12 flex-wrap items-center justify-between gap-x-4 bg-ground ps-4">
        <p className={`font-semibold whitespace-nowrap ${isWaiting(state) ? 'appear-late' : ''}`}>
          {statusText(state)}
        </p>
        {answer !== null && (answer.complete || answer.shown > 0) && fitsAddress(query) && (
          <a
            href={searchAddress(plainQuestion(query))}
            onClick={() => rememberSearch(query)}
            className="inline-flex min-h-12 items-center px-4 whitespace-nowrap font-semibold text-red -outline-offset-2"
          >
            {answer.complete && answer.hits === 0 ? '换一种找法' : '查看全部'}
          </a>
        )}
      </div>
      {answer?.complete && answer.hits === 0 && <NothingFound question={answer.question} className={LINE} />}
      {state.status === 'failed' && (
        <SearchFailed failure={state.failure} onRetry={onRetry} className={LINE} />
      )}
      {state.status === 'too long' && <TooLong className={LINE} />}
      {answer !== null && <PanelResults answer={answer} />}
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
