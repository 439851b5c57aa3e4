'use client'

import { useEffect, useState } from 'react'
import { type FoundCitation, findCited } from '@/lib/citation/find-cited.browser'
import { type ReadCitation, readCitation } from '@/lib/citation/read-citation'

/** What is known of the place that a query names: nothing yet, where it is, or that it cannot be known now. */
export type Cited = {
  readonly citation: ReadCitation
  readonly found: FoundCitation | 'looking' | 'failed'
}

/** The place that a query names as a citation does; null where it is no citation, but words to search. */
export function useCited(query: string): Cited | null {
  const [cited, setCited] = useState<Cited | null>(null)
  useEffect(() => {
    const citation = readCitation(query)
    if (citation === null) return setCited(null)
    let isOver = false
    const tell = (found: Cited['found']) => {
      if (!isOver) setCited({ citation, found })
    }
    tell('looking')
    findCited(citation).then(tell, (error: unknown) => {
      console.error(error)
      tell('failed')
    })
    return () => {
      isOver = true
    }
  }, [query])
  return cited
}
