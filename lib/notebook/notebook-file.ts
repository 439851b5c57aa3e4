import * as z from 'zod/mini'
import type { Mark } from './notebook-mark'
import { type ReadMarks, readMarks } from './read-marks'
import '@/lib/journal/zod-without-eval'

const FORMAT = 'study-notebook'
const VERSION = 1

const fileSchema = z.object({
  format: z.literal(FORMAT),
  version: z.int().check(z.positive()),
  exportedAt: z.string(),
  // Read one by one, so that one broken record does not refuse the others.
  marks: z.array(z.unknown()),
})

/** A backup holds thousands of marks in a megabyte; what is larger than this is some other file. */
export const LARGEST_FILE = 50_000_000

/** The backup 备份 of a notebook: all its records, tombstones too, as a text that people can open and read. */
export function writeNotebookFile(marks: readonly Mark[], exportedAt: string): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, exportedAt, marks }, null, 2)}\n`
}

/**
 * Reads a backup. A file that is none, or is newer than this page, is refused in a sentence for the reader; a record that
 * cannot be read is counted and left out.
 */
export function readNotebookFile(text: string): ReadMarks | { readonly refusal: string } {
  let value: unknown
  try {
    // Editors on Windows put a byte order mark before it.
    value = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return { refusal: '这个文件不是标记的备份，或者已经损坏，没有导入。请选用“备份（JSON）”导出的文件。' }
  }
  const read = fileSchema.safeParse(value)
  if (!read.success)
    return { refusal: '这个文件不是本站标记的备份，没有导入。请选用“备份（JSON）”导出的文件。' }
  if (read.data.version > VERSION)
    return { refusal: '这份备份是由更新的版本导出的，没有导入。请刷新本页，再导入一次。' }
  return readMarks(read.data.marks)
}
