import { expect, type Page, test } from '@playwright/test'
import { readLibrary } from '@/lib/content/library.disk'
import { issuePassages } from '@/lib/search/passages'

/** Signs that never begin a line, and signs that never end one (GB/T 15834-2011). */
const NEVER_FIRST = '、，。；：？！）》”’」』】〉'
const NEVER_LAST = '（《“‘「『【〈'

/** The breaks between lines in the article that break a rule, each with the characters around it. */
function brokenLines(page: Page) {
  return page.evaluate(
    ([neverFirst = '', neverLast = '']) => {
      const broken: string[] = []
      let lines = 0
      for (const block of document.querySelectorAll('h1, .article-body :is(p, h2, h3, h4, h5)')) {
        const signs: { sign: string; middle: number }[] = []
        const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
        for (let text = texts.nextNode(); text instanceof Text; text = texts.nextNode()) {
          for (const [at, sign] of [...text.data].entries()) {
            const range = new Range()
            range.setStart(text, at)
            range.setEnd(text, at + 1)
            const box = range.getClientRects()[0]
            if (box && box.width > 0) signs.push({ sign, middle: box.top + box.height / 2 })
          }
        }
        for (const [at, { sign, middle }] of signs.entries()) {
          const before = signs[at - 1]
          if (!before || Math.abs(middle - before.middle) < 8) continue
          lines += 1
          if (neverFirst.includes(sign) || neverLast.includes(before.sign)) {
            broken.push(`${before.sign}|${sign}`)
          }
        }
      }
      return { lines, broken }
    },
    [NEVER_FIRST, NEVER_LAST],
  )
}

for (const width of [320, 390, 1280]) {
  for (const size of ['default', 22, 26, 36]) {
    test(`no line begins or ends with the wrong sign at ${width} pixels, text size ${size}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 })
      await page.addInitScript((chosen) => {
        localStorage.setItem('reader.preferences', JSON.stringify({ size: chosen, theme: 'paper' }))
      }, size)
      await page.goto('/issues/2022-01/05/')
      // Parts that are not yet laid out have no lines to look at.
      await page.addStyleTag({ content: '.chunk { content-visibility: visible !important }' })
      const { lines, broken } = await brokenLines(page)
      expect(lines).toBeGreaterThan(100)
      expect(broken).toEqual([])
    })
  }
}

test('the text on the page is the text of the records, character for character', async ({ page }) => {
  for (const { id, passages } of readLibrary().flatMap((issue) => issuePassages(issue).articles)) {
    await page.goto(`/issues/${id}/`)
    const shown = await page.evaluate(
      (fragments: string[]) => {
        const textOf = (element: Element | null) =>
          element instanceof HTMLTableRowElement
            ? [...element.cells].map((cell) => cell.textContent ?? '')
            : [element?.textContent ?? '']
        return fragments.map((fragment) => textOf(document.getElementById(fragment)))
      },
      passages.map(({ fragment }) => fragment),
    )
    for (const [place, { fragment, parts }] of passages.entries()) {
      if (fragment === 'title') continue
      expect(
        shown[place]?.filter((part) => part !== ''),
        `${id}#${fragment}`,
      ).toEqual(parts)
    }
  }
})

test('a copied paragraph holds its words and nothing else', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto('/issues/2022-01/06/#p12')
  const { copied, text } = await page.locator('#p12').evaluate((paragraph) => {
    getSelection()?.selectAllChildren(paragraph)
    return { copied: getSelection()?.toString(), text: paragraph.textContent }
  })
  expect(copied).toBe(text)
})

for (const [what, address] of [
  ['an opinion', '/issues/2022-01/06/#s1'],
  ['a cover notice', '/issues/2022-01/05/#s1'],
] as const) {
  for (const width of [390, 1280]) {
    test(`the signature of ${what} stands at the right at ${width} pixels`, async ({ page }) => {
      await page.setViewportSize({ width, height: 844 })
      await page.goto(address)
      const { left, room } = await page.locator('#s1').evaluate((line) => {
        const words = document.createRange()
        words.selectNodeContents(line)
        const box = line.getBoundingClientRect()
        const text = words.getBoundingClientRect()
        return { left: text.left - box.left, room: box.right - text.right }
      })
      expect(room).toBeLessThan(2)
      expect(left).toBeGreaterThan(100)
    })
  }
}
