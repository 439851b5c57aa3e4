import { type Mark, markSchema } from './notebook-mark'

/** The marks among stored values, tombstones too, and how many values were none. */
export type ReadMarks = { readonly marks: readonly Mark[]; readonly broken: number }

/** Reads stored values one by one: a broken record is counted and left out, and never takes the others with it. */
export function readMarks(values: readonly unknown[]): ReadMarks {
  const marks = values.flatMap((value) => {
    const read = markSchema.safeParse(value)
    return read.success ? [read.data] : []
  })
  return { marks, broken: values.length - marks.length }
}
