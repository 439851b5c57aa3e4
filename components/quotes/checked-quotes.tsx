'use client'

import { useRef, useState } from 'react'
import { QUOTE_VERDICTS, type QuoteVerdict } from '@/lib/collation/quote-verdict'
import { copyText } from '@/lib/device/copy-text.browser'
import type { CheckedQuote } from '@/lib/quotes/check-draft'
import { reportText } from '@/lib/quotes/report-text'
import { summaryText, VERDICT_NAMES } from '@/lib/quotes/summary-text'
import { unpairedText } from '@/lib/quotes/unpaired-text'
import { CheckedQuoteItem } from './checked-quote-item'
import type { DraftCheck } from './use-draft-check'

type Props = {
  readonly check: Extract<DraftCheck, { status: 'checked' }>
  /** The draft as it stands now, with what was replaced in it. */
  readonly draft: () => string
  readonly onReplace: (quote: CheckedQuote) => void
}

/** A verdict without what it says of itself in brackets, but for 一致（有省略）, which is another one than 一致. */
function filterLabel(name: QuoteVerdict): string {
  return name === 'elided' ? '有省略' : QUOTE_VERDICTS[name].label.replace(/（.*）/u, '')
}

/** What a check has found: the summary, filters by verdict, the way from one doubtful place to the next, and every quotation. */
export function CheckedQuotes({ check: { extent, quotes, unpaired }, draft, onReplace }: Props) {
  const list = useRef<HTMLOListElement>(null)
  const [chosen, setChosen] = useState<QuoteVerdict | 'all'>('all')
  const [copied, setCopied] = useState('')
  const present = VERDICT_NAMES.filter((name) => quotes.some(({ verdict }) => verdict === name))
  // A verdict that the last one was mended of has nothing more to show.
  const filter = chosen === 'all' || present.includes(chosen) ? chosen : 'all'
  const shown = quotes.filter(({ verdict }) => filter === 'all' || verdict === filter)

  const step = (by: 1 | -1) => {
    const items = [...(list.current?.children ?? [])].filter(
      (item): item is HTMLElement => item instanceof HTMLElement && item.dataset.verdict !== 'same',
    )
    const here = items.findIndex(
      (item) => item === document.activeElement || item.contains(document.activeElement),
    )
    const next = here < 0 ? (by === 1 ? 0 : items.length - 1) : (here + by + items.length) % items.length
    items[next]?.focus()
    items[next]?.scrollIntoView({ block: 'center', behavior: 'instant' })
  }
  const copy = async (name: string, text: string) => {
    setCopied((await copyText(text)) ? `已复制${name}` : '没有复制成功：浏览器不允许。')
  }

  return (
    <section aria-label="核对结果" className="checked-quotes">
      <p role="status" className="quotes-summary">
        {summaryText(quotes.map(({ verdict }) => verdict))}
        {unpaired.length > 0 && `；${unpairedText(unpaired, extent)}`}
      </p>
      {unpaired.length > 0 && (
        <ul aria-label="引号不成对的地方" className="quotes-unpaired">
          {unpaired.map(({ start, words }) => (
            <li key={start}>{words}</li>
          ))}
        </ul>
      )}
      {quotes.length > 0 && (
        <>
          <div className="quotes-tools">
            {(['all', ...present] as const).map((name) => (
              <button
                key={name}
                type="button"
                aria-pressed={filter === name}
                className="quotes-filter"
                onClick={() => setChosen(name)}
              >
                {name === 'all' ? '全部' : filterLabel(name)}
              </button>
            ))}
          </div>
          <div className="quotes-tools">
            <button type="button" onClick={() => step(-1)}>
              上一处不一致
            </button>
            <button type="button" onClick={() => step(1)}>
              下一处不一致
            </button>
            <button type="button" onClick={() => void copy('核对报告', reportText(quotes, unpaired, extent))}>
              复制核对报告
            </button>
            <button type="button" onClick={() => void copy('草稿', draft())}>
              复制改好的草稿
            </button>
            <span role="status">{copied}</span>
          </div>
          <ol ref={list}>
            {shown.map((quote) => (
              <CheckedQuoteItem key={quote.start} quote={quote} onReplace={() => onReplace(quote)} />
            ))}
          </ol>
        </>
      )}
    </section>
  )
}
