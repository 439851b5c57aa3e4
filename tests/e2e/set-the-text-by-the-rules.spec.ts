import { expect, type Page, test } from '@playwright/test'
import { readLibrary } from '@/lib/content/library.disk'
import { issuePassages } from '@/lib/search/passages'
import { setLines } from './lines-on-page'
import { openPage } from './page-types'

/** Two texts of the issue: a plan with a folded notice, tables and lists, and an opinion with dashes in its sentences. */
const ARTICLES = ['/issues/2022-01/05/', '/issues/2022-01/06/']
const WIDTHS = [320, 390, 600, 768, 1280, 1920]
const SIZES = [18, 22, 30, 48]

/** What the rules say of a whole page, read from the styles it was given (CRITERIA T1, T4, T5, T6, T10, T12, T13, T15). */
function styles(page: Page) {
  return page.evaluate(() => {
    const body = document.querySelector('.article-body') ?? document.body
    const paragraph = document.getElementById('p5') ?? body
    const own = getComputedStyle(paragraph)
    const em = parseFloat(own.fontSize)
    const perLine = body.getBoundingClientRect().width / em
    const every = [...body.querySelectorAll('*')].map((element) => getComputedStyle(element))
    return {
      language: document.documentElement.lang,
      size: em,
      leading: parseFloat(own.lineHeight) / em,
      gap: parseFloat(own.marginBlockStart) + parseFloat(own.marginBlockEnd),
      isFilled: own.textAlign === 'justify' && own.textJustify === 'inter-character',
      isWideEnoughToFill: perLine >= 15,
      lineBreak: own.lineBreak,
      wordBreak: own.wordBreak,
      trim: own.getPropertyValue('text-spacing-trim'),
      autospace: own.getPropertyValue('text-autospace'),
      slanted: every.filter(({ fontStyle }) => fontStyle !== 'normal').length,
      spaced: every.filter(({ letterSpacing }) => letterSpacing !== 'normal').length,
      recased: every.filter(({ textTransform }) => textTransform !== 'none').length,
    }
  })
}

for (const width of WIDTHS) {
  test(`lines are set by the rules at ${width} pixels, in four sizes`, async ({ page }) => {
    test.slow()
    await page.setViewportSize({ width, height: 800 })
    await page.goto('/search/')
    for (const article of ARTICLES) {
      for (const size of SIZES) {
        await page.evaluate((chosen) => {
          localStorage.setItem('reader.preferences', JSON.stringify({ size: chosen, theme: 'paper' }))
        }, size)
        await openPage(page, article)
        const where = `${article} ${size} px`

        const found = await setLines(page)
        expect(found.lines, where).toBeGreaterThan(100)
        expect.soft(found.broken, where).toEqual([])
        expect.soft(found.brokenMarks, where).toEqual([])
        expect.soft(found.unindented, where).toEqual([])
        expect.soft(found.lonely, where).toEqual([])
        expect.soft(found.longest, where).toBeLessThanOrEqual(40)

        const { leading, isFilled, isWideEnoughToFill, ...set } = await styles(page)
        expect.soft(leading, where).toBeGreaterThanOrEqual(1.5)
        expect.soft(leading, where).toBeLessThanOrEqual(2)
        expect.soft(isFilled, where).toBe(isWideEnoughToFill)
        expect.soft(set, where).toEqual({
          language: 'zh-CN',
          size,
          gap: 0,
          lineBreak: 'strict',
          wordBreak: 'normal',
          trim: 'normal',
          autospace: 'normal',
          slanted: 0,
          spaced: 0,
          recased: 0,
        })
      }
    }
  })
}

test('a line of the usual size holds at least fifteen characters on a phone, and twenty at a desk', async ({
  page,
}) => {
  for (const [width, least] of [
    [375, 15],
    [1280, 20],
  ] as const) {
    await page.setViewportSize({ width, height: 800 })
    await page.goto('/issues/2022-01/05/')
    const characters = await page.locator('.article-body').evaluate((body) => {
      return body.getBoundingClientRect().width / parseFloat(getComputedStyle(body).fontSize)
    })
    expect(characters).toBeGreaterThanOrEqual(least)
  }
})

test('two signs in a row take one and a half characters, and digits stand off from Han a little', async ({
  page,
}) => {
  await page.goto('/issues/2022-01/05/')
  const { pair, gap } = await page.locator('#p5').evaluate((paragraph) => {
    const em = parseFloat(getComputedStyle(paragraph).fontSize)
    const probe = document.createElement('span')
    probe.style.whiteSpace = 'nowrap'
    paragraph.append(probe)
    const width = (text: string) => {
      probe.textContent = text
      return probe.getBoundingClientRect().width / em
    }
    return { pair: width('字）。字') - 2, gap: width('字2021字') - width('字字') - width('2021') }
  })
  expect(pair).toBeCloseTo(1.5, 1)
  // Two gaps, each an eighth to a quarter of a character.
  expect(gap).toBeGreaterThan(0.2)
  expect(gap).toBeLessThanOrEqual(0.5)
})

test('every character of the journal has a glyph', async ({ page }) => {
  const characters = new Set(
    readLibrary()
      .flatMap((issue) => issuePassages(issue).articles)
      .flatMap(({ passages }) => passages.flatMap(({ parts }) => parts))
      .flatMap((part) => [...part]),
  )
  await page.goto('/issues/2022-01/05/')
  const missing = await page.evaluate(
    (signs) => {
      const canvas = document.createElement('canvas')
      canvas.width = canvas.height = 24
      const pen = canvas.getContext('2d', { willReadFrequently: true })
      if (pen === null) return ['no canvas']
      const { fontFamily } = getComputedStyle(document.querySelector('.article-body') ?? document.body)
      pen.font = `20px ${fontFamily}`
      const drawn = (sign: string) => {
        pen.clearRect(0, 0, 24, 24)
        pen.fillText(sign, 1, 20)
        return pen.getImageData(0, 0, 24, 24).data.join()
      }
      // A place of the last plane that no font fills: what is drawn there is the box of a missing glyph.
      const box = drawn('\u{10FFFD}')
      const nothing = drawn('')
      return signs.filter((sign) => {
        const picture = drawn(sign)
        return picture === box || (picture === nothing && sign.trim() !== '')
      })
    },
    [...characters],
  )
  expect(characters.size).toBeGreaterThan(1000)
  expect(missing).toEqual([])
})

test('headings lead down one level at a time', async ({ page }) => {
  for (const { id } of readLibrary().flatMap((issue) => issuePassages(issue).articles)) {
    await page.goto(`/issues/${id}/`)
    const levels = await page
      .locator('main :is(h1, h2, h3, h4, h5, h6)')
      .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName.slice(1))))
    const jumps = levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)
    expect(jumps, id).toEqual([])
  }
})

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
