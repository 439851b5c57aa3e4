import * as z from 'zod/mini'
import '@/lib/journal/zod-without-eval'
import { number, text } from './plain-values'
import { questionSchema } from './question'

/** Numbers the questions of one page in the order they were asked; only the highest is worth an answer. */
export const questionId = z.custom<number>((id) => Number.isInteger(id) && Number(id) > 0)

const REQUESTS = [
  z.strictObject({
    type: z.literal('open'),
    manifest: z.optional(z.custom<Uint8Array>((bytes) => bytes instanceof Uint8Array)),
  }),
  z.strictObject({ type: z.literal('prepare') }),
  z.strictObject({ type: z.literal('search'), id: questionId, question: questionSchema, limit: number }),
  z.strictObject({ type: z.literal('suggest'), id: questionId, typed: text }),
  z.strictObject({ type: z.literal('cancel'), id: questionId }),
]

/**
 * What the page tells the worker. `open` comes first, with the manifest if the page has it; `prepare` loads what every search
 * needs before it is needed (the box has the focus); `search` asks and overtakes every earlier question; `cancel` withdraws
 * one (the box was emptied); `suggest` asks for titles, document numbers and headings that hold what is being typed.
 */
export type SearchRequest = z.infer<(typeof REQUESTS)[number]>

/** Reads a message of the page; throws where it is none. `z.union` would say the same and bring more into the worker. */
export function parseRequest(message: unknown): SearchRequest {
  for (const schema of REQUESTS) {
    const { success, data } = schema.safeParse(message)
    if (success) return data
  }
  throw new TypeError('不认识的消息')
}
