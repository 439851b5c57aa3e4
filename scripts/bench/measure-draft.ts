import { readLibrary } from '@/lib/content/library.disk'
import { checkDraft } from '@/lib/quotes/check-draft'
import { readDraft } from '@/lib/quotes/read-draft'
import { createFileStore, type FetchFile } from '@/lib/search/archive/file-store'
import { openArchive } from '@/lib/search/archive/open-archive'
import { archiveFiles } from '@/lib/search/archive/write-archive'
import { generateArchive } from './generate-archive'
import type { LabelledQuote } from './labelled-quote'

/** How long a draft takes against an archive: with its texts read for the first time, and again. In milliseconds. */
export type DraftMeasure = {
  readonly characters: number
  readonly quotations: number
  readonly first: number
  readonly again: number
  /** Megabytes that the process holds more than before. */
  readonly memory: number
}

/** A draft of so many characters, made of labelled quotations in quotation marks with words of its own between them. */
export function draftOf(labels: readonly LabelledQuote[], characters: number): string {
  let draft = ''
  for (let at = 0; draft.length < characters; at++) {
    const { quote = '' } = labels[at % labels.length] ?? {}
    draft += `我们在学习中体会到这一点，结合本单位的工作，要把下面这句话落到实处：「${quote}」。\n`
  }
  return draft
}

/** The files of an archive of so many generated issues, by their addresses. */
export function generatedFiles(issues: number): ReadonlyMap<string, Uint8Array> {
  const generated = [...generateArchive(readLibrary(), { issues, seed: 1 })]
  return new Map([...archiveFiles(generated)].map(({ address, bytes }) => [address, bytes] as const))
}

/** Hands out files that are in memory, as a site does that takes no time. */
export function fetchFrom(files: ReadonlyMap<string, Uint8Array>): FetchFile {
  return async (address) => {
    const bytes = files.get(address)
    if (bytes === undefined) throw new Error(`没有文件 ${address}`)
    return bytes
  }
}

/** Measures the check of a draft as the worker does it, without a network: the files are in memory. */
export async function measureDraft(
  labels: readonly LabelledQuote[],
  files: ReadonlyMap<string, Uint8Array>,
  characters: number,
): Promise<DraftMeasure> {
  const archive = await openArchive(createFileStore(fetchFrom(files)))
  const draft = draftOf(labels, characters)
  const before = process.memoryUsage().heapUsed
  const time = async () => {
    const begin = performance.now()
    const checked = await checkDraft(draft, readDraft(draft), archive, () => {}, new AbortController().signal)
    return { ms: performance.now() - begin, quotations: checked.length }
  }
  const first = await time()
  const again = await time()
  return {
    characters: draft.length,
    quotations: first.quotations,
    first: first.ms,
    again: again.ms,
    memory: (process.memoryUsage().heapUsed - before) / 1e6,
  }
}
