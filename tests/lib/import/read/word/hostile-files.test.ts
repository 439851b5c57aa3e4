import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { ImportError } from '@/lib/import/import-error'
import { readSource } from '@/lib/import/read/read-source'
import { item, listLevel, numbering, para, run, table, wordEntries, wordFile } from './word-file'

const GOOD = wordFile(para('为推动阅读，制定本方案。').repeat(200))

/** The refusal of a file, which must be one plain Chinese sentence, and come soon. */
async function refusal(bytes: Uint8Array): Promise<string> {
  const start = performance.now()
  try {
    await readSource(bytes)
  } catch (error) {
    if (!(error instanceof ImportError)) throw error
    expect(performance.now() - start).toBeLessThan(10_000)
    expect(error.message).toMatch(/^[^。]*。$/u)
    return error.message
  }
  throw new Error('the file was read')
}

/** A ZIP file whose entries are renamed in place, as no honest program writes them. */
function renamed(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1').replaceAll(from, to)
  return new Uint8Array(Buffer.from(text, 'latin1'))
}

const xml = (prolog: string, words: string) =>
  `<?xml version="1.0"?>${prolog}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${para(words)}</w:body></w:document>`
const laughs = `<!DOCTYPE w [<!ENTITY a "哈">${Array.from({ length: 9 }, (_, i) => `<!ENTITY ${'bcdefghij'[i]} "${`&${'abcdefghi'[i]};`.repeat(10)}">`).join('')}]>`
const others = (...names: readonly string[]) =>
  zipSync(Object.fromEntries(names.map((name) => [name, strToU8('<x/>')])))

const attributes = (count: number) => Array.from({ length: count }, (_, i) => `a${i}="1"`).join(' ')
const span = (count: number) => `<w:tcPr><w:gridSpan w:val="${count}"/></w:tcPr>`

describe('a hostile or damaged Word file is refused in one sentence', () => {
  it.each([
    [
      'a bomb that inflates 1,000 times',
      zipSync({ ...wordEntries(para('甲')), 'word/document.xml': new Uint8Array(60_000_000) }),
      /压缩比/,
    ],
    [
      'a name that leads out of the folder',
      renamed(wordFile(para('甲'), { files: { 'ab/cd/evil': strToU8('x') } }), 'ab/cd/evil', '../../evil'),
      /文件夹之外/,
    ],
    [
      'an absolute name',
      renamed(wordFile(para('甲'), { files: { xevil: strToU8('x') } }), 'xevil', '/evil'),
      /文件夹之外/,
    ],
    [
      'a name on a drive',
      renamed(wordFile(para('甲'), { files: { 'xx/evil': strToU8('x') } }), 'xx/evil', 'C:/evil'),
      /文件夹之外/,
    ],
    [
      'a backslash in a name',
      renamed(wordFile(para('甲'), { files: { 'xx/evil': strToU8('x') } }), 'xx/evil', 'xx\\evil'),
      /文件夹之外/,
    ],
    [
      'a name that stands twice',
      renamed(wordFile(para('甲'), { files: { 'word/documenz.xml': strToU8('x') } }), 'documenz', 'document'),
      /重复/,
    ],
    [
      '2,001 entries',
      zipSync(Object.fromEntries(Array.from({ length: 2001 }, (_, i) => [`f${i}`, strToU8('x')]))),
      /2000/,
    ],
    ['more than 20 MB', zipSync({ x: new Uint8Array(21 * 1024 * 1024) }, { level: 0 }), /20 MB/],
    [
      'an external entity',
      wordFile(xml('<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>', '&x;')),
      /DOCTYPE/,
    ],
    ['a billion laughs', wordFile(xml(laughs, '&j;')), /DOCTYPE/],
    ['an entity that is not defined', wordFile(xml('', '&x;')), /损坏/],
    ['XML that does not close', wordFile(xml('', '甲').slice(0, -12)), /损坏/],
    [
      '1,000 tables inside one another',
      wordFile('<w:tbl><w:tr><w:tc>'.repeat(1000) + para('甲') + '</w:tc></w:tr></w:tbl>'.repeat(1000)),
      /嵌套太深/,
    ],
    ['5,001 attributes of one element', wordFile(`<w:p ${attributes(5001)}>${run('甲')}</w:p>`), /过大/],
    ['a cell across 1,001 columns', wordFile(table([`${span(1001)}${para('甲')}`, '乙'])), /横跨 1001 列/],
    ['an Excel file', others('[Content_Types].xml', 'xl/workbook.xml'), /Excel/],
    ['a PowerPoint file', others('[Content_Types].xml', 'ppt/presentation.xml'), /PowerPoint/],
    ['an OpenDocument file', others('mimetype', 'content.xml'), /OpenDocument/],
    ['a plain archive', others('a.txt'), /压缩包/],
    ['an empty archive', zipSync({}), /压缩包/],
    ['a document without its main part', others('[Content_Types].xml', '_rels/.rels'), /压缩包/],
  ])('%s', async (_, bytes, message) => {
    expect(await refusal(bytes)).toMatch(message)
  })

  it('names an encrypted archive', async () => {
    const bytes = wordFile(para('甲'))
    const at = Buffer.from(bytes).indexOf(Buffer.from([0x50, 0x4b, 1, 2]))
    bytes[at + 8] = 1
    expect(await refusal(bytes)).toMatch(/密码/)
  })

  it('names Zip64, whose numbers stand elsewhere', async () => {
    const bytes = wordFile(para('甲'))
    bytes.set([0xff, 0xff], bytes.length - 12)
    expect(await refusal(bytes)).toMatch(/Zip64.*另存为/)
  })

  it.each(Array.from({ length: 10 }, (_, i) => (i + 1) / 11))('cut off at %f of its length', async (part) => {
    expect(await refusal(GOOD.slice(0, Math.floor(GOOD.length * part)))).toMatch(/不完整或已损坏/)
  })

  it('a bit that fell over is noticed by the check sum or the XML', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(GOOD.length - 1), fc.integer({ min: 0, max: 7 }), async (at, bit) => {
        const bytes = GOOD.slice()
        bytes[at] = (bytes[at] ?? 0) ^ (1 << bit)
        try {
          const { lines } = await readSource(bytes)
          if (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4)
            expect(lines.every((line) => line.text === '为推动阅读，制定本方案。')).toBe(true)
        } catch (error) {
          if (!(error instanceof ImportError)) throw error
        }
      }),
      { numRuns: 300, seed: 2022 },
    )
  })
})

describe('a strange Word file is read in good time', () => {
  // Ten seconds on a quiet machine; on a busy one some times what an ordinary file of 50,000 paragraphs takes there.
  let usual = 0
  beforeAll(async () => {
    const began = performance.now()
    await readSource(wordFile(para('甲。').repeat(50_000), {}))
    usual = performance.now() - began
  }, 120_000)
  const hidden = '<w:rPr><w:vanish/></w:rPr>'
  it.each([
    ['50,000 paragraphs', para('甲。').repeat(50_000), {}],
    ['300,000 runs in one paragraph', para('<w:r><w:t>甲</w:t></w:r>'.repeat(300_000)), {}],
    ['300,000 runs in one cell', table([para('<w:r><w:t>甲</w:t></w:r>'.repeat(300_000)), '乙']), {}],
    ['50,000 line ends in one paragraph', para('<w:r><w:br/></w:r>'.repeat(50_000) + run('甲')), {}],
    ['50,000 paragraphs whose ends are hidden', para('甲', hidden).repeat(50_000), {}],
    [
      '50,000 fields that never end',
      para('<w:r><w:fldChar w:fldCharType="begin"/></w:r>'.repeat(50_000) + run('甲')),
      {},
    ],
    ['a cell of 20,000 paragraphs', table([para('甲乙丙丁戊').repeat(20_000), '乙']), {}],
    ['1,000 brackets', para(`${'（'.repeat(1000)}甲`), {}],
    [
      'a list that starts at a thousand million',
      item('甲').repeat(1000),
      {
        numbering: numbering(
          listLevel(0, 'lowerLetter', '%1.').replace('w:start w:val="1"', 'w:start w:val="999999999"'),
        ),
      },
    ],
  ])('%s', async (_, body, parts) => {
    const start = performance.now()
    const { lines } = await readSource(wordFile(body, parts))
    expect(lines.length).toBeGreaterThan(0)
    expect(performance.now() - start).toBeLessThan(Math.max(10_000, 8 * usual))
  })
})
