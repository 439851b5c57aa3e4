import { describe, expect, it } from 'vitest'
import { importText, issueText } from './import-fixture'

const imported = (title: string, text: string) =>
  importText(issueText('目 录', '', `${title}····· 1`, '', title, '', text))
const found = (title: string, text: string) =>
  imported(title, text).provenance.findings.filter(({ rule }) => rule === 'invisible-character')

describe('a character that cannot be seen', () => {
  it.each([
    ['a zero-width blank', '\u200b', '零宽空格 U+200B'],
    ['a sign that turns the direction', '\u202e', '右至左强制 U+202E'],
    ['a byte order mark inside', '\ufeff', '字节顺序标记 U+FEFF'],
    ['a control character', '\u0007', '特殊字符 U+0007'],
    ['a private code', '\ue000', '特殊字符 U+E000'],
    ['a lost character', '\ufffd', '无法辨认的字 U+FFFD'],
  ])('is reported with its place and kept: %s', (_, character, name) => {
    const text = `为推动阅${character}读，制定本方案。${'推动阅读。'.repeat(50)}`
    const { articles, provenance } = imported('阅读方案', text)
    expect(articles[0]?.blocks).toEqual([{ type: 'paragraph', text }])
    const [finding] = provenance.findings.filter(({ rule }) => rule === 'invisible-character')
    expect(finding).toMatchObject({ severity: 'warning', line: 10, article: '2023-05/01' })
    expect(finding?.message).toContain(name)
    expect(finding?.quote).toContain(character)
  })

  it('is reported in a title, and in the contents that name it', () => {
    expect(found('阅\u200b读方案', '为推动阅读，制定本方案。').map(({ line }) => line)).toEqual([6, 8])
  })

  it('is reported once a paragraph, with their number', () => {
    expect(found('阅读方案', '为\u200b推\u200b动\u202d阅读。').map(({ message }) => message)).toEqual([
      '文字里有看不见的字符（零宽空格 U+200B、左至右强制 U+202D），共 3 处，已照原样保留',
    ])
  })

  it('is none in rare characters, their variants and emoji', () => {
    expect(found('阅读方案', '𠮷野家辻󠄀阅读👨‍👩‍👧🀄❤️，制定。')).toEqual([])
  })
})
