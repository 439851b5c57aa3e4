import { describe, expect, it } from 'vitest'
import { provePdf } from '@/lib/import/prove/prove-pdf'
import { readPdf } from '@/lib/import/read/read-pdf'
import { linesAt, type Piece, type TinyPage, tinyPdf } from './tiny-pdf'

const BODY = linesAt(['为深入贯彻党的二十大精神', '推动全校师生多读书读好书', '天天向上，谢谢谢谢。'])

async function read(page: TinyPage | readonly Piece[]) {
  const bytes = tinyPdf(['pieces' in page ? page : { pieces: page }])
  const source = await readPdf(bytes)
  expect(await provePdf(bytes, source)).toEqual([])
  const texts = source.lines.map((line) => line.text).filter((text) => text !== '')
  const told = (source.findings ?? []).map(({ rule, quote }) => [rule, quote])
  return { texts, told, source }
}

const texts = BODY.map((piece) => piece.text)

describe('what a PDF draws and no one sees', () => {
  it.each([0, 0.2, 0.5, 0.8, 1.2])(
    'a copy %s points beside its own place is read once, as bold',
    async (off) => {
      const copied = BODY.map((piece) => ({ ...piece, x: piece.x + off }))
      const found = await read([...BODY, ...copied])
      expect(found.texts).toEqual(texts)
      expect(found.told).toEqual([['pdf-unseen-overprinted', texts.join('')]])
    },
  )

  it('equal characters side by side are all read', async () => {
    expect((await read(BODY)).texts).toEqual(texts)
  })

  it('invisible words among visible ones are left out and named', async () => {
    const found = await read([...BODY, { x: 50, y: 300, text: '隐形文字', hidden: true }])
    expect(found.texts).toEqual(texts)
    expect(found.told).toEqual([['pdf-unseen-invisible', '隐形文字']])
  })

  it('white words on white paper are read and put before staff', async () => {
    const found = await read([...BODY, { x: 50, y: 300, text: '白色文字', white: true }])
    expect(found.texts).toEqual([...texts, '白色文字'])
    expect(found.told).toEqual([['pdf-white-text', '白色文字']])
  })

  it('white words on a dark box are words like others', async () => {
    const pieces = [...BODY, { x: 50, y: 300, text: '反白标题', white: true }]
    const found = await read({ pieces, fills: [[40, 280, 300, 310]] })
    expect(found.texts).toEqual([...texts, '反白标题'])
    expect(found.told).toEqual([])
  })
})

describe('a page that is set sideways', () => {
  it.each([90, 270])('is read as one holds it to read, turned by %s degrees', async (turn) => {
    const found = await read({ pieces: BODY, entries: `/Rotate ${turn}` })
    expect(found.texts).toEqual(texts)
    expect(found.told).toEqual([])
  })
})

describe('what was laid upon a page after it was set', () => {
  const annotation = (subtype: string, words: string) =>
    `<< /Type /Annot /Subtype /${subtype} /Rect [100 100 300 200] /Contents (${words}) /T (Zhang) >>`

  it('a text box is named with its words and not read', async () => {
    const found = await read({ pieces: BODY, entries: `/Annots [${annotation('FreeText', 'added')}]` })
    expect(found.texts).toEqual(texts)
    expect(found.told).toEqual([['pdf-text-box', 'added']])
  })

  it('remarks are counted, and neither their words nor their authors are told', async () => {
    const both = annotation('Text', 'secret') + annotation('Caret', 'secret')
    const { source, told } = await read({ pieces: BODY, entries: `/Annots [${both}]` })
    expect(told).toEqual([['pdf-remarks', '']])
    expect(JSON.stringify(source)).not.toMatch(/secret|Zhang/)
    expect(source.findings?.[0]?.message).toMatch(/批注 2 条/)
  })
})
