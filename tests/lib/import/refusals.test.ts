import { describe, expect, it } from 'vitest'
import { ImportError } from '@/lib/import/import-error'
import { importFile, importText, issueText } from './import-fixture'

const encode = (text: string) => new TextEncoder().encode(text)
const SOURCE = issueText('目 录', '', '阅读方案····· 1', '', '阅读方案', '', '为推动阅读，制定本方案。')

describe('a file that cannot be imported is refused in one Chinese sentence', () => {
  it.each([
    ['an empty file', new Uint8Array(), /空的/],
    ['a file of blanks', encode(' \n\n　\n'), /空白/],
    ['a binary file', new Uint8Array([1, 2, 0, 0, 3, 255, 254, 9, 0, 0, 0, 7]), /二进制/],
    ['bytes in no known encoding', new Uint8Array([0x41, 0xff, 0xff, 0x42, 0x80, 0x20, 0xc0]), /编码/],
    ['a Word file', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), /Word/],
    ['a PDF file', encode('%PDF-1.7 …'), /PDF/],
    ['an old Word file', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), /旧版 Word/],
    ['an issue without articles', encode(issueText('主 办：某大学')), /没有找到文章/],
    ['a text without a number of issue', encode('阅读方案\n\n为推动阅读，制定本方案。'), /--id/],
  ])('%s', async (_, bytes, message) => {
    await expect(importFile(bytes)).rejects.toThrow(ImportError)
    await expect(importFile(bytes)).rejects.toThrow(message)
  })
})

describe('the encodings that staff have', () => {
  const utf16 = (bigEndian: boolean, mark: boolean) => {
    const bytes = [...((mark ? '\ufeff' : '') + SOURCE)].flatMap((character) => {
      const code = character.charCodeAt(0)
      return bigEndian ? [code >> 8, code & 255] : [code & 255, code >> 8]
    })
    return new Uint8Array(bytes)
  }

  it.each([
    ['UTF-8', encode(SOURCE)],
    ['UTF-8 with a byte order mark', encode(`\ufeff${SOURCE}`)],
    ['UTF-8 with Windows line ends', encode(SOURCE.replaceAll('\n', '\r\n'))],
    ['UTF-16LE', utf16(false, true)],
    ['UTF-16BE', utf16(true, true)],
    ['UTF-16LE without a mark', utf16(false, false)],
    ['UTF-16BE without a mark', utf16(true, false)],
  ])('%s gives the same records', (_, bytes) => {
    expect(importText(bytes).articles).toEqual(importText(SOURCE).articles)
  })

  it('GB18030 is read', () => {
    // 2023年第5期 / 阅读 / 好。
    const bytes = [
      ...encode('2023'),
      0xc4,
      0xea,
      0xb5,
      0xda,
      ...encode('5'),
      0xc6,
      0xda,
      10,
      10,
      0xd4,
      0xc4,
      0xb6,
      0xc1,
      10,
      10,
      0xba,
      0xc3,
      0xa1,
      0xa3,
    ]
    const { articles, provenance } = importText(new Uint8Array(bytes))
    expect(provenance.source.encoding).toBe('GB18030')
    expect(articles[0]?.record.title).toBe('阅读')
    expect(articles[0]?.blocks).toEqual([{ type: 'paragraph', text: '好。' }])
  })
})
