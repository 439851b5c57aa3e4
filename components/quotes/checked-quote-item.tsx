import { QUOTE_VERDICTS } from '@/lib/collation/quote-verdict'
import type { CheckedQuote } from '@/lib/quotes/check-draft'
import { CheckedQuotePlace } from './checked-quote-place'
import { QuoteDifference } from './quote-difference'

type Props = { readonly quote: CheckedQuote; readonly onReplace: () => void }

/** One quotation of the draft: the verdict, both wordings with their differences, and the way to the place. */
export function CheckedQuoteItem({ quote, onReplace }: Props) {
  const { verdict, words, place, pieces } = quote
  const differs = verdict === 'changed' || verdict === 'punctuation'
  const isShown = place !== null && verdict !== 'absent'
  return (
    <li className="checked-quote" data-verdict={verdict} tabIndex={-1}>
      <p className="quote-verdict">{QUOTE_VERDICTS[verdict].label}</p>
      <p className="quote-words">{differs ? <QuoteDifference pieces={pieces} side="quote" /> : words}</p>
      {verdict === 'absent' && <p className="quote-note">本库未收录，不等于原文有误。</p>}
      {verdict === 'elided' && (
        <p className="quote-note">省略号前后的文字都与原文一致，请看一看略去的话是否改变了原意。</p>
      )}
      {isShown && (
        <>
          {(differs || (verdict === 'short' && place.words !== words)) && (
            <p className="quote-text">
              <span className="quote-label">原文</span>
              <QuoteDifference pieces={pieces} side="text" />
            </p>
          )}
          <CheckedQuotePlace
            place={place}
            before={verdict === 'elsewhere' && '这些字不在草稿所写的篇目里，而在'}
          />
          {differs && (
            <button type="button" onClick={onReplace}>
              用原文替换
            </button>
          )}
        </>
      )}
    </li>
  )
}
