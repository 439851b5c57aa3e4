import type { ChildProcess } from 'node:child_process'
import { createHash } from 'node:crypto'
import { ImportError } from '@/lib/import/import-error'
import { isPdf } from '@/lib/import/read/is-pdf'
import type { IssueId } from '@/lib/journal/ids'
import { watchMemory } from './memory-watch'
import {
  fromChildSchema,
  type ImportOptions,
  type KnownIssue,
  type ReadImport,
  type ToChild,
} from './messages'
import { childCode, MEMORY_LIMIT, startChild } from './start-child'

/** How long an import may take, in milliseconds. */
export const TIME_LIMIT = 60_000

const TOO_LONG =
  '读这个文件用了一分钟还没有读完，已停止：请确认选对了文件；如文件很大，请分成几期，或另存为 .txt 文件后再导入。'
const TOO_BIG = '读这个文件要用 1 GB 以上的内存，已停止：文件可能已损坏，或图片过多；'
const SMALLER_PDF =
  '请用生成它的程序重新导出（降低图片质量或去掉图片），或向来稿人要 Word 原文件（.docx）后再导入。'
const SMALLER_WORD = '请在 Word 或 WPS 里打开它，删去图片后另存为 .docx 或 .txt 文件再导入。'

/** What to do depends on what the file is: Word does not open a PDF as it is. */
const tooBig = (bytes: Uint8Array) =>
  new ImportError(`${TOO_BIG}${isPdf(bytes) ? SMALLER_PDF : SMALLER_WORD}`)

/** How an import in a process of its own is given what is known of the issue, and tells how far it is. */
export type ApartOptions = {
  readonly options: ImportOptions
  readonly known: (id: IssueId) => KnownIssue
  readonly onProgress?: (text: string) => void
  readonly timeLimit?: number
  /** Another program than the child's own. */
  readonly code?: string
  /** The child while it runs, for a measurement. */
  readonly onStart?: (child: ChildProcess) => void
}

/** Thrown when the program itself failed over a file: a bug, with the child's stack as its cause. */
export class ChildFailure extends Error {
  override readonly name = 'ChildFailure'
}

/**
 * Imports the bytes of a file in a process of its own, without network, within a minute and 1 GB. Throws ImportError
 * with one sentence where the file is refused or the limits are met; the process is gone when this resolves or throws.
 */
export async function importApart(bytes: Uint8Array, apart: ApartOptions): Promise<ReadImport> {
  const child = await startChild(apart.code ?? (await childCode()))
  apart.onStart?.(child)
  let printed = ''
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    printed = (printed + text).slice(-20_000)
  })
  const stops: (() => void)[] = []
  try {
    return await new Promise<ReadImport>((resolve, reject) => {
      const timer = setTimeout(() => reject(new ImportError(TOO_LONG)), apart.timeLimit ?? TIME_LIMIT)
      stops.push(() => clearTimeout(timer))
      if (child.pid !== undefined)
        stops.push(watchMemory(child.pid, MEMORY_LIMIT, () => reject(tooBig(bytes))))
      child.on('message', (message) => {
        try {
          const imported = answer(message, child, bytes, apart)
          if (imported !== null) resolve(imported)
        } catch (error) {
          reject(error)
        }
      })
      child.once('error', reject)
      child.once('close', () => {
        // V8 ends a process whose heap is full with a report of its own.
        const full = /heap out of memory|Array buffer allocation failed/i.test(printed)
        reject(full ? tooBig(bytes) : new ChildFailure(printed || '读文件的进程中途结束了'))
      })
    })
  } finally {
    for (const stop of stops) stop()
    child.removeAllListeners()
    child.kill('SIGKILL')
  }
}

/** Answers one message of the child; returns the records once they have come. Throws where there will be none. */
function answer(
  message: unknown,
  child: ChildProcess,
  bytes: Uint8Array,
  { options, known, onProgress }: ApartOptions,
): ReadImport | null {
  const tell = (told: ToChild) => child.send(told)
  const heard = fromChildSchema.parse(message)
  switch (heard.type) {
    case 'ready':
      tell({ type: 'import', bytes, sha256: sha256Of(bytes), options })
      return null
    case 'found':
      tell({ type: 'known', ...known(heard.id) })
      return null
    case 'progress':
      onProgress?.(heard.text)
      return null
    case 'done':
      return heard
    case 'refused':
      throw new ImportError(heard.message, heard.details)
    case 'failed':
      throw new ChildFailure(heard.error)
  }
}

function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
