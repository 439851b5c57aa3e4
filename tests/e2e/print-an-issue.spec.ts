import { expect, test } from '@playwright/test'
import { findIssue } from '@/lib/content/library.disk'
import { articleParts } from '@/lib/journal/article-parts'
import type { PublishedArticle, PublishedIssue } from '@/lib/journal/published'
import { cutTexts, scrollsSideways } from './measure-page'
import { type PrintedSheet, partOfSheet, printSheets, wordsOf } from './printed-pages'

const ADDRESS = '/issues/2022-01/print/'

function realIssue(): PublishedIssue {
  const found = findIssue('2022-01')
  if (found === undefined) throw new Error('no issue')
  return found
}

const bare = (text: string) => text.replace(/\s/g, '')

/** Everything the journal prints of an article, in its order: notice, lines above the title, body. */
function textOf({ printed, blocks }: PublishedArticle): string {
  const ofNotice = printed.filter(({ field }) => field.startsWith('notice.'))
  const ofTitle = printed.filter(({ field }) => !field.startsWith('notice.'))
  const parts = articleParts(blocks)
  return bare(
    [
      ...ofNotice,
      ...parts.filter(({ inNotice }) => inNotice),
      ...ofTitle,
      ...parts.filter(({ inNotice }) => !inNotice),
    ]
      .map(({ text }) => text)
      .join(''),
  )
}

/** The sheets of the issue, printed once for all tests of a file's worker. */
let sheets: readonly PrintedSheet[] = []

test.describe('on paper', () => {
  test.describe.configure({ mode: 'serial' })
  test.setTimeout(120_000)

  /** The words of the nth sheet, from 1. */
  const words = (number: number, part: ReturnType<typeof partOfSheet> = 'text') => {
    const sheet = sheets[number - 1]
    if (sheet === undefined) throw new Error(`no sheet ${number}`)
    return wordsOf(sheet, number, part)
  }

  /** The sheet on which each article begins, as the contents say it: the first of the two numbers behind each title. */
  const starts = () => {
    const sheet = sheets[1]
    const { articles, issue } = realIssue()
    // 本册页码 stand in one column, 原刊页码 in the next: 15 mm each, ending with the text of 156 mm.
    const numbers = (sheet?.pieces ?? []).filter(
      ({ text, right, size }) => /^\d+$/.test(text) && size > 13 && right > 26 + 126,
    )
    const own = numbers.filter(({ right }) => right < 26 + 145).map(({ text }) => Number(text))
    const printed = numbers.filter(({ right }) => right > 26 + 145).map(({ text }) => Number(text))
    expect(printed).toEqual(issue.contents.map(({ page }) => page))
    expect(own).toHaveLength(articles.length)
    return own
  }

  test('the issue becomes sheets of A4, every font in the file', async ({ page, baseURL }) => {
    const elsewhere: string[] = []
    page.on('request', (request) => {
      if (!request.url().startsWith(baseURL ?? '')) elsewhere.push(request.url())
    })
    await page.goto(ADDRESS)
    sheets = await printSheets(page)
    expect(elsewhere).toEqual([])
    // 70,000 characters, at most 616 on a sheet.
    expect(sheets.length).toBeGreaterThan(110)
    expect(sheets.length).toBeLessThan(150)
    for (const { width, height, missingFonts } of sheets) {
      expect(Math.abs(width - 210)).toBeLessThan(0.5)
      expect(Math.abs(height - 297)).toBeLessThan(0.5)
      expect(missingFonts).toEqual([])
    }
  })

  test('the cover has the journal, the issue and what is in it, and neither head nor foot', () => {
    const cover = words(1)
    expect(cover).toMatch(/^党委理论学习中心组学习参考2022年第1期（总第50期）本期学习要目/)
    expect(cover).toMatch(/北京印刷学院党委宣传部$/)
    for (const highlight of realIssue().issue.highlights) expect(cover).toContain(bare(highlight))
    expect([words(1, 'head'), words(1, 'foot'), words(1, 'margin')]).toEqual(['', '', ''])
  })

  test('every other sheet has its number, the issue and the release at the foot', () => {
    for (let number = 2; number <= sheets.length; number += 1) {
      const foot = words(number, 'foot')
      expect(foot).toContain(`本册第${number}页`)
      expect(foot).toMatch(/2022年第1期（总第50期）版本[0-9a-f]{8}/)
    }
  })

  test('the contents lead to the sheet on which each article begins, under its own head', () => {
    const { articles } = realIssue()
    const begin = starts()
    for (const [at, article] of articles.entries()) {
      const first = begin[at] ?? 0
      const text = textOf(article)
      expect(words(first).slice(0, 20), `sheet ${first}`).toBe(text.slice(0, 20))
      expect(words(first, 'margin')).toBe(`〔${article.record.page}〕`)
      const end = (begin[at + 1] ?? sheets.length + 1) - 1
      for (let number = first; number <= end; number += 1) {
        const head = number % 2 === 1 ? bare(article.record.title) : '党委理论学习中心组学习参考2022年第1期'
        expect(words(number, 'head'), `sheet ${number}`).toBe(head)
      }
    }
  })

  test('the sheets of each article hold its text, character for character', () => {
    const { articles } = realIssue()
    const begin = starts()
    for (const [at, article] of articles.entries()) {
      const end = (begin[at + 1] ?? sheets.length + 1) - 1
      const heads = new Set(
        article.blocks.flatMap((block) => (block.type === 'table' ? [bare(block.head.join(''))] : [])),
      )
      let text = ''
      for (let number = begin[at] ?? 0; number <= end; number += 1) {
        const own = words(number)
        // The head of a table comes again on each of its sheets.
        const again = [...heads].find((head) => own.startsWith(head))
        text += again === undefined ? own : own.slice(again.length)
      }
      expect(text, article.record.title).toBe(textOf(article))
    }
  })

  test('text stands where official documents have it: 22 lines of 28 characters of 16 points', () => {
    for (const [at, sheet] of sheets.entries()) {
      if (at < 2) continue
      const left = at % 2 === 0 ? 28 : 26
      const text = sheet.pieces.filter((piece) => partOfSheet(piece, at + 1) === 'text')
      // A mark that closes a line may hang out with the empty half of its square.
      const beyond = text.filter(
        (piece) => piece.left < left - 1 || piece.right > left + (/\p{P}\s*$/u.test(piece.text) ? 159 : 157),
      )
      expect(beyond, `sheet ${at + 1}`).toEqual([])
      const lines = new Set(
        text.filter(({ size }) => Math.abs(size - 15.75) < 0.1).map(({ baseline }) => baseline.toFixed(1)),
      )
      expect(lines.size).toBeLessThanOrEqual(22)
    }
    // A sheet of running text is full.
    const [, , , fourth] = sheets
    const lines = new Map<string, string>()
    for (const piece of fourth?.pieces ?? []) {
      if (partOfSheet(piece, 4) !== 'text') continue
      const line = piece.baseline.toFixed(1)
      lines.set(line, (lines.get(line) ?? '') + piece.text)
    }
    expect(lines.size).toBe(22)
    const signs = [...lines.values()].map((line) => bare(line).length)
    expect(Math.max(...signs)).toBeGreaterThanOrEqual(28)
    expect(Math.max(...signs)).toBeLessThanOrEqual(31)
  })

  test('no sheet ends with a heading', () => {
    const headings = new Set(
      realIssue().articles.flatMap(({ blocks }) =>
        articleParts(blocks).flatMap(({ type, text }) => (type === 'heading' ? [bare(text)] : [])),
      ),
    )
    for (let number = 3; number <= sheets.length; number += 1) {
      const text = words(number)
      expect([...headings].filter((heading) => text.endsWith(heading))).toEqual([])
    }
  })
})

test('without JavaScript all is printed, and the contents have the pages of the printed copy only', async ({
  browser,
}) => {
  test.setTimeout(120_000)
  const page = await browser.newPage({ javaScriptEnabled: false })
  await page.goto(ADDRESS)
  await expect(page.getByRole('button', { name: '打印或存为 PDF' })).toBeHidden()
  await expect(page.getByText('按 Ctrl+P')).toBeVisible()
  const printed = await printSheets(page)
  const contents = printed[1]
  expect(contents && wordsOf(contents, 2, 'text')).not.toContain('本册页码')
  expect(contents && wordsOf(contents, 2, 'text')).toContain('原刊页码')
  expect(printed.length).toBeGreaterThan(110)
  await page.close()
})

test('the reader comes from the contents of the issue, and stays where he was after printing', async ({
  page,
}) => {
  await page.goto('/issues/2022-01/')
  await page.getByRole('link', { name: '整期排成册子，打印或存为 PDF' }).click()
  await expect(page).toHaveURL(ADDRESS)
  await expect(page).toHaveTitle('党委理论学习中心组学习参考 2022年第1期 打印版')
  await page.waitForLoadState('load')
  await page.locator('#a07').scrollIntoViewIfNeeded()
  const before = await page.evaluate(() => scrollY)
  expect(before).toBeGreaterThan(5000)
  // The print of this browser moves a page that is scrolled far down, with script or without; the numbering does not.
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await expect(page.getByText('本册页码', { exact: true })).toBeVisible()
  await expect(page.locator('[data-page-of="a07"]')).toHaveText(/^\d+$/)
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await expect(page.getByText('本册页码', { exact: true })).toBeHidden()
  expect(Math.abs((await page.evaluate(() => scrollY)) - before)).toBeLessThan(2)
  await expect(page.getByText('原刊页码', { exact: true })).toBeVisible()
})

test('how the reader has set the screen changes nothing on paper', async ({ page }) => {
  const numbers = async () => {
    await page.goto(ADDRESS)
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    return page.locator('[data-page-of]').allTextContents()
  }
  const standard = await numbers()
  expect(standard).toHaveLength(8)
  for (const chosen of [{ mode: 'large' }, { size: '48', face: 'kai', leading: 'loose', align: 'left' }]) {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.evaluate(
      (stored) => localStorage.setItem('reader.preferences', JSON.stringify(stored)),
      chosen,
    )
    expect(await numbers()).toEqual(standard)
  }
})

test('the button opens the print of the browser', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.toggleAttribute('data-asked', true)
  })
  await page.goto(ADDRESS)
  await page.getByRole('button', { name: '打印或存为 PDF' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-asked')
})

for (const width of [320, 390, 1280]) {
  test(`on the screen it is a booklet that fits the window, ${width} pixels wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 })
    await page.goto(ADDRESS)
    expect(await scrollsSideways(page)).toBe(false)
    expect(await cutTexts(page)).toEqual([])
    await page.getByText('怎样存成 PDF').click()
    expect(await scrollsSideways(page)).toBe(false)
  })
}
