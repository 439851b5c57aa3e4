import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { ImportError } from '@/lib/import/import-error'
import { para, read, run, table, textsOf, wordEntries } from './word-file'

const by = 'w:id="1" w:author="王秘书" w:date="2022-03-01T00:00:00Z"'
const secret = run('密语密话', '<w:vanish/>')
const deleted = `<w:del ${by}><w:r><w:delText>密语密话</w:delText></w:r></w:del>`
const row = (inner: string, properties: string) =>
  `<w:tr><w:trPr>${properties}</w:trPr><w:tc>${inner}</w:tc></w:tr>`
const rows = (properties: string) =>
  `<w:tbl>${row(para('密语密话'), properties)}${row(para('留下。'), '')}</w:tbl>`
const box = (inner: string, look = '') =>
  `<w:r>${look}<w:pict><v:textbox><w:txbxContent>${inner}</w:txbxContent></v:textbox></w:pict></w:r>`

/** A file whose header has these words. */
function header(inner: string) {
  const rels = strToU8(
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="h" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" Target="h.xml"/></Relationships>',
  )
  const [, root = ''] =
    /(<w:document[^>]*>)/.exec(
      new TextDecoder().decode(wordEntries('')['word/document.xml'] as Uint8Array),
    ) ?? []
  const xml = `${root.replace('w:document', 'w:hdr')}${inner}</w:hdr>`
  return { files: { 'word/_rels/document.xml.rels': rels, 'word/h.xml': strToU8(xml) } }
}

const told = (body: string, parts = {}) => JSON.stringify(read(body, parts, { acceptChanges: true }))

describe('hidden and deleted words', () => {
  it.each([
    ['a run', para(run('公开。') + secret)],
    ['a run in a table that only sets the page', table([para(run('公开。') + secret)])],
    ['a table in a table', table(['甲', table([para(run('公开。') + secret), '乙']) + para('')])],
    ['a box', para(run('公开。') + box(para(run('框') + secret)))],
    ['a hidden box', para(run('公开。') + box(para('密语密话'), '<w:rPr><w:vanish/></w:rPr>'))],
    ['a hidden row', para('公开。') + rows('<w:hidden/>')],
    ['a deleted row', para('公开。') + rows(`<w:del ${by}/>`)],
    ['a deleted run', para(run('公开。') + deleted)],
    [
      'a formula',
      para(
        `${run('公开。')}<m:oMath><m:r><m:t>x</m:t></m:r><m:r><w:rPr><w:vanish/></w:rPr><m:t>密语密话</m:t></m:r></m:oMath>`,
      ),
    ],
    [
      'a control that waits for words',
      para(
        `${run('公开。')}<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${secret}</w:sdtContent></w:sdt>`,
      ),
    ],
  ])('of %s are in no line and no finding', (_, body) => {
    const words = told(body)
    expect(words).toContain('公开。')
    expect(words).not.toContain('密')
    expect(words).not.toContain('王秘书')
  })

  it.each([
    ['hidden', para(run('公开。') + secret)],
    ['deleted', para(run('公开。') + deleted)],
    ['a hidden box', para(run('公开。') + box(para('密语密话'), '<w:rPr><w:vanish/></w:rPr>'))],
    ['a hidden row', para('公开。') + rows('<w:hidden/>')],
  ])('of a header are in no finding: %s', (_, inner) => {
    const words = told(para('甲。'), header(inner))
    expect(words).toContain('公开。')
    expect(words).not.toContain('密')
  })

  it('are told by their number and the words beside them', () => {
    const body = para(run('公开。') + secret + run('密', '<w:vanish/>')) + para('乙。') + rows('<w:hidden/>')
    expect(read(body).findings?.filter(({ rule }) => rule === 'word-hidden')).toEqual([
      {
        rule: 'word-hidden',
        severity: 'warning',
        message: '隐藏的文字没有收入（共 2 处、9 字，在第 1、3 行旁）',
        line: 1,
        article: null,
        quote: '公开。',
        suggestion: '如是正文，请在 Word 里取消隐藏后再导入；不是正文的，请从文件里删去',
      },
    ])
  })

  it('that a change put in are no words of the list of changes', () => {
    const body = para(`${run('公开。')}${secret}<w:ins ${by}>${secret}</w:ins>`)
    let error: unknown
    try {
      read(body)
    } catch (thrown) {
      error = thrown
    }
    expect(error).toBeInstanceOf(ImportError)
    expect(error).toMatchObject({ details: ['第 1 段「公开。」：插入隐藏的文字（4 字）'] })
  })
})

describe('what Word covers or does not draw', () => {
  const tableStyle = '<w:style w:type="table" w:styleId="T"><w:rPr><w:vanish/></w:rPr></w:style>'
  const inStyle = (inner: string) =>
    inner.replace('<w:tbl>', '<w:tbl><w:tblPr><w:tblStyle w:val="T"/></w:tblPr>')
  const merge = (how: string, words: string) => `<w:tcPr><w:${how}/></w:tcPr>${para(words)}`
  const begin = (how: string, words: string) => merge(`${how} w:val="restart"`, words)
  const shape = (style: string) =>
    `<w:r><w:pict><v:shape style="${style}"><v:textbox><w:txbxContent>${para('密语')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`
  const drawn = `<w:r><w:drawing><wp:inline xmlns:wp="urn:wp"><wp:docPr id="1" hidden="1"/><w:txbxContent>${para('密语')}</w:txbxContent></wp:inline></w:drawing></w:r>`

  it.each([
    ['a table style hides', inStyle(table(['密语'])), { styles: tableStyle }],
    [
      'the style that tables have hides',
      table(['密语']),
      { styles: tableStyle.replace('w:type', 'w:default="1" w:type') },
    ],
    ['an old shape hides', para(shape('position:absolute; visibility : hidden')), {}],
    ['a drawing says is hidden', para(drawn), {}],
    [
      'stands under a cell merged downwards',
      table([begin('vMerge', '首'), '甲'], [merge('vMerge', '密语'), '乙']),
      {},
    ],
    ['stands under a cell merged along', table([begin('hMerge', '首'), merge('hMerge', '密语'), '甲']), {}],
  ])('is left out and counted: what %s', (_, body, parts) => {
    const source = read(para('公开。') + body, parts)
    expect(JSON.stringify(source)).not.toContain('密')
    const hidden = source.findings?.filter(({ rule }) => rule === 'word-hidden')
    expect(hidden).toMatchObject([{ quote: '公开。' }])
    expect(hidden?.[0]?.message).toContain('（共 1 处、2 字')
  })

  it('is read where a run of a hidden table says that it is shown', () => {
    const body = inStyle(table([para(run('甲。', '<w:vanish w:val="0"/>'))]))
    expect(textsOf(body, { styles: tableStyle })).toEqual(['甲。'])
  })

  it('is read in a cell that goes on with none above', () => {
    const rows = table([merge('vMerge', '首'), '甲'], ['乙', merge('vMerge', '丙')])
    expect(textsOf(rows)).toEqual(['首 甲', '乙 丙'])
  })

  it('keeps its column, also behind columns that a row leaves out', () => {
    const last = `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr><w:tc>${merge('vMerge', '密语')}</w:tc></w:tr></w:tbl>`
    const rows = table(['甲', begin('vMerge', '乙')]).replace('</w:tbl>', last)
    expect(read(rows + para('丙。')).lines.map((line) => line.cells)).toEqual([['甲', '乙'], undefined])
  })
})
