'use client'

import { useEffect } from 'react'
import { CheckedQuotePlace } from './checked-quote-place'
import { QuoteDifference } from './quote-difference'
import { useDraftCheck } from './use-draft-check'

/** Fewer characters stand near to many sentences; more are a draft. */
const SHORTEST = 6
const LONGEST = 300
/** The search itself comes first: only who has stopped typing is told what is near. */
const PAUSE = 300

/**
 * Where nothing is found as it was asked: the nearest words of the journal, with the characters marked in which they differ. They are no
 * hit and are never counted; it says so.
 */
export function NearestWords({ query, isNothing }: { query: string; isNothing: boolean }) {
  const { state, check, cancel } = useDraftCheck()
  const asked = query.trim()
  const isAsked = isNothing && asked.length >= SHORTEST && asked.length <= LONGEST

  // biome-ignore lint/correctness/useExhaustiveDependencies: both act on one worker and are made anew at each drawing
  useEffect(() => {
    if (!isAsked) return
    const pause = setTimeout(() => check(asked, 'whole'), PAUSE)
    return () => {
      clearTimeout(pause)
      cancel()
    }
  }, [asked, isAsked])

  const [quote] = state.status === 'checked' ? state.quotes : []
  if (!isAsked || quote === undefined || quote.place === null || quote.pieces.length === 0) return null
  return (
    <section aria-label="最接近的原文" className="nearest-words">
      <h2>最接近的原文（不是原文一致）</h2>
      <p className="quote-text">
        <QuoteDifference pieces={quote.pieces} side="text" />
      </p>
      <p className="quote-note">
        您输入的：
        <QuoteDifference pieces={quote.pieces} side="quote" />
      </p>
      <CheckedQuotePlace place={quote.place} />
    </section>
  )
}
