import * as z from 'zod/mini'
import '@/lib/journal/zod-without-eval'
import { searchAnswerSchema } from './answer'

/** Numbers the queries of one page in the order they were asked; only the highest is worth an answer. */
const queryId = z.int().check(z.positive())

/**
 * What the page tells the worker. `prepare` loads the text before it is needed (the box has the focus); `search` asks,
 * and overrides every earlier question; `cancel` withdraws one (the box was emptied).
 */
export const requestSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('prepare') }),
  z.strictObject({
    type: z.literal('search'),
    id: queryId,
    query: z.string(),
    limit: z.int().check(z.positive()),
  }),
  z.strictObject({ type: z.literal('cancel'), id: queryId }),
])
export type SearchRequest = z.infer<typeof requestSchema>

/** Why there is no answer, for the page to say in plain words, with the file concerned where it is one. */
const failureSchema = z.strictObject({
  /** `network`: the file did not come; `data`: it came and is not what it should be; `worker`: the search itself broke. */
  reason: z.enum(['network', 'data', 'worker']),
  /** For whoever mends it: address and status, or the error's own words. */
  detail: z.string(),
})
export type SearchFailure = z.infer<typeof failureSchema>

/** What the worker tells the page; every question gets exactly one of these back, a withdrawn one `cancelled`. */
export const responseSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('answered'), id: queryId, answer: searchAnswerSchema }),
  z.strictObject({ type: z.literal('cancelled'), id: queryId }),
  z.strictObject({ type: z.literal('failed'), id: queryId, failure: failureSchema }),
])
export type SearchResponse = z.infer<typeof responseSchema>
