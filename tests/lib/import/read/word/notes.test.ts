import { describe, expect, it } from 'vitest'
import { para, read, rulesOf, run, table, textsOf } from './word-file'

const ref = (id: number, more = '') => `<w:r><w:footnoteReference w:id="${id}"${more}/></w:r>`
const note = (id: number, words: string, mark = '<w:r><w:footnoteRef/></w:r>') =>
  `<w:footnote w:id="${id}"><w:p>${mark}${run(words)}</w:p></w:footnote>`
const footnotes = `<w:footnote w:id="-1" w:type="separator">${para('—')}</w:footnote>${note(1, ' 参见甲书。')}${note(2, ' 参见乙书。')}`

describe('notes', () => {
  it('stand behind the paragraph that refers to them, with their mark in both places', () => {
    const { lines } = read(para(run('甲') + ref(1) + run('。')) + para(run('乙') + ref(2)), { footnotes })
    expect(lines.map((line) => line.text)).toEqual(['甲¹。', '¹ 参见甲书。', '乙²', '² 参见乙书。'])
    expect(lines.map((line) => line.marks.note ?? false)).toEqual([false, true, false, true])
  })

  it('are circled where Word circles them', () => {
    const settings = '<w:footnotePr><w:numFmt w:val="decimalEnclosedCircleChinese"/></w:footnotePr>'
    expect(textsOf(para(run('甲') + ref(1)), { footnotes, settings })).toEqual(['甲①', '① 参见甲书。'])
  })

  it('of a table stand behind the table', () => {
    expect(textsOf(table([para(run('甲') + ref(1)), '乙'], ['丙', '丁']), { footnotes })).toEqual([
      '甲¹ 乙',
      '丙 丁',
      '¹ 参见甲书。',
    ])
  })

  it('keep the words of a table, a line for each row, and say so', () => {
    const own = {
      footnotes: `<w:footnote w:id="1">${para('首')}${table(['甲', '乙'], ['丙', '丁'])}${para('尾')}</w:footnote>`,
    }
    const { lines, findings } = read(para(run('正文') + ref(1)) + para('后文'), own)
    expect(lines.map((line) => [line.text, line.marks.note, line.cells])).toEqual([
      ['正文¹', undefined, undefined],
      ['¹ 首', true, undefined],
      ['甲 乙', true, undefined],
      ['丙 丁', true, undefined],
      ['尾', true, undefined],
      ['后文', undefined, undefined],
    ])
    expect(findings).toMatchObject([{ rule: 'word-note-table', quote: '甲乙丙丁' }])
  })

  it('keep a mark that was set by hand', () => {
    const own = { footnotes: note(1, '* 作者系教授。', '') }
    const body = para(run('甲') + ref(1, ' w:customMarkFollows="1"') + run('*'))
    expect(textsOf(body, own)).toEqual(['甲*', '* 作者系教授。'])
  })

  it('get their mark back where it was deleted from the note', () => {
    expect(textsOf(para(run('甲') + ref(1)), { footnotes: note(1, '参见甲书。', '') })).toEqual([
      '甲¹',
      '¹ 参见甲书。',
    ])
  })

  it('at the end of the document are Roman', () => {
    const endnotes = `<w:endnote w:id="1"><w:p><w:r><w:endnoteRef/></w:r>${run(' 丙书。')}</w:p></w:endnote>`
    expect(textsOf(para(`${run('甲')}<w:r><w:endnoteReference w:id="1"/></w:r>`), { endnotes })).toEqual([
      '甲ⁱ',
      'ⁱ 丙书。',
    ])
  })

  it('that are not there are an error', () => {
    expect(rulesOf(para(run('甲') + ref(9)), { footnotes })).toEqual(['word-missing-note'])
  })

  it('that refer to themselves do not go round in circles', () => {
    const own = { footnotes: `<w:footnote w:id="1"><w:p>${run('甲')}${ref(1)}</w:p></w:footnote>` }
    expect(textsOf(para(ref(1) + ref(1)), own)).toHaveLength(2)
  })
})
