import type { Excerpt } from '@/lib/search/excerpt'
import { HIT_CLASS } from './hit-class'

/** The words around a hit, the hit itself marked. */
export function ExcerptText({ excerpt }: { excerpt: Excerpt }) {
  let offset = 0
  return excerpt.map(({ text, hit }) => {
    const key = offset
    offset += text.length
    return hit ? (
      <mark key={key} className={HIT_CLASS}>
        {text}
      </mark>
    ) : (
      text
    )
  })
}
