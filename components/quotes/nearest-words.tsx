import type { NearWords } from '@/lib/search/answer'
import { standingLabel } from '@/lib/search/standing-words'
import { CheckedQuotePlace } from './checked-quote-place'
import { QuoteDifference } from './quote-difference'
import { StandingWords } from './standing-words'

/**
 * Where nothing is found as it was asked: the longest part of the words that does stand in the journal, and its nearest words with the
 * characters marked in which they differ. They are no hits and are never counted; it says so. Words that stand, but not in one
 * paragraph, are told apart from both.
 */
export function NearestWords({ near: { part, nearest } }: { near: NearWords }) {
  const standing = nearest && standingLabel(nearest)
  if (nearest && standing) return <StandingWords nearest={nearest} label={standing} />
  return (
    <>
      {part && (
        <section aria-label="最长的相同部分" className="nearest-words">
          <h2>只有一部分相同</h2>
          <p className="quote-text">
            <mark className="hit">{part.words}</mark>
          </p>
          <CheckedQuotePlace place={part} />
        </section>
      )}
      {nearest && (
        <section aria-label="最接近的原文" className="nearest-words">
          <h2>最接近的原文（不是原文一致）</h2>
          <p className="quote-text">
            <QuoteDifference pieces={nearest.pieces} side="text" />
          </p>
          <p className="quote-note">
            您输入的：
            <QuoteDifference pieces={nearest.pieces} side="quote" />
          </p>
          <CheckedQuotePlace place={nearest} />
        </section>
      )}
    </>
  )
}
