import { Document, Packer, Paragraph, Tab, TextRun } from 'docx'
import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { wordText } from '@/lib/quotes/word-text'

const MOST = 1_000_000
const xmlFile = (xml: string) => zipSync({ 'word/document.xml': strToU8(xml) })
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

test('a Word file is read by its paragraphs, with tabs and breaks', async () => {
  const children = [
    new Paragraph({
      children: [new TextRun('坚持教育'), new TextRun({ children: ['优先', new Tab(), '发展'] })],
    }),
    new Paragraph('第二段。'),
  ]
  const bytes = await Packer.toBuffer(new Document({ sections: [{ children }] }))
  expect(wordText(new Uint8Array(bytes), MOST)).toBe('坚持教育优先\t发展\n第二段。')
})

test('what a tracked change has taken out, fields and text of other languages of XML are not read', () => {
  const xml = `<w:document ${W}><w:body><w:p><w:r><w:t>留</w:t><w:delText>删</w:delText><w:instrText>PAGE</w:instrText></w:r><x:t xmlns:x="y">外</x:t><w:r><w:br/><w:t>下</w:t></w:r></w:p></w:body></w:document>`
  expect(wordText(xmlFile(xml), MOST)).toBe('留\n下')
})

test.each([
  ['没有正文', zipSync({ 'a.txt': strToU8('x') })],
  ['不成 XML', xmlFile('<w:p>')],
  ['太大', xmlFile(`<w:p ${W}>${'字'.repeat(MOST)}</w:p>`)],
])('a file is refused: %s', (_why, bytes) => {
  expect(() => wordText(bytes, MOST)).toThrow()
})
