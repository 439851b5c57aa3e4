'use client'

import { HitBar } from './hit-bar'
import { useArticleHits } from './use-article-hits'

/** Placed by the page of an article: marks the words that a reader looked for, and leads from one place to the next. */
export function HitMarker() {
  const [place, step, close] = useArticleHits()
  return (
    <>
      <p role="status" className="sr-only">
        {place !== null && place.of > 1 ? `第 ${place.at} ${place.unit}，共 ${place.of} ${place.unit}` : ''}
      </p>
      {place !== null && place.of > 1 && <HitBar place={place} onStep={step} onClose={close} />}
    </>
  )
}
