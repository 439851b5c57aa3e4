import * as z from 'zod/mini'
import '@/lib/journal/zod-without-eval'
import { searchAnswerSchema } from './answer'
import { questionSchema } from './question'

/** Numbers the questions of one page in the order they were asked; only the highest is worth an answer. */
const questionId = z.int().check(z.positive())

/**
 * What the page tells the worker. `prepare` loads what every search needs before it is needed (the box has the focus);
 * `search` asks and overtakes every earlier question; `cancel` withdraws one (the box was emptied); `suggest` asks for
 * titles, document numbers and headings that hold what is being typed.
 */
export const requestSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('prepare') }),
  z.strictObject({
    type: z.literal('search'),
    id: questionId,
    question: questionSchema,
    limit: z.int().check(z.positive()),
  }),
  z.strictObject({ type: z.literal('suggest'), id: questionId, typed: z.string() }),
  z.strictObject({ type: z.literal('cancel'), id: questionId }),
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
