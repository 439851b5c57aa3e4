import { expect, type Page, test } from '@playwright/test'

const TITLES =
  'h1, h2, h3, .entry-title, .neighbour-title, .fold-title, .highlight-line, .shoulder, .title-lead, .site-footer p'

/** Titles and short lines of a page whose last line is one character alone. */
function loneCharacters(page: Page): Promise<string[]> {
  return page.evaluate((titles) => {
    const alone: string[] = []
    for (const title of document.querySelectorAll(titles)) {
      if (title.closest('.article-outline, .sr-only') || title.getClientRects().length === 0) continue
      const tops: number[] = []
      const texts = document.createTreeWalker(title, NodeFilter.SHOW_TEXT)
      for (let text = texts.nextNode(); text instanceof Text; text = texts.nextNode()) {
        for (const at of text.data.trimEnd() === '' ? [] : text.data.split('').keys()) {
          const range = new Range()
          range.setStart(text, at)
          range.setEnd(text, at + 1)
          const box = range.getClientRects()[0]
          if (box && box.width > 0) tops.push(box.top + box.height / 2)
        }
      }
      const [before, last] = tops.slice(-2)
      if (before !== undefined && last !== undefined && last - before > 8) alone.push(title.textContent ?? '')
    }
    return alone
  }, TITLES)
}

/** The dots between parts of a line that are seen at its beginning or end. */
function hangingDots(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const dots = [...document.querySelectorAll('.dot')]
    return dots.flatMap((dot) => {
      const box = dot.getBoundingClientRect()
      const [before, after] = [dot.previousElementSibling, dot.nextElementSibling]
      if (box.width < 1 || !before || !after) return []
      const end = [...before.getClientRects()].at(-1)
      const start = after.getClientRects()[0]
      const isBetween = end && start && Math.abs(end.bottom - start.bottom) < 8 && start.left > end.right
      return isBetween ? [] : [dot.parentElement?.textContent ?? '']
    })
  })
}

for (const width of [320, 360, 390, 430, 768, 1280]) {
  test(`at ${width} pixels no title ends in one character, and no dot hangs at an end of a line`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 })
    for (const path of [
      '/',
      '/issues/2022-01/',
      ...[1, 2, 3, 4, 5, 6, 7, 8].map((each) => `/issues/2022-01/0${each}/`),
    ]) {
      await page.goto(path)
      expect(await loneCharacters(page), path).toEqual([])
      expect(await hangingDots(page), path).toEqual([])
    }
  })
}

test('an office that issues a document stands on one line of the contents', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 })
  await page.goto('/')
  for (const office of ['人力资源社会保障部', '国家发展改革委']) {
    const name = page.locator('.contents-entry').getByText(office, { exact: true }).first()
    expect(await name.evaluate((element) => element.getClientRects().length)).toBe(1)
  }
})
