import type { CheckedQuote, DraftProgress } from './check-draft'
import type { UnpairedLine } from './unpaired-lines'

/** What of a draft is checked: its quotations, or every sentence too. */
export type DraftExtent = 'quotations' | 'sentences'

/** What the page tells the worker: a draft to check, which overtakes an earlier one, or that it is no longer wanted. */
export type QuotesRequest =
  | { readonly type: 'check'; readonly id: number; readonly draft: string; readonly extent: DraftExtent }
  | { readonly type: 'cancel' }

/** What the worker tells of the check with this number. A failure of the network is told apart: then nothing is known of any quotation. */
export type QuotesResponse =
  | ({ readonly type: 'progress'; readonly id: number } & DraftProgress)
  | {
      readonly type: 'checked'
      readonly id: number
      readonly extent: DraftExtent
      readonly quotes: readonly CheckedQuote[]
      readonly unpaired: readonly UnpairedLine[]
    }
  | {
      readonly type: 'failed'
      readonly id: number
      readonly reason: 'network' | 'release' | 'program'
      readonly detail: string
    }
