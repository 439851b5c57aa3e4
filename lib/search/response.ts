import * as z from 'zod/mini'
import '@/lib/journal/zod-without-eval'
import { searchAnswerSchema } from './answer'
import { questionId } from './request'

/** Why there is no answer, for the page to say in plain words, with the file concerned where it is one. */
const failureSchema = z.strictObject({
  /** `network`: the file did not come; `data`: it came and is not what it should be; `worker`: the search itself broke. */
  reason: z.enum(['network', 'data', 'release', 'worker']),
  /** For whoever mends it: address and status, or the error's own words. */
  detail: z.string(),
})
export type SearchFailure = z.infer<typeof failureSchema>

const suggestionSchema = z.strictObject({
  /** The words to search for or to go to: a title, a document number, a heading. */
  text: z.string(),
  /** Where it stands, in plain words: 篇名, 文号, 标题. */
  place: z.string(),
})
export type Suggestion = z.infer<typeof suggestionSchema>

/**
 * What the worker tells the page. A question gets any number of `answered`, the last one complete, or one `failed`;
 * a question that was overtaken or withdrawn gets `cancelled` and nothing after it.
 */
export const responseSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('answered'), id: questionId, answer: searchAnswerSchema }),
  z.strictObject({ type: z.literal('suggested'), id: questionId, suggestions: z.array(suggestionSchema) }),
  z.strictObject({ type: z.literal('cancelled'), id: questionId }),
  z.strictObject({ type: z.literal('failed'), id: questionId, failure: failureSchema }),
])
export type SearchResponse = z.infer<typeof responseSchema>
