import { describe, expect, it } from 'vitest'
import { ImportError } from '@/lib/import/import-error'
import { importText, issueText } from './import-fixture'

const withStray = (...lines: readonly string[]) =>
  issueText('目 录', '读书工作方案·····1', '', ...lines, '', '读书工作方案', '', '为推动读书，制定本方案。')

describe('text between contents and first article', () => {
  it('is left out with a warning where it is a line of furniture', () => {
    const { provenance } = importText(withStray('请妥善保管。'))
    expect(provenance.findings.filter(({ rule }) => rule === 'stray-text')).toHaveLength(1)
  })

  it.each([
    ['several sentences', '学习要抓紧。读书要抓实。落实要到位。'],
    ['a long text in one sentence', `${'坚持学用结合，'.repeat(30)}务求实效。`],
  ])('refuses the import where it is %s, and names its line', (_, stray) => {
    expect(() => importText(withStray(stray))).toThrow(ImportError)
    expect(() => importText(withStray(stray))).toThrow(
      new RegExp(`第 7 行“${stray.slice(0, 20)}”起有 .*请`, 'u'),
    )
  })

  it('refuses an issue without contents that begins with text, and asks for contents', () => {
    const text = issueText(
      '学习要抓紧。读书要抓实。落实要到位。',
      '',
      '关于读书的意见',
      '校发〔2023〕12号',
      '',
      '为推动读书，提出意见。',
    )
    expect(() => importText(text)).toThrow(/第 4 行“学习要抓紧。.*”起有 .*加上“目录”二字/u)
  })

  it('is refused above the contents as well', () => {
    const text = issueText(
      '学习要抓紧。',
      '读书要抓实。',
      '落实要到位。',
      '',
      '目 录',
      '读书工作方案·····1',
      '',
      '读书工作方案',
      '',
      '为推动读书，制定本方案。',
    )
    expect(() => importText(text)).toThrow(/第 4 行“学习要抓紧。”起有 18 字/u)
  })
})
