import { describe, expect, it } from 'vitest'
import { ImportError } from '@/lib/import/import-error'
import { readSource } from '@/lib/import/read/read-source'

const ole = (stream: string) =>
  new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Buffer.from(stream, 'utf16le'), 0, 0])

describe('an old office file is refused by what is in it', () => {
  it.each([
    ['.doc', ole('WordDocument'), /旧版 Word.*另存为.*docx/],
    ['.wps', ole('WpsCustomData'), /WPS.*另存为.*docx/],
    ['.rtf', new TextEncoder().encode('{\\rtf1\\ansi 好}'), /RTF.*另存为.*docx/],
    ['.xls', ole('Workbook'), /Excel/],
    ['.ppt', ole('PowerPoint Document'), /PowerPoint/],
    ['.docx with a password', ole('EncryptedPackage'), /密码/],
  ])('%s', async (_, bytes, message) => {
    await expect(readSource(bytes)).rejects.toThrow(ImportError)
    await expect(readSource(bytes)).rejects.toThrow(message)
  })
})
