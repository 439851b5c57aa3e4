import { describe, expect, it } from 'vitest'
import { item, listLevel, numbering, para, read, rulesOf, table, textsOf } from './word-file'

const HAN = listLevel(0, 'chineseCountingThousand', '%1、')
const BRACKET = listLevel(1, 'chineseCountingThousand', '（%2）')
const DIGIT = listLevel(2, 'decimal', '%3.')

describe('automatic numbers', () => {
  it.each([
    ['一、 without a blank', HAN, ['一、甲', '二、乙']],
    ['1. with a blank', listLevel(0, 'decimal', '%1.'), ['1. 甲', '2. 乙']],
    [
      '1. without one where Word has none',
      `${listLevel(0, 'decimal', '%1.', '<w:suff w:val="nothing"/>')}`,
      ['1.甲', '2.乙'],
    ],
    ['第一条 with a blank', listLevel(0, 'chineseCounting', '第%1条'), ['第一条 甲', '第二条 乙']],
    ['一 with a blank', listLevel(0, 'chineseCounting', '%1'), ['一 甲', '二 乙']],
    ['附件1 with a blank', listLevel(0, 'decimal', '附件%1'), ['附件1 甲', '附件2 乙']],
    ['第1条 with a blank', listLevel(0, 'decimal', '第%1条'), ['第1条 甲', '第2条 乙']],
    ['（一）', listLevel(0, 'japaneseCounting', '（%1）'), ['（一）甲', '（二）乙']],
    ['①', listLevel(0, 'decimalEnclosedCircleChinese', '%1'), ['①甲', '②乙']],
    ['none', listLevel(0, 'none', ''), ['甲', '乙']],
  ])('are written as Word shows them: %s', (_, level, expected) => {
    expect(textsOf(item('甲') + item('乙'), { numbering: numbering(level) })).toEqual(expected)
  })

  it('restart below a higher heading', () => {
    const body = item('甲') + item('子', 1) + item('丑', 1) + item('乙') + item('寅', 1)
    expect(textsOf(body, { numbering: numbering(HAN + BRACKET) })).toEqual([
      '一、甲',
      '（一）子',
      '（二）丑',
      '二、乙',
      '（一）寅',
    ])
  })

  it('go on below a higher heading where the list says so', () => {
    const chapter = listLevel(0, 'chineseCounting', '第%1章')
    const article = listLevel(1, 'chineseCounting', '第%2条', '<w:lvlRestart w:val="0"/>')
    const body = item('总则') + item('甲', 1) + item('分则') + item('乙', 1)
    expect(textsOf(body, { numbering: numbering(chapter + article) })).toEqual([
      '第一章 总则',
      '第一条 甲',
      '第二章 分则',
      '第二条 乙',
    ])
  })

  it('of two levels are joined, in digits where the level is legal', () => {
    const second = listLevel(1, 'decimal', '%1.%2', '<w:isLgl/>')
    expect(textsOf(item('甲') + item('子', 1), { numbering: numbering(HAN + second) })).toEqual([
      '一、甲',
      '1.1 子',
    ])
  })

  it('of lists with one definition go on together', () => {
    expect(textsOf(item('甲', 0, 1) + item('乙', 0, 2), { numbering: numbering(HAN, '', '') })).toEqual([
      '一、甲',
      '二、乙',
    ])
  })

  it('of a restarted list begin again, once', () => {
    const again = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
    const body = item('甲', 0, 1) + item('乙', 0, 2) + item('丙', 0, 2)
    expect(textsOf(body, { numbering: numbering(HAN, '', again) })).toEqual(['一、甲', '一、乙', '二、丙'])
  })

  it('may come from the style of the paragraph, at the level that names the style', () => {
    const style = (id: string) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`
    const levels =
      listLevel(0, 'chineseCounting', '%1、', '<w:pStyle w:val="一级"/>') +
      listLevel(1, 'chineseCounting', '（%2）', '<w:pStyle w:val="二级"/>')
    const body = para('甲', '<w:pStyle w:val="一级"/>') + para('乙', '<w:pStyle w:val="二级"/>')
    const parts = { styles: style('一级') + style('二级'), numbering: numbering(levels) }
    expect(textsOf(body, parts)).toEqual(['一、甲', '（一）乙'])
    const off = para('丙', '<w:pStyle w:val="一级"/><w:numPr><w:numId w:val="0"/></w:numPr>')
    expect(textsOf(off, parts)).toEqual(['丙'])
  })

  it.each([
    ['with a list and level of its own', '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>'],
    ['with a level of its own', '<w:numPr><w:ilvl w:val="1"/></w:numPr>'],
    ['with a list of its own', '<w:numPr><w:numId w:val="1"/></w:numPr>'],
    ['with neither', ''],
  ])('of a style based on a numbered one are of its own level: %s', (_, numPr) => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="一级"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      `<w:style w:type="paragraph" w:styleId="二级"><w:basedOn w:val="一级"/><w:pPr>${numPr}</w:pPr></w:style>`
    const levels =
      listLevel(0, 'chineseCounting', '%1、', '<w:pStyle w:val="一级"/>') +
      listLevel(1, 'chineseCounting', '（%2）', '<w:pStyle w:val="二级"/>')
    const body = ['一级', '二级', '一级'].map((id) => para('甲', `<w:pStyle w:val="${id}"/>`)).join('')
    const parts = { styles, numbering: numbering(levels) }
    expect(textsOf(body, parts)).toEqual(['一、甲', '（一）甲', '二、甲'])
    const own = para('乙', '<w:pStyle w:val="二级"/><w:numPr><w:ilvl w:val="0"/></w:numPr>')
    expect(textsOf(own, parts)).toEqual(['一、乙'])
  })

  it('may come by a list style', () => {
    const lists = `<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="L"/></w:abstractNum><w:abstractNum w:abstractNumId="1"><w:styleLink w:val="L"/>${HAN}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>`
    const styles =
      '<w:style w:type="numbering" w:styleId="L"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>'
    expect(textsOf(item('甲'), { numbering: lists, styles })).toEqual(['一、甲'])
  })

  it('that the words begin with already stand once, and are told', () => {
    const parts = { numbering: numbering(HAN + BRACKET + DIGIT) }
    expect(textsOf(item('一、甲') + item('二、乙'), parts)).toEqual(['一、甲', '二、乙'])
    expect(rulesOf(item('一、甲') + item('二、乙'), parts)).toEqual(['word-repeated-number'])
    expect(textsOf(item('1.5倍', 2), parts)).toEqual(['1. 1.5倍'])
  })

  it('are kept apart as what Word supplies', () => {
    expect(read(item('甲'), { numbering: numbering(HAN) }).lines[0]).toMatchObject({
      text: '一、甲',
      generated: [{ at: 0, text: '一、' }],
    })
  })

  it('stand alone in the cells of a table', () => {
    const body = table([item(''), '入园率'], [item(''), '升学率'])
    expect(textsOf(body, { numbering: numbering(listLevel(0, 'decimal', '%1')) })).toEqual([
      '1 入园率',
      '2 升学率',
    ])
  })

  it.each([
    ['a sign', '➢', '', '➢'],
    ['a sign of a symbol font', '\uf06c', '<w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr>', '•'],
  ])('of bullets are marks: %s', (_, sign, fonts, bullet) => {
    const level = `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="${sign}"/>${fonts}</w:lvl>`
    expect(read(item('甲'), { numbering: numbering(level) }).lines[0]).toMatchObject({
      text: '甲',
      marks: { bullet },
    })
  })

  it('in an unknown format are digits, and told', () => {
    const parts = { numbering: numbering(listLevel(0, 'hindiNumbers', '%1.')) }
    expect(textsOf(item('甲'), parts)).toEqual(['1. 甲'])
    expect(rulesOf(item('甲'), parts)).toEqual(['word-number-format'])
  })
})
