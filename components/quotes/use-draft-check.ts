'use client'

import { startTransition, useEffect, useRef, useState } from 'react'
import type { CheckedQuote, DraftProgress } from '@/lib/quotes/check-draft'
import { createQuotesClient, type QuotesClient } from '@/lib/quotes/quotes-client.browser'
import type { DraftExtent } from '@/lib/quotes/quotes-messages'
import type { UnpairedLine } from '@/lib/quotes/unpaired-lines'

/** Where a check stands: not begun, under way, done, or failed. */
export type DraftCheck =
  | { readonly status: 'idle' }
  | { readonly status: 'checking'; readonly progress: DraftProgress | null }
  | {
      readonly status: 'checked'
      readonly extent: DraftExtent
      readonly quotes: readonly CheckedQuote[]
      readonly unpaired: readonly UnpairedLine[]
    }
  | { readonly status: 'failed'; readonly reason: 'network' | 'release' | 'program' }

/** Checks drafts in a worker of their own, one at a time. */
export function useDraftCheck() {
  const [state, setState] = useState<DraftCheck>({ status: 'idle' })
  const client = useRef<QuotesClient | null>(null)
  useEffect(() => () => client.current?.close(), [])

  return {
    state,
    check: (draft: string, extent: DraftExtent) => {
      client.current ??= createQuotesClient((response) => {
        if (response.type === 'progress') setState({ status: 'checking', progress: response })
        else if (response.type === 'checked') {
          const { extent, quotes, unpaired } = response
          // Two hundred quotations are drawn piece by piece, so that the page answers meanwhile.
          startTransition(() => setState({ status: 'checked', extent, quotes, unpaired }))
        } else {
          console.error(response.detail)
          setState({ status: 'failed', reason: response.reason })
        }
      })
      setState({ status: 'checking', progress: null })
      client.current.check(draft, extent)
    },
    cancel: () => {
      client.current?.cancel()
      setState({ status: 'idle' })
    },
  }
}
