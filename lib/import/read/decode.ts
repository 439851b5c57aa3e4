import { ImportError } from '../import-error'

/** The text of a file and the name of its encoding, as staff know it. */
export type Decoded = {
  readonly text: string
  readonly encoding: 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'GB18030'
}

const startsWith = (bytes: Uint8Array, ...head: number[]) => head.every((byte, i) => bytes[i] === byte)

/** A text has no NUL and hardly a control character; one in 200 means a binary file that happened to decode. */
function looksBinary(text: string): boolean {
  let controls = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 0 || code >= 0xfffe) return true
    if (code < 9 || (code > 13 && code < 32) || code === 127) controls += 1
  }
  return controls > text.length / 200
}

function decodeAs(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch (error) {
    // A fatal decoder reports undecodable bytes as TypeError; that is the answer, not a failure.
    if (error instanceof TypeError) return null
    throw error
  }
}

/** Guesses UTF-16 without a byte order mark: ASCII and line ends leave a zero in every other byte. */
function utf16Label(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  let even = 0
  let odd = 0
  for (let i = 0; i < Math.min(bytes.length, 4000); i++) {
    if (bytes[i] === 0) i % 2 === 0 ? even++ : odd++
  }
  // A few Han characters have a zero byte of their own (一 is 4E 00), so one side need only be far ahead.
  if (odd > 2 && odd > even * 4) return 'utf-16le'
  if (even > 2 && even > odd * 4) return 'utf-16be'
  return null
}

/**
 * Decodes a text file: UTF-8 with or without byte order mark, UTF-16 of either order, GB18030 (and so GBK, GB2312).
 * Refuses what is no text: an empty file, a binary one, bytes that fit no encoding.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) throw new ImportError('文件是空的：请确认选对了文件，并在文件里有内容后再导入。')
  const attempts: [string, Decoded['encoding']][] = []
  const utf16 = utf16Label(bytes)
  if (startsWith(bytes, 0xff, 0xfe) || utf16 === 'utf-16le') attempts.push(['utf-16le', 'UTF-16LE'])
  else if (startsWith(bytes, 0xfe, 0xff) || utf16 === 'utf-16be') attempts.push(['utf-16be', 'UTF-16BE'])
  else attempts.push(['utf-8', 'UTF-8'], ['gb18030', 'GB18030'])
  for (const [label, encoding] of attempts) {
    const text = decodeAs(bytes, label)
    if (text === null) continue
    if (looksBinary(text)) break
    // A private-use or replacement character means that GB18030 was only a guess that happened to decode.
    if (encoding === 'GB18030' && !/\p{sc=Han}/u.test(text)) break
    if (text.trim() === '') throw new ImportError('文件里只有空白，没有文字：请确认选对了文件。')
    return { text, encoding }
  }
  if (bytes.includes(0))
    throw new ImportError('这不是文本文件（内容是二进制数据）：请另存为 UTF-8 编码的 .txt 文件后再导入。')
  throw new ImportError('认不出文件的文字编码：请用记事本打开原文件，另存为 UTF-8 编码的 .txt 文件后再导入。')
}
