import * as z from 'zod/mini'
import '@/lib/journal/zod-without-eval'

/** A schema of texts of one form; `z.regex` would say the same and bring half a kilobyte more into the worker. */
export function textLike<T extends string>(form: RegExp) {
  return z.custom<T>((value) => typeof value === 'string' && form.test(value))
}
