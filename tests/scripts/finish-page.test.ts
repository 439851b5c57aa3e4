import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { finishPage } from '@/scripts/finish-page'

const OURS =
  '<script>(function(d){d.script="on"})(document.documentElement.dataset)</script><script type="module" src="/scripts/boot-AB12.js"></script>'

const integrity = (address: string) => `sha384-of${address}`

describe('finishing a page', () => {
  it('takes the scripts of the framework out and nothing else', () => {
    const head = '<meta charSet="utf-8"/>'
    const text = '<p id="p1">坚持教育优先发展。</p>'
    const framework = [
      '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/06g.js"/>',
      '<script src="/_next/static/chunks/3m4.js" async=""></script>',
      '<script src="/_next/static/chunks/0cz.js" noModule=""></script>',
      '<script id="_R_">(globalThis["TURBOPACK"]||=[]).push({})</script>',
      '<script>(self.__next_f=self.__next_f||[]).push([0])</script>',
      '<script>self.__next_f.push([1,"1:\\"$Sreact.fragment\\" <b> \\u003c/script"])</script>',
    ]
    expect(
      finishPage(
        `<head>${head}${OURS}${framework[0]}${framework[1]}${framework[2]}</head>${text}${framework.slice(3).join('')}`,
        integrity,
      ).replace(/<meta http-equiv[^>]*>| integrity="[^"]*"/g, ''),
    ).toBe(`<head>${head}${OURS}</head>${text}`)
  })

  it.each([
    '<script src="/analytics.js"></script>',
    '<script>alert(1)</script>',
    '<script type="module" src="/x.js"></script>',
  ])('refuses a page with a script that is not known: %s', (script) => {
    expect(() => finishPage(`${OURS}${script}`, integrity)).toThrow('不认识的脚本')
  })

  it('puts the policy before the first script, with the hash of each one that stands in the page', () => {
    const page = finishPage(`<head><meta charset="utf-8"/>${OURS}</head>`, integrity)
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? ''
    expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<script'))
    const code = /<script>([^<]*)<\/script>/.exec(page)?.[1] ?? ''
    const hash = createHash('sha256').update(code).digest('base64')
    expect(policy.split('; ')).toContain(`script-src 'self' 'sha256-${hash}'`)
    expect(policy.split('; ')).toContain("default-src 'none'")
    expect(policy).not.toMatch(/unsafe|\*|https?:|data:/)
    expect(page).toContain('src="/scripts/boot-AB12.js" integrity="sha384-of/scripts/boot-AB12.js"')
  })

  it('allows of styles in the page just those that it has, by their hashes', () => {
    const styles = 'p{margin:0}'
    const page = finishPage(
      `<meta charset="utf-8"/><style data-sheet="/s.css">${styles}</style>${OURS}`,
      integrity,
    )
    const hash = createHash('sha256').update(styles).digest('base64')
    expect(page).toContain(`style-src 'self' 'sha256-${hash}'`)
    expect(finishPage(`<meta charset="utf-8"/>${OURS}`, integrity)).toContain("style-src 'self';")
  })

  it('refuses a page with a style of its own, and one without a place for the policy', () => {
    expect(() => finishPage('<meta charset="utf-8"/><p style="color:red">', integrity)).toThrow('style 属性')
    expect(() => finishPage('<p>正文</p>', integrity)).toThrow('安全策略无处可放')
  })
})
