import { ImportError } from '../import-error'

/** The kinds of file that older programs of the office wrote, told apart by what is in them. */
type OldFile = 'encrypted' | 'excel' | 'powerpoint' | 'word' | 'rtf'

const startsWith = (bytes: Uint8Array, ...head: readonly number[]) =>
  head.every((byte, i) => bytes[i] === byte)

const SAVE_AS =
  '请用 Word 或 WPS 打开它，选“文件”—“另存为”，文件类型选“Word 文档（.docx）”，再导入另存的文件。'

const REFUSALS: Readonly<Record<OldFile, string>> = {
  encrypted: '这个文件设有密码，读不出内容：请打开它，去掉密码另存为 .docx 后再导入。',
  excel: '这是旧版 Excel 表格，不是 Word 文件：请把要收入的文字复制到 Word 文档，存为 .docx 后再导入。',
  powerpoint:
    '这是旧版 PowerPoint 演示文稿，不是 Word 文件：请把要收入的文字复制到 Word 文档，存为 .docx 后再导入。',
  word: `这是旧版 Word 或 WPS 文件（.doc 或 .wps），不能直接导入：${SAVE_AS}`,
  rtf: `这是 RTF 文件，不能直接导入：${SAVE_AS}`,
}

/** Names of the streams in a compound file; Office writes them in UTF-16. */
const STREAMS: readonly (readonly [string, OldFile])[] = [
  ['EncryptedPackage', 'encrypted'],
  ['WordDocument', 'word'],
  ['Workbook', 'excel'],
  ['PowerPoint Document', 'powerpoint'],
]

/**
 * Tells what an old office file is by its content: compound files (D0CF11E0) hold .doc, .wps, .xls, .ppt and every .docx with a
 * password; RTF begins with its own name. Null for any other file; a compound file without a known stream counts as Word.
 */
export function oldFileKind(bytes: Uint8Array): OldFile | null {
  if (startsWith(bytes, 0x7b, 0x5c, 0x72, 0x74, 0x66)) return 'rtf'
  if (!startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return null
  const text = new TextDecoder('latin1').decode(bytes)
  const found = STREAMS.find(([name]) => text.includes([...name].join('\0')))
  return found?.[1] ?? 'word'
}

/** Refuses an old office file in one sentence that says how to save it as .docx, or what else to do. */
export function readOldWord(bytes: Uint8Array): never {
  throw new ImportError(REFUSALS[oldFileKind(bytes) ?? 'word'])
}
