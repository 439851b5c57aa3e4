import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { archiveFiles } from '@/lib/search/archive/write-archive'
import type { IssuePassages } from '@/lib/search/passage'
import { timed } from './engines/engine'

/** The files of an archive by address. */
export type FileList = ReadonlyMap<string, { readonly bytes: number; readonly digest: string }>

/** An archive as built: how long the building took, without the making of the issues and the writing to disk. */
export type BuiltArchive = { readonly buildMs: number; readonly files: FileList }

/** Builds the archive of some issues; writes it into a folder where one is given. */
export function writeArchiveFolder(issues: Iterable<IssuePassages>, folder?: string): BuiltArchive {
  const files = new Map<string, { bytes: number; digest: string }>()
  const { items, making } = timed(issues)
  const written = archiveFiles(items)
  let spent = 0
  for (;;) {
    const began = performance.now()
    const { done, value } = written.next()
    spent += performance.now() - began
    if (done) return { buildMs: spent - making(), files }
    const { address, bytes } = value
    files.set(address, { bytes: bytes.byteLength, digest: createHash('sha1').update(bytes).digest('hex') })
    if (folder === undefined) continue
    mkdirSync(dirname(join(folder, address)), { recursive: true })
    writeFileSync(join(folder, address), bytes)
  }
}

/** What adding an issue does to the files of an archive. */
export type Change = {
  readonly added: number
  readonly changed: number
  readonly removed: number
  readonly kept: number
  /** Of the added and the changed files. */
  readonly bytes: number
}

/** Compares the files of two archives by name and content. */
export function changeOf(before: FileList, after: FileList): Change {
  let [added, changed, kept, bytes] = [0, 0, 0, 0]
  for (const [address, file] of after) {
    const old = before.get(address)
    if (old?.digest === file.digest) {
      kept += 1
      continue
    }
    bytes += file.bytes
    if (old === undefined) added += 1
    else changed += 1
  }
  const removed = [...before.keys()].filter((address) => !after.has(address)).length
  return { added, changed, removed, kept, bytes }
}
