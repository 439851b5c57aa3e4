import { expect, type Page, test } from '@playwright/test'
import { libraryPassages } from './archive-passages'
import { markedWords } from './seen-on-page'

const status = (page: Page) => page.getByRole('main').getByRole('status').first()
const standing = (page: Page) => page.getByRole('region', { name: '原文里有这些字' })

/** Two paragraphs of prose that follow one another, and words that run from the one into the other. */
function overTwo() {
  for (const { articles } of libraryPassages())
    for (const { id, passages } of articles)
      for (const [at, { fragment, parts }] of passages.entries()) {
        const next = passages[at + 1]
        const [first = '', then = ''] = [parts[0], next?.parts[0]]
        if (next && /^p/.test(fragment) && /^p/.test(next.fragment) && first.length > 60 && then.length > 60)
          return { id, fragments: [fragment, next.fragment], tail: first.slice(-18), head: then.slice(0, 18) }
      }
  throw new Error('no two paragraphs')
}

test('words that run on over two paragraphs are told to stand, and both paragraphs are opened', async ({
  page,
}) => {
  const { id, fragments, tail, head } = overTwo()
  await page.goto(`/search/?q=${encodeURIComponent(tail + head)}`)
  await expect(standing(page).getByRole('heading')).toHaveText('文字和标点一致，原文分在两段')
  await expect(standing(page).locator('mark')).toHaveText([tail, head])
  await expect(status(page)).toHaveText('原文里有这些字')
  await expect(page.getByText('本库未收录')).toHaveCount(0)
  await expect(page.getByText('不是原文一致')).toHaveCount(0)
  await expect(standing(page).getByRole('link')).toHaveCount(2)
  for (const [at, words] of [tail, head].entries()) {
    await standing(page).getByRole('link').nth(at).click()
    await expect(page).toHaveURL(`/issues/${id}/?q=${encodeURIComponent(words)}#${fragments[at]}`)
    await expect.poll(async () => (await markedWords(page)).join('')).toBe(words)
    await page.goBack()
    await expect(standing(page)).toBeVisible()
  }
})

test('pasted with the line break they stand too, and in the panel of an article', async ({
  page,
  context,
}) => {
  const { tail, head } = overTwo()
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/issues/2022-01/05/')
  await page.evaluate((text) => navigator.clipboard.writeText(text), `${tail}\n${head}`)
  await page.getByRole('searchbox').focus()
  await page.keyboard.press('Control+V')
  const panel = page.getByRole('region', { name: '搜索结果' })
  await expect(panel.getByRole('heading')).toHaveText('文字和标点一致，原文分在两段')
  await expect(panel.getByText('本库未收录')).toHaveCount(0)
  await expect(panel.getByText('没有找到')).toHaveCount(0)
})

test('with other punctuation they are told to differ in that alone', async ({ page }) => {
  const { tail, head } = overTwo()
  await page.goto(`/search/?q=${encodeURIComponent(`${tail.slice(0, -1)}，${head}`)}`)
  await expect(standing(page).getByRole('heading')).toHaveText('文字一致，标点不同，原文分在两段')
  await expect(standing(page).locator('.quote-text mark')).toHaveText(['标点：。'])
  await expect(page.getByText('本库未收录')).toHaveCount(0)
})

test('only in titles, words of paragraphs do not stand, and no paragraph is near', async ({ page }) => {
  const { tail, head } = overTwo()
  await page.goto(`/search/?q=${encodeURIComponent(tail + head)}&titles=1`)
  await expect(status(page)).toHaveText('没有找到')
  await expect(page.getByText('筛选后的范围里没有')).toBeVisible()
  await expect(standing(page)).toHaveCount(0)
  for (const link of await page.locator('.nearest-words a').all())
    await expect(link).toHaveAttribute('href', /#(?:title|h\d+)$/)
})
