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

const MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
const textOf = (body: string) =>
  wordText(xmlFile(`<w:document ${W} ${MC}><w:body>${body}</w:body></w:document>`), MOST)

test.each([
  [
    'a tab stop is no tab, also in a style',
    '<w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs></w:pPr><w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t></w:r></w:p>',
    '甲\t乙',
  ],
  [
    'hyphens that do not break are hyphens, those that may are nothing',
    '<w:p><w:r><w:t>A</w:t><w:noBreakHyphen/><w:t>B</w:t><w:softHyphen/><w:t>C</w:t><w:cr/><w:t>D</w:t></w:r></w:p>',
    'A-BC\nD',
  ],
  [
    'what was taken out or moved away is not read, what was put in or moved here is',
    '<w:p><w:del><w:r><w:t>删</w:t><w:tab/></w:r></w:del><w:moveFrom><w:r><w:t>移</w:t></w:r></w:moveFrom><w:ins><w:r><w:t>增</w:t></w:r></w:ins><w:moveTo><w:r><w:t>来</w:t></w:r></w:moveTo></w:p>',
    '增来',
  ],
  [
    'a phonetic guide is not read',
    '<w:p><w:r><w:ruby><w:rt><w:r><w:t>jiào</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>教</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p>',
    '教',
  ],
  [
    'a text box is read once, behind the paragraph in which it stands',
    '<w:p><w:r><w:t>前</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:txbxContent><w:p><w:r><w:t>框</w:t></w:r></w:p></w:txbxContent></mc:Choice><mc:Fallback><w:pict><w:txbxContent><w:p><w:r><w:t>框</w:t></w:r></w:p></w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>后</w:t></w:r></w:p><w:p><w:r><w:t>下</w:t></w:r></w:p>',
    '前后\n框\n下',
  ],
  [
    'where the first choice has no words, those of the next are read',
    '<w:p><w:r><w:t>前</w:t><mc:AlternateContent><mc:Choice Requires="x"><w:drawing/></mc:Choice><mc:Choice Requires="y"><w:t>甲</w:t></mc:Choice><mc:Fallback><w:t>乙</w:t></mc:Fallback></mc:AlternateContent><mc:AlternateContent><mc:Choice Requires="x"/><mc:Fallback><w:t>丙</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>',
    '前甲丙',
  ],
  [
    'a text box in a text box, each with both ways to draw it',
    '<w:p><mc:AlternateContent><mc:Choice><w:p><w:r><w:t>外</w:t></w:r><mc:AlternateContent><mc:Choice><w:p><w:r><w:t>内</w:t></w:r></w:p></mc:Choice><mc:Fallback><w:p><w:r><w:t>内</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent></w:p></mc:Choice><mc:Fallback><w:p><w:r><w:t>外内</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent></w:p>',
    '\n外\n内',
  ],
])('%s', (_what, body, text) => {
  expect(textOf(body)).toBe(text)
})

test.each([
  ['没有正文', zipSync({ 'a.txt': strToU8('x') })],
  ['不成 XML', xmlFile('<w:p>')],
  ['太大', xmlFile(`<w:p ${W}>${'字'.repeat(MOST)}</w:p>`)],
])('a file is refused: %s', (_why, bytes) => {
  expect(() => wordText(bytes, MOST)).toThrow()
})
