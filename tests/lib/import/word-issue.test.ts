import { describe, expect, it } from 'vitest'
import { publishIssue } from '@/lib/content/publish-issue'
import { proveRecords } from '@/lib/import/prove/prove-records'
import { readWord } from '@/lib/import/read/read-word'
import { importFile } from './import-fixture'
import { item, listLevel, para, run, wordFile } from './read/word/word-file'

const char = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
const entry = (title: string, page: number, before = '', after = '') =>
  `<w:p>${before}<w:hyperlink>${run(title)}<w:r><w:tab/></w:r>${char('begin')}<w:r><w:instrText>PAGEREF _Toc</w:instrText></w:r>${char('separate')}${run(String(page), '<w:webHidden/>')}${char('end')}</w:hyperlink>${after}</w:p>`
const centred = (words: string) => para(run(words, '<w:b/><w:sz w:val="36"/>'), '<w:jc w:val="center"/>')
const cite = '<w:r><w:footnoteReference w:id="1"/></w:r>'

const levels = (list: number, ...inner: readonly string[]) =>
  `<w:abstractNum w:abstractNumId="${list}">${inner.join('')}</w:abstractNum>`
const lists = [
  levels(
    0,
    listLevel(0, 'chineseCountingThousand', '第%1章'),
    listLevel(1, 'chineseCountingThousand', '第%2条', '<w:lvlRestart w:val="0"/>'),
    listLevel(2, 'chineseCountingThousand', '（%3）'),
  ),
  levels(
    1,
    listLevel(0, 'chineseCounting', '%1、'),
    listLevel(1, 'chineseCounting', '（%2）'),
    listLevel(2, 'decimal', '%3.'),
  ),
  '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>',
].join('')

const BODY = [
  centred('校报学习参考'),
  centred('2023年 第5期 (总第61期)'),
  centred('目 录'),
  entry(
    '东海大学阅读管理办法',
    1,
    `${char('begin')}<w:r><w:instrText>TOC</w:instrText></w:r>${char('separate')}`,
  ),
  entry('东海大学阅读提升计划', 6, '', char('end')),
  para('<w:r><w:br w:type="page"/></w:r>'),
  centred('东海大学阅读管理办法'),
  item('总则'),
  item('为推动全民阅读，制定本办法。', 1),
  item('阅读管理包括下列事项：', 1),
  item('图书的采购；', 2),
  item('图书的借阅。', 2),
  item('附则'),
  item('本办法自发布之日起施行。', 1),
  centred('东海大学阅读提升计划'),
  para('为提升阅读，制定本计划。'),
  item('总体要求', 0, 2),
  item('指导思想', 1, 2),
  para(`${run('坚持立德树人')}${cite}${run('。')}`),
  item('基本原则', 1, 2),
  para('坚持学生为本。'),
  item('主要任务', 0, 2),
  para('开展读书活动。'),
].join('')

const bytes = wordFile(BODY, {
  numbering: lists,
  footnotes: `<w:footnote w:id="1"><w:p><w:r><w:footnoteRef/></w:r>${run(' 参见《求是》2021年第1期。')}</w:p></w:footnote>`,
  settings: '<w:footnotePr><w:numFmt w:val="decimalEnclosedCircleChinese"/></w:footnotePr>',
})
const imported = await importFile(bytes)

describe('an issue made in Word, with a contents field and automatic numbers', () => {
  it('has its articles, kinds and pages', () => {
    expect(imported.articles.map(({ record }) => [record.kind, record.title, record.page])).toEqual([
      ['regulation', '东海大学阅读管理办法', 1],
      ['plan', '东海大学阅读提升计划', 6],
    ])
  })

  it('has the chapters, articles and items of a regulation with their numbers', () => {
    expect(imported.articles[0]?.blocks).toMatchObject([
      { type: 'heading', level: 2, text: '第一章 总则' },
      { type: 'paragraph', text: '第一条 为推动全民阅读，制定本办法。' },
      { type: 'paragraph', text: '第二条 阅读管理包括下列事项：' },
      { type: 'paragraph', text: '（一）图书的采购；' },
      { type: 'paragraph', text: '（二）图书的借阅。' },
      { type: 'heading', level: 2, text: '第二章 附则' },
      { type: 'paragraph', text: '第三条 本办法自发布之日起施行。' },
    ])
  })

  it('has headings by the style of their numbers, and the note behind its paragraph', () => {
    expect(imported.articles[1]?.blocks).toMatchObject([
      { type: 'paragraph' },
      { type: 'heading', level: 2, text: '一、总体要求' },
      { type: 'heading', level: 3, text: '（一）指导思想' },
      { type: 'paragraph', text: '坚持立德树人①。' },
      { type: 'footnote', text: '① 参见《求是》2021年第1期。' },
      { type: 'heading', level: 3, text: '（二）基本原则' },
      { type: 'paragraph' },
      { type: 'heading', level: 2, text: '二、主要任务' },
      { type: 'paragraph' },
    ])
  })

  it('equals its records, character for character', () => {
    expect(proveRecords(readWord(bytes), publishIssue(imported), imported.provenance).breaches).toEqual([])
  })
})

describe('a note with a table at the end of an article', () => {
  it('keeps its words and leaves the next title alone', async () => {
    const table = `<w:tbl><w:tr><w:tc>${para('甲')}</w:tc><w:tc>${para('乙')}</w:tc></w:tr></w:tbl>`
    const noted = wordFile(
      BODY.replace(item('本办法自发布之日起施行。', 1), para(`${run('本办法即日施行')}${cite}${run('。')}`)),
      {
        numbering: lists,
        footnotes: `<w:footnote w:id="1">${para('首')}${table}${para('尾')}</w:footnote>`,
      },
    )
    const { articles } = await importFile(noted)
    expect(articles.map(({ record }) => record.title)).toEqual([
      '东海大学阅读管理办法',
      '东海大学阅读提升计划',
    ])
    const notes = articles[0]?.blocks.filter(({ type }) => type === 'footnote')
    expect(notes).toMatchObject([{ text: '¹ 首' }, { text: '甲 乙' }, { text: '尾' }])
  })
})
