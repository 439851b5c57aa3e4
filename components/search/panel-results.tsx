import { resultAddress } from '@/lib/search/addresses'
import type { ResultGroup } from '@/lib/search/answer'
import { printedQuery } from '@/lib/search/printed-query'
import { rememberSearch } from '@/lib/search/recent-searches.browser'
import { ExcerptText } from './excerpt-text'

/** Results the panel shows; the rest is one link away. */
export const PANEL_SIZE = 6

type Props = {
  readonly groups: readonly ResultGroup[]
  readonly query: string
  /** Found with other punctuation or characters: the article marks the words as they are printed there. */
  readonly isLoose?: boolean
}

/** The first results of a list, each a link to its paragraph. */
export function PanelResults({ groups, query, isLoose = false }: Props) {
  const results = groups.flatMap((group) => group.results.map((result) => ({ group, result })))
  return (
    <ol>
      {results.slice(0, PANEL_SIZE).map(({ group, result }) => (
        <li key={`${group.article}#${result.fragment}`} className="border-t border-hairline">
          <a
            href={resultAddress(group.article, result.fragment, isLoose ? printedQuery(result) : query)}
            data-walk
            onClick={() => rememberSearch(query)}
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
