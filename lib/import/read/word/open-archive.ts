import { Inflate } from 'fflate'
import { ImportError } from '../../import-error'
import { type ArchiveEntry, archiveEntries, damaged, packedBytes } from './archive-entries'
import { crc32 } from './crc32'

/** An opened ZIP file: the names in it, and the bytes of those that are asked for; null for a name it has not. */
export type Archive = {
  readonly names: readonly string[]
  readonly read: (name: string) => Uint8Array | null
}

const MEGABYTE = 1024 * 1024
const LARGEST_FILE = 20 * MEGABYTE
const LARGEST_INFLATED = 200 * MEGABYTE
const HIGHEST_RATIO = 100
/** Below this a high ratio says nothing: a short document of few words packs very tightly. */
const RATIO_FROM = 10 * MEGABYTE
/** How much is handed to the inflater at once; at 1,000:1 one step gives 16 MB before the count is looked at again. */
const STEP = 16 * 1024

const tooLarge = () =>
  new ImportError(
    '文件解压后过大（超过 200 MB 或压缩比超过 100 倍），可能是恶意文件，没有导入：请向来稿人要原文件，用 Word 另存为 .docx 后再导入。',
  )

function inflate(packed: Uint8Array, count: (length: number) => void): Uint8Array {
  const chunks: Uint8Array[] = []
  let length = 0
  let final = false
  const inflater = new Inflate((chunk, last) => {
    count(chunk.length)
    chunks.push(chunk)
    length += chunk.length
    final = last
  })
  for (let at = 0; at < packed.length; at += STEP)
    inflater.push(packed.subarray(at, at + STEP), at + STEP >= packed.length)
  if (!final) throw damaged()
  const whole = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}

/**
 * Opens a ZIP file within the limits of an import: at most 20 MB, 200 MB inflated over all that is read, 100:1. The
 * sizes that a file declares may lie, so what is inflated is counted while inflating, and its check sum compared.
 */
export function openArchive(bytes: Uint8Array): Archive {
  if (bytes.length > LARGEST_FILE)
    throw new ImportError(
      '文件超过 20 MB，没有导入：请在 Word 里删去图片（导入时也不收图片）后另存，再导入。',
    )
  const entries = archiveEntries(bytes)
  let inflated = 0
  const count = (length: number) => {
    inflated += length
    if (inflated > LARGEST_INFLATED || (inflated > RATIO_FROM && inflated > bytes.length * HIGHEST_RATIO))
      throw tooLarge()
  }
  const unpack = (entry: ArchiveEntry): Uint8Array => {
    const packed = packedBytes(bytes, entry)
    if (entry.method === 0) {
      count(packed.length)
      return packed
    }
    if (entry.method !== 8) throw damaged()
    try {
      return inflate(packed, count)
    } catch (error) {
      // fflate reports bad data with an error that carries a number; a refusal of ours goes on as it is.
      if (error instanceof ImportError) throw error
      if (error instanceof Error && 'code' in error) throw damaged()
      throw error
    }
  }
  return {
    names: [...entries.keys()],
    read: (name) => {
      const entry = entries.get(name)
      if (!entry) return null
      const data = unpack(entry)
      if (crc32(data) !== entry.crc) throw damaged()
      return data
    },
  }
}
