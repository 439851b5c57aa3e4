import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { singlePage } from '@/lib/downloads/file/single-page'

const page = {
  title: '学习参考 <2022>',
  description: '全文',
  body: '<p>正文</p>',
  style: 'p{color:red}',
  firstScript: 'var a=1',
  script: 'var b=2',
  icon: '<svg xmlns="http://www.w3.org/2000/svg"/>',
}
const sha256 = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

describe('the single page', () => {
  test('names its own styles and scripts by their hashes before the first of them, and lets nothing else in', () => {
    const html = singlePage(page)
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? ''
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.search(/<style|<script/))
    expect(policy.split('; ')).toEqual(
      expect.arrayContaining([
        "default-src 'none'",
        `script-src ${sha256('var a=1')} ${sha256('var b=2')}`,
        `style-src ${sha256('p{color:red}')}`,
        'img-src data:',
      ]),
    )
    expect(policy).not.toMatch(/unsafe|\*|https?:|self/)
    expect(html).toContain('<html lang="zh-CN">')
    expect(html).toContain('<title>学习参考 &lt;2022&gt;</title>')
  })

  test.each([
    ['script', { script: 'a="</script>"' }],
    ['first script', { firstScript: '<!--' }],
    ['style', { style: '</style>' }],
    ['body with a style of its own', { body: '<p style="color:red">' }],
  ])('refuses a %s that would get out of its element', (_, part) => {
    expect(() => singlePage({ ...page, ...part })).toThrow()
  })
})
