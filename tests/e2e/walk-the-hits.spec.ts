import { expect, type Page, test } from '@playwright/test'
import { readLibrary } from '@/lib/content/library.disk'
import { issuePassages } from '@/lib/search/passages'

const WORD = '人才培养'
const ARTICLE = '/issues/2022-01/07/'

/** The passages of the article that hold a word, with how often, by a plain scan of the records. */
function scan(word: string): readonly { fragment: string; count: number }[] {
  const [published] = readLibrary()
  if (published === undefined) return []
  const article = {
    ...published,
    articles: published.articles.filter(({ record }) => record.id === '2022-01/07'),
  }
  return issuePassages(article)
    .articles.flatMap(({ passages }) => passages)
    .map(({ fragment, parts }) => ({ fragment, count: parts.join('\n').split(word).length - 1 }))
    .filter(({ count }) => count > 0)
}

const bar = (page: Page) => page.getByRole('region', { name: '命中' })
const here = (page: Page) => page.locator('mark[data-here]')

/** Boxes of the hit at which the reader is and of everything that is fixed to the window and shows. */
function covers(page: Page) {
  return page.evaluate(() => {
    const hit = document.querySelector('mark[data-here]')?.getBoundingClientRect()
    const bars = [
      ...document.querySelectorAll('.site-header, .bottom-bar, .hit-bar, .reading-foot, .reading-line'),
    ]
    return bars
      .filter((each) => ['fixed', 'sticky'].includes(getComputedStyle(each).position))
      .filter((each) => {
        const box = each.getBoundingClientRect()
        return (
          hit &&
          box.height > 0 &&
          hit.bottom > box.top &&
          hit.top < box.bottom &&
          hit.right > box.left &&
          hit.left < box.right
        )
      })
      .map(({ className }) => className)
  })
}

for (const width of [390, 1280]) {
  test.describe(`${width} pixels wide`, () => {
    test.use({ viewport: { width, height: 844 } })

    test('a reader from a search goes through every place of the article, by bar and by keys', async ({
      page,
    }) => {
      const found = scan(WORD)
      const total = found.reduce((sum, { count }) => sum + count, 0)
      const second = found[1]
      expect(total).toBeGreaterThan(3)
      await page.goto(`${ARTICLE}?q=${encodeURIComponent(WORD)}#${second?.fragment}`)
      const at = (found[0]?.count ?? 0) + 1
      await expect(bar(page)).toContainText(`第 ${at}/${total} 处`)
      await expect(page.locator(`#${second?.fragment} mark[data-here]`)).toBeInViewport()
      await expect(page.locator('article mark.hit:not([data-rest])')).toHaveCount(total)

      await bar(page).getByRole('button', { name: '下一处' }).click()
      await expect(bar(page)).toContainText(`第 ${at + 1}/${total} 处`)
      await expect(here(page)).toBeInViewport()
      expect(await covers(page)).toEqual([])
      await page.keyboard.press('p')
      await page.keyboard.press('p')
      await expect(bar(page)).toContainText(`第 ${at - 1}/${total} 处`)
      await expect(
        page.getByRole('status').filter({ hasText: `第 ${at - 1} 处，共 ${total} 处` }),
      ).toHaveCount(1)
      for (let place = at; place <= total; place += 1) {
        await page.keyboard.press('n')
        await expect(bar(page)).toContainText(`第 ${place}/${total} 处`)
        await expect(here(page)).toBeInViewport()
        expect(await covers(page)).toEqual([])
      }
      await page.keyboard.press('n')
      await expect(bar(page)).toContainText(`第 1/${total} 处`)
    })

    test('the bar is closed, and the text is as it was', async ({ page }) => {
      await page.goto(ARTICLE)
      const text = await page.locator('.article-body').evaluate((body) => body.textContent)
      await page.goto(`${ARTICLE}?q=${encodeURIComponent(WORD)}`)
      await expect(bar(page)).toBeVisible()
      expect(await page.locator('.article-body').evaluate((body) => body.textContent)).toBe(text)
      for (const button of await bar(page).getByRole('button').all()) {
        const box = await button.boundingBox()
        expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44)
      }
      await bar(page).getByRole('button', { name: '关闭' }).click()
      await expect(bar(page)).toHaveCount(0)
      await expect(page.locator('article mark')).toHaveCount(0)
      await expect(page).toHaveURL(ARTICLE)
    })
  })
}

test('of several words the passages that hold them all are counted, as in the search', async ({ page }) => {
  const words = ['人才', '培养']
  const [first, second] = words.map((word) => new Set(scan(word).map(({ fragment }) => fragment)))
  const both = [...(first ?? [])].filter((fragment) => second?.has(fragment))
  await page.goto(`${ARTICLE}?q=${encodeURIComponent(words.join(' '))}`)
  await expect(bar(page)).toContainText(`第 1/${both.length} 段`)
})

test('a single place needs no bar', async ({ page }) => {
  const word = '特制定本规划'
  expect(scan(word).map(({ count }) => count)).toEqual([1])
  await page.goto(`${ARTICLE}?q=${encodeURIComponent(word)}`)
  await expect(page.locator('article mark')).toHaveCount(1)
  await expect(bar(page)).toHaveCount(0)
})

test('who comes from a list walks on into the next article and back, and Back leads to the list', async ({
  page,
}) => {
  const [published] = readLibrary()
  if (published === undefined) throw new Error('the library is empty')
  const counts = issuePassages(published)
    .articles.map(({ id, passages }) => ({
      path: `/issues/${id}/`,
      hits: passages.reduce((sum, { parts }) => sum + parts.join('\n').split(WORD).length - 1, 0),
    }))
    .filter(({ hits }) => hits > 0)
  const total = counts.reduce((sum, { hits }) => sum + hits, 0)
  const [first, second] = counts
  if (first === undefined || second === undefined) throw new Error('the word stands in one article only')

  await page.goto(`/search/?q=${encodeURIComponent(WORD)}`)
  await expect(page.getByRole('main').getByRole('status')).toHaveText(new RegExp(`^共 ${total} 处`))
  await page.getByRole('main').getByRole('listitem').getByRole('link').first().click()
  await expect(bar(page)).toContainText(`第 1/${total} 处`)
  for (let at = 2; at <= first.hits; at++) {
    await page.keyboard.press('n')
    await expect(bar(page)).toContainText(`第 ${at}/${total} 处`)
  }
  expect(new URL(page.url()).pathname).toBe(first.path)

  await bar(page).getByRole('button', { name: '下一处' }).click()
  await expect(page).toHaveURL((url) => url.pathname === second.path)
  await expect(bar(page)).toContainText(`第 ${first.hits + 1}/${total} 处`)
  await expect(here(page)).toBeInViewport()

  await bar(page).getByRole('button', { name: '上一处' }).click()
  await expect(page).toHaveURL((url) => url.pathname === first.path)
  await expect(bar(page)).toContainText(`第 ${first.hits}/${total} 处`)
  await expect(here(page)).toBeInViewport()

  await page.goBack()
  await expect(page).toHaveURL(/\/search\/\?q=/)
  await expect(page.getByRole('searchbox')).toHaveValue(WORD)
})
