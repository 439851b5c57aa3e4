'use client'

import { useCallback, useState } from 'react'

type OnDemand<Value> = {
  readonly value: Value | null
  /** It could not be fetched; asking again tries again. */
  readonly isMissing: boolean
  readonly demand: () => Promise<void>
}

/** Fetches what few readers use only when one asks for it. Without network the page stays as it is and can say so. */
export function useOnDemand<Value>(fetch: () => Promise<Value>): OnDemand<Value> {
  const [value, setValue] = useState<Value | null>(null)
  const [isMissing, setIsMissing] = useState(false)
  const demand = useCallback(async () => {
    try {
      const fetched = await fetch()
      setValue(() => fetched)
      setIsMissing(false)
    } catch {
      setIsMissing(true)
    }
  }, [fetch])
  return { value, isMissing, demand }
}
