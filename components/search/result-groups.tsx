import { ARTICLE_KINDS } from '@/lib/journal/article-kinds'
import { resultAddress } from '@/lib/search/addresses'
import type { ResultGroup, SearchAnswer, SearchResult } from '@/lib/search/answer'
import { ExcerptText } from './excerpt-text'
import { numberText } from './total-text'

function Result({ group, result, query }: { group: ResultGroup; result: SearchResult; query: string }) {
  return (
    <li className="border-t border-hairline">
      <a
        href={resultAddress(group.article, result.fragment, query)}
        className="group grid gap-x-8 py-3.5 lg:grid-cols-[minmax(0,1fr)_8rem]"
      >
        <span className="text-(length:--text-body) leading-(--leading-body) group-hover:text-red">
          <ExcerptText excerpt={result.excerpt} />
        </span>
        <span className="text-end text-base text-second tabular-nums lg:leading-(--leading-body)">
          {result.label}
          {result.count > 1 && (
            <>
              <span aria-hidden className="lg:hidden">
                {' · '}
              </span>
              <span className="lg:block">本段 {numberText(result.count)} 处</span>
            </>
          )}
        </span>
      </a>
    </li>
  )
}

/** The results under the titles of their articles, in the order of the journal. */
export function ResultGroups({ answer }: { answer: SearchAnswer }) {
  return answer.groups.map((group) => (
    <section key={group.article} className="mt-9">
      <h2 className="font-song text-xl leading-normal font-bold text-balance">{group.title}</h2>
      <p className="mt-0.5 mb-2.5 text-base text-second">
        <span className="font-semibold text-ink">{ARTICLE_KINDS[group.kind].label}</span>
        {` · ${group.issueName}`}
      </p>
      <ol className="border-b border-hairline">
        {group.results.map((result) => (
          <Result key={result.fragment} group={group} result={result} query={answer.question.query} />
        ))}
      </ol>
    </section>
  ))
}
