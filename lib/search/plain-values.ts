import * as z from 'zod/mini'

/** A number in what the worker reads; `z.number` would say the same and bring more into the worker. */
export const number = z.custom<number>((value) => typeof value === 'number' && Number.isFinite(value))

/** Text in what the worker reads; `z.string` would say the same and bring more into the worker. */
export const text = z.custom<string>((value) => typeof value === 'string')
