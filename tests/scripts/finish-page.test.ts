import { describe, expect, it } from 'vitest'
import { finishPage } from '@/scripts/finish-page'

const OURS =
  '<script>(function(d){d.script="on"})(document.documentElement.dataset)</script><script type="module" src="/scripts/boot-AB12.js"></script>'

describe('finishing a page', () => {
  it('takes the scripts of the framework out and nothing else', () => {
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
        `<head>${OURS}${framework[0]}${framework[1]}${framework[2]}</head>${text}${framework.slice(3).join('')}`,
      ),
    ).toBe(`<head>${OURS}</head>${text}`)
  })

  it.each([
    '<script src="/analytics.js"></script>',
    '<script>alert(1)</script>',
    '<script type="module" src="/x.js"></script>',
  ])('refuses a page with a script that is not known: %s', (script) => {
    expect(() => finishPage(`${OURS}${script}`)).toThrow('不认识的脚本')
  })
})
