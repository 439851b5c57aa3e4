import { LoadError } from '../load-error'
import { readBuckets } from './buckets'
import type { FileStore } from './file-store'
import { listsAddress } from './manifest'
import { NumberReader } from './postings'

/** The lists of one segment of the index. */
export type SegmentLists = {
  /** The bytes that a term's list costs to fetch: those of its file, nothing where the file is held. */
  readonly cost: (term: string) => number
  /** A term's list as it was written; empty where the segment does not have the term. */
  readonly list: (term: string, signal: AbortSignal) => Promise<Uint8Array>
}

const NONE = new Uint8Array(0)

function isTerm(bytes: Uint8Array, term: string): boolean {
  if (bytes.length !== 2 * term.length) return false
  for (let i = 0; i < term.length; i++) {
    if (((bytes[2 * i] ?? 0) | ((bytes[2 * i + 1] ?? 0) << 8)) !== term.charCodeAt(i)) return false
  }
  return true
}

/** Finds a term in a file of lists, as `writeSegment` writes it. */
function findList(file: Uint8Array, term: string): Uint8Array {
  const reader = new NumberReader(file)
  if (reader.read() !== reader.left) throw new RangeError('索引文件不完整：长度不符')
  while (!reader.ended) {
    const found = isTerm(reader.take(2 * reader.read()), term)
    const list = reader.take(reader.read())
    if (found) return list
  }
  return NONE
}

/** Opens the lists of a segment by the sizes that its directory tells. Lists are read out of their files when asked for. */
export function openLists(store: FileStore, index: string, digits: string): SegmentLists {
  const buckets = readBuckets(digits)
  return {
    cost(term) {
      const file = buckets.fileOf(term)
      const bytes = buckets.bytesOf(file)
      return bytes === 0 || store.holds(listsAddress(index, file)) ? 0 : bytes
    },
    async list(term, signal) {
      const file = buckets.fileOf(term)
      if (buckets.bytesOf(file) === 0) return NONE
      const address = listsAddress(index, file)
      const bytes = await store.get(address, signal)
      try {
        return findList(bytes, term)
      } catch (cause) {
        store.drop(address)
        throw new LoadError('data', `${address}：${String(cause)}`, { cause })
      }
    },
  }
}
