'use client'

import { memo, useId, useState } from 'react'
import type { ArticleId } from '@/lib/journal/ids'
import { resultAddress } from '@/lib/search/addresses'
import type { SearchResult } from '@/lib/search/answer'
import { groupedNumber } from '@/lib/search/grouped-number'
import { rememberSearch } from '@/lib/search/recent-searches.browser'
import { ExcerptText } from './excerpt-text'

type Props = {
  readonly article: ArticleId
  readonly result: SearchResult
  /** What the reader looks for. */
  readonly query: string
  /** What the article is to mark. */
  readonly marked: string
}

/** One result: the words around the hit as the link to it, its place, and the whole passage for who wants more of it. */
export const ResultItem = memo(function ResultItem({ article, result, query, marked }: Props) {
  const [open, setOpen] = useState(false)
  const id = useId()
  const { fragment, label, count, excerpt, whole } = result
  return (
    <li className="border-t border-hairline">
      <div className="relative">
        <a
          href={resultAddress(article, fragment, marked)}
          data-walk
          onClick={() => rememberSearch(query)}
          className="group grid gap-x-8 pt-3.5 pb-2 lg:grid-cols-[minmax(0,1fr)_8rem] lg:pb-3.5"
        >
          <span className="text-(length:--text-body) leading-(--leading-body) group-hover:text-red">
            <ExcerptText excerpt={excerpt} />
          </span>
          <span
            className={`text-end text-base text-second tabular-nums lg:leading-(--leading-body) ${whole ? 'lg:pb-8' : ''}`}
          >
            <span className="whitespace-nowrap">{label}</span>
            {count > 1 && (
              <>
                <span aria-hidden className="lg:hidden">
                  {' · '}
                </span>
                <span className="whitespace-nowrap lg:block">本段 {groupedNumber(count)} 处</span>
              </>
            )}
          </span>
        </a>
        {whole !== undefined && (
          <button
            type="button"
            aria-label={`${open ? '收起' : '展开'}上下文，${label}`}
            aria-expanded={open}
            aria-controls={open ? id : undefined}
            onClick={() => setOpen(!open)}
            className="absolute start-0 bottom-0 min-h-11 cursor-pointer pe-2 text-second -outline-offset-2 hover:text-red lg:start-auto lg:end-0 lg:ps-2 lg:pe-0"
          >
            {open ? '收起上下文' : '展开上下文'}
          </button>
        )}
      </div>
      {open && whole !== undefined && (
        <p
          id={id}
          className="mb-4 border-s-[3px] border-double border-line ps-4 text-(length:--text-body) leading-(--leading-body)"
        >
          <ExcerptText excerpt={whole} />
        </p>
      )}
    </li>
  )
})
