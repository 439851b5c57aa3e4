import { ImportError } from '../../import-error'

/** One entry of a ZIP directory: its name, how it is packed, its check sum, and where its bytes lie in the file. */
export type ArchiveEntry = {
  readonly name: string
  readonly method: number
  readonly crc: number
  readonly packed: number
  readonly header: number
}

const MOST_ENTRIES = 2000
const LOCAL_HEADER = 0x04034b50
const DIRECTORY_ENTRY = 0x02014b50
const DIRECTORY_END = 0x06054b50
/** What stands for a number that is written elsewhere, in the records of Zip64. */
const ELSEWHERE_16 = 0xffff
const ELSEWHERE_32 = 0xffffffff

/** The refusal of a file that is cut off or damaged; the reason is the same to staff wherever it shows. */
export function damaged(): ImportError {
  return new ImportError(
    '这个 Word 文件不完整或已损坏：请重新复制或下载原文件，用 Word 或 WPS 打开另存为 .docx 后再导入。',
  )
}

const zip64 = () =>
  new ImportError(
    '这个文件用了 Zip64 压缩格式，读不出来：请用 Word 或 WPS 打开它，另存为新的 .docx 后再导入。',
  )

function unsafeName(name: string): boolean {
  return (
    name === '' ||
    name.includes('\\') ||
    name.includes('\0') ||
    /^(?:\/|[A-Za-z]:)/.test(name) ||
    name.split('/').includes('..')
  )
}

/** The end record stands at the end, in front of a comment of at most 65,535 bytes. */
function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at--)
    if (
      view.getUint32(at, true) === DIRECTORY_END &&
      at + 22 + view.getUint16(at + 20, true) <= view.byteLength
    )
      return at
  throw damaged()
}

/**
 * Reads the directory at the end of a ZIP file, by which Word itself goes; a file that was cut off has none. Refuses
 * encrypted entries, more than 2,000 of them, Zip64, doubled names, and names that lead out of a folder (../, C:, \).
 */
export function archiveEntries(bytes: Uint8Array): ReadonlyMap<string, ArchiveEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 22) throw damaged()
  const end = findEnd(view)
  const count = view.getUint16(end + 10, true)
  const directory = view.getUint32(end + 16, true)
  if (count === ELSEWHERE_16 || directory === ELSEWHERE_32) throw zip64()
  if (count > MOST_ENTRIES)
    throw new ImportError(
      `压缩包里有 ${count} 个条目，超过 ${MOST_ENTRIES} 个的上限，没有导入：请用 Word 打开原文件，另存为新的 .docx 后再导入。`,
    )
  const entries = new Map<string, ArchiveEntry>()
  let at = directory
  for (let i = 0; i < count; i++) {
    if (at + 46 > end || view.getUint32(at, true) !== DIRECTORY_ENTRY) throw damaged()
    const flags = view.getUint16(at + 8, true)
    const length = view.getUint16(at + 28, true)
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length))
    const entry: ArchiveEntry = {
      name,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      header: view.getUint32(at + 42, true),
    }
    if (flags & 1)
      throw new ImportError('这个文件设有密码，读不出内容：请打开它，去掉密码另存为 .docx 后再导入。')
    if (entry.packed === ELSEWHERE_32 || entry.header === ELSEWHERE_32) throw zip64()
    if (unsafeName(name) || entries.has(name))
      throw new ImportError(
        '压缩包里有指向文件夹之外或重复的文件名，可能是恶意文件，没有导入：请向来稿人要原文件，用 Word 另存为 .docx 后再导入。',
      )
    entries.set(name, entry)
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

/** The packed bytes of an entry, behind its own header; a header that does not lie in the file is damage. */
export function packedBytes(bytes: Uint8Array, entry: ArchiveEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const { header } = entry
  if (header + 30 > bytes.length || view.getUint32(header, true) !== LOCAL_HEADER) throw damaged()
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true)
  if (start + entry.packed > bytes.length) throw damaged()
  return bytes.subarray(start, start + entry.packed)
}
