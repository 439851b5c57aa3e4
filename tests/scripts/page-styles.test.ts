import { describe, expect, it } from 'vitest'
import { pageStyles } from '@/scripts/page-styles'

const HTML =
  '<html lang="zh-CN" data-theme="night"><body><main id="main"><p class="lead gap-1.5">学习</p><details><summary>目录</summary></details></main></body></html>'

const styles = (sheet: string, script = '') => pageStyles(sheet, script)(HTML)

describe('the styles of a page', () => {
  it('has the rules that something in it can match, in their order', async () => {
    const sheet = 'p{color:red}.lead{color:#000}#main p.lead{margin:0}'
    expect(await styles(sheet)).toBe(sheet)
  })

  it.each(['.absent{color:red}', '#absent p{color:red}', 'table{color:red}', '[data-marked] p{color:red}'])(
    'leaves out what nothing in it can match: %s',
    async (sheet) => {
      expect(await styles(sheet)).toBe('')
    },
  )

  it('keeps of several selectors those that can match', async () => {
    expect(await styles('.absent,p,table{color:red}')).toBe('p{color:red}')
  })

  it.each([
    ':focus-visible{color:red}',
    'p:hover{color:red}',
    'html:not([data-mode=large]) p{color:red}',
    ':root:where(:not([data-absent]),[data-theme=system]){color:red}',
    '[data-theme=paper] p{color:red}',
    'details[open] summary{color:red}',
    ':is(.absent,.lead) p{color:red}',
    'p:not(.absent,#absent){color:red}',
    '.gap-1\\.5{color:red}',
    '*{color:red}',
    '::selection{color:red}',
  ])('takes every state, and every value of an attribute, for possible: %s', async (sheet) => {
    expect(await styles(sheet)).toBe(sheet)
  })

  it('keeps what the script of the page sets', async () => {
    const script = 'document.documentElement.dataset.readingDown="";line.id="page-trouble"'
    const sheet = '[data-reading-down] p{margin:0}#page-trouble{padding:0}'
    expect(await styles(sheet, script)).toBe(sheet)
    expect(await styles(sheet)).toBe('')
  })

  it('keeps what a script in the page sets before it is drawn', async () => {
    const sheet = '[data-face=kai] p{margin:0}'
    const html = `<script>(function(d){d.face=localStorage.face})(document.documentElement.dataset)</script>${HTML}`
    expect(await pageStyles(sheet, '')(html)).toBe(sheet)
  })

  it.each(['line.className="notice"', 'line.classList.add("notice")', 'line.setAttribute("class","notice")'])(
    'refuses a script that sets classes, which no rule could be kept for: %s',
    (script) => {
      expect(() => pageStyles('p{}', script)).toThrow('class')
      expect(() => pageStyles('p{}', '')(`<script>${script}</script>${HTML}`)).toThrow('class')
    },
  )

  it.each([
    ['table{margin:0}', 'document.createElement("table")'],
    ['[tabindex] p{margin:0}', 'block.tabIndex=0'],
    ['[aria-busy]{margin:0}', 'button.setAttribute("aria-busy",true)'],
  ])('keeps what a script makes of a page: %s', async (sheet, script) => {
    expect(await styles(sheet, script)).toBe(sheet)
  })

  it.each([
    ['.\\32xl\\:wide{margin:0}', '<p class="2xl:wide">'],
    [".content-\\[\\'·\\'\\]{margin:0}", '<p class="content-[&#x27;·&#x27;]">'],
    ['.\\[\\&\\>p\\]\\:m-0>p{margin:0}', '<div class="[&amp;&gt;p]:m-0"><p>'],
  ])('knows a class however the sheet and the page write it: %s', async (sheet, html) => {
    expect(await pageStyles(sheet, '')(html)).not.toBe('')
  })

  it('keeps layers, conditions and what they need, and drops what is empty', async () => {
    const sheet =
      '@layer base{p{color:var(--ink)}}@layer late{.absent{color:red}}@media print{p{margin:0}.absent{margin:0}}:root{--ink:#000;--unused:#fff}@property --unused{syntax:"*";inherits:false}@keyframes rise{0%{opacity:0}}'
    expect(await styles(sheet)).toBe(
      '@layer base{p{color:var(--ink)}}@media print{p{margin:0}}:root{--ink:#000}',
    )
  })

  it('keeps a movement with the rule that makes it', async () => {
    const sheet = '@keyframes rise{0%{opacity:0}}p{animation:rise .2s}'
    expect(await styles(sheet)).toBe(sheet)
  })
})
