import { expect, type Page, test } from '@playwright/test'
import type { IssuePassages } from '@/lib/search/passage'
import { createNaiveScan } from '../lib/search/naive-scan'
import { libraryPassages, listedPlaces, serveIssues, severalIssues } from './archive-passages'
import { movesOf, watchMoves } from './moved-boxes'

const status = (page: Page) => page.getByRole('main').getByRole('status')
const results = (page: Page) => page.getByRole('main').getByRole('listitem').getByRole('link')
const kinds = (page: Page) => page.getByRole('group', { name: '文类' })
const narrowed = (page: Page) => page.getByRole('group', { name: '已筛选' })
const total = (hits: number) => `共 ${hits.toLocaleString('zh-CN')} 处`

/** What a plain scan finds in a part of the library. */
function scan(word: string, keep: (article: IssuePassages['articles'][number]) => boolean) {
  const part = libraryPassages().map((issue) => ({ ...issue, articles: issue.articles.filter(keep) }))
  return createNaiveScan(part)([word])
}

test('a kind is chosen: the list, its total and the address follow, and Back takes it off at the same place', async ({
  page,
}) => {
  const all = scan('教育', () => true)
  const opinions = scan('教育', ({ kind }) => kind === 'opinion')
  await page.goto('/search/?q=教育')
  await expect(status(page)).toHaveText(total(all.hits))
  await page.getByRole('button', { name: '更多' }).click()
  await expect(results(page)).toHaveCount(30)
  const kind = kinds(page).getByRole('button', { name: `意见 ${opinions.hits}` })
  await expect(kind).toHaveAttribute('aria-pressed', 'false')
  await page.evaluate(() => window.scrollTo(0, 60))
  await kind.click()

  await expect(status(page)).toHaveText(total(opinions.hits))
  await expect(page).toHaveURL('/search/?q=%E6%95%99%E8%82%B2&kind=opinion')
  await expect(kind).toHaveAttribute('aria-pressed', 'true')
  await expect(narrowed(page)).toContainText('意见')
  expect(await listedPlaces(page)).toEqual(opinions.places.slice(0, 10))

  await page.goBack()
  await expect(page).toHaveURL('/search/?q=%E6%95%99%E8%82%B2')
  await expect(status(page)).toHaveText(total(all.hits))
  await expect(results(page)).toHaveCount(30)
  await expect(narrowed(page)).toHaveCount(0)
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(40)
  expect(await page.evaluate(() => window.scrollY)).toBeLessThan(80)
  await page.goForward()
  await expect(status(page)).toHaveText(total(opinions.hits))
})

test('the counts beside the kinds add up to the total, and stay while one of them is chosen', async ({
  page,
}) => {
  await page.goto('/search/?q=人才')
  await expect(status(page)).toHaveText(/^共/)
  const counts = await kinds(page).getByRole('button').locator('small').allTextContents()
  const sum = counts.reduce((hits, text) => hits + Number(text.replaceAll(',', '')), 0)
  await expect(status(page)).toHaveText(total(sum))
  await kinds(page).getByRole('button', { name: /^规划/ }).click()
  await expect(status(page)).not.toHaveText(total(sum))
  expect(await kinds(page).getByRole('button').locator('small').allTextContents()).toEqual(counts)
  await kinds(page).getByRole('button', { name: '全部' }).click()
  await expect(status(page)).toHaveText(total(sum))
  await expect(page).toHaveURL(/\?q=[^&]*$/)
})

test('only one article, only in titles: each can be taken off, or all at once', async ({ page }) => {
  await page.goto('/search/?q=教育')
  const heading = page.getByRole('main').getByRole('heading', { level: 2 }).nth(1)
  const title = await heading.textContent()
  const only = page.getByRole('link', { name: /^只看本篇/ }).nth(1)
  const hits = Number((await only.textContent())?.replace(/\D/g, ''))
  await only.click()
  await expect(status(page)).toHaveText(total(hits))
  await expect(page).toHaveURL(/&article=2022-01\/02$/)
  await expect(narrowed(page).getByRole('button', { name: /^取消筛选：《/ })).toBeFocused()
  expect(await page.evaluate(() => window.scrollY)).toBe(0)
  await expect(narrowed(page)).toContainText(`《${title}》`)
  await expect(page.getByRole('link', { name: /^只看本篇/ })).toHaveCount(0)

  await page.getByRole('checkbox', { name: '只在标题中' }).check()
  await expect(page).toHaveURL(/&titles=1$/)
  await expect(status(page)).not.toHaveText(total(hits))
  await expect(results(page).first()).toBeVisible()
  for (const place of await listedPlaces(page)) expect(place).toMatch(/#(?:title|h\d+)$/)

  await narrowed(page).getByRole('button', { name: '取消筛选：只在标题中' }).click()
  await expect(status(page)).toHaveText(total(hits))
  await narrowed(page).getByRole('button', { name: '清除筛选' }).click()
  await expect(narrowed(page)).toHaveCount(0)
  await expect(status(page)).toHaveText(total(scan('教育', () => true).hits))
})

test('an address with filters brings the narrowed list, and typing keeps them', async ({ page }) => {
  await page.goto('/search/?q=人才&kind=plan')
  await expect(status(page)).toHaveText(total(scan('人才', ({ kind }) => kind === 'plan').hits))
  await page.getByRole('searchbox').fill('职业教育')
  await expect(status(page)).toHaveText(total(scan('职业教育', ({ kind }) => kind === 'plan').hits))
  await expect(page).toHaveURL(/\?q=%E8%81%8C%E4%B8%9A%E6%95%99%E8%82%B2&kind=plan$/)
  await page.getByRole('button', { name: '清除', exact: true }).click()
  await expect(page).toHaveURL('/search/')
  await page.getByRole('searchbox').fill('职业教育')
  await expect(status(page)).toHaveText(total(scan('职业教育', () => true).hits))
})

test('a list that the filters leave empty says so, and clearing them brings it back', async ({ page }) => {
  await page.goto(`/search/?q=${encodeURIComponent('年轻干部是党和国家事业发展的希望')}&kind=plan`)
  await expect(status(page)).toHaveText('没有找到')
  await expect(page.getByText('筛选后的范围里没有')).toBeVisible()
  await page.getByRole('button', { name: '清除筛选' }).click()
  await expect(status(page)).toHaveText('共 1 处')
})

test('where nothing is found nothing is offered to narrow, and the panel leads nowhere', async ({ page }) => {
  await page.goto('/search/?q=教育')
  await expect(kinds(page)).toBeVisible()
  await page.getByRole('searchbox').fill('龘龘育教才人')
  await expect(status(page)).toHaveText('没有找到')
  await expect(page.getByRole('checkbox', { name: '只在标题中' })).toHaveCount(0)

  await page.goto('/issues/2022-01/05/')
  await page.getByRole('searchbox').fill('龘龘育教才人')
  const panel = page.getByRole('region', { name: '搜索结果' })
  await expect(panel.getByText('本库未收录，不等于原文有误。')).toBeVisible()
  await expect(panel.getByRole('link')).toHaveCount(0)
})

test('an archive of one issue offers neither years nor issues', async ({ page }) => {
  test.skip(libraryPassages().length > 1, 'the library holds several issues')
  await page.goto('/search/?q=教育')
  await expect(kinds(page)).toBeVisible()
  await expect(page.getByRole('group', { name: '年份' })).toHaveCount(0)
  await expect(page.getByRole('group', { name: '期', exact: true })).toHaveCount(0)
})

test('an archive of several issues is narrowed to a year and to an issue, with counts that hold', async ({
  page,
}) => {
  const issues = severalIssues()
  const hits = (keep: (id: string) => boolean) =>
    createNaiveScan(issues.filter(({ id }) => keep(id)))(['人才']).hits
  await serveIssues(page, issues)
  await page.goto('/search/?q=人才')
  await expect(status(page)).toHaveText(total(hits(() => true)))
  const years = page.getByRole('group', { name: '年份' })
  const numbers = page.getByRole('group', { name: '期', exact: true })
  const of2021 = hits((id) => id.startsWith('2021'))
  await years.getByRole('button', { name: `2021年 ${of2021.toLocaleString('zh-CN')}` }).click()
  await expect(status(page)).toHaveText(total(of2021))
  await expect(page).toHaveURL(/&year=2021$/)
  await numbers.getByRole('button', { name: /^2021年第23期/ }).click()
  await expect(status(page)).toHaveText(total(hits((id) => id === '2021-23')))
  await expect(page).toHaveURL(/&year=2021&issue=2021-23$/)
  for (const place of await listedPlaces(page)) expect(place).toMatch(/^2021-23\//)
  // An issue is of one year: without the year it goes too.
  await years.getByRole('button', { name: '全部' }).click()
  await expect(status(page)).toHaveText(total(hits(() => true)))
  await expect(page).toHaveURL(/\?q=[^&]*$/)
  await years.getByRole('button', { name: /^2020年/ }).click()
  await expect(status(page)).toHaveText(total(hits((id) => id.startsWith('2020'))))
  await expect(page).toHaveURL(/&year=2020$/)
  for (const _ of ['2020年', '全部', '第23期']) await page.goBack()
  await expect(status(page)).toHaveText(total(of2021))
  await expect(page).toHaveURL(/&year=2021$/)
})

test('several words can stand by closeness or by issue, and one word only by issue', async ({ page }) => {
  const words = ['人才', '培养']
  const expected = createNaiveScan(libraryPassages())(words)
  await page.goto(`/search/?q=${encodeURIComponent(words.join(' '))}`)
  await expect(status(page)).toHaveText(`共 ${expected.places.length} 段`)
  const counts = await kinds(page).getByRole('button').locator('small').allTextContents()
  expect(counts.reduce((sum, text) => sum + Number(text), 0)).toBe(expected.places.length)
  const order = page.getByRole('group', { name: '排序' })
  await expect(order.getByRole('button', { name: '词近的在前' })).toHaveAttribute('aria-pressed', 'true')
  await order.getByRole('button', { name: '按期次' }).click()
  await expect(page).toHaveURL(/&order=issue$/)
  await expect.poll(() => listedPlaces(page)).toEqual(expected.places.slice(0, 10))
  await page.goBack()
  await expect(order.getByRole('button', { name: '词近的在前' })).toHaveAttribute('aria-pressed', 'true')
  await page.getByRole('searchbox').fill('人才')
  await expect(order).toHaveCount(0)
})

test('on a phone the filters fold behind 筛选, and every control is large enough for a thumb', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/search/?q=教育&kind=plan')
  await expect(status(page)).toHaveText(/^共/)
  await expect(kinds(page)).toBeHidden()
  const button = page.getByRole('button', { name: '筛选', exact: true })
  await expect(button).toHaveAttribute('aria-expanded', 'false')
  await button.click()
  await expect(kinds(page)).toBeVisible()
  const controls = page
    .locator('.search-status, .search-filters, .filter-summary')
    .locator('button, label, select')
  for (const control of await controls.all()) {
    if (!(await control.isVisible())) continue
    const { width = 0, height = 0 } = (await control.boundingBox()) ?? {}
    expect(Math.min(width, height), (await control.textContent()) ?? '').toBeGreaterThanOrEqual(44)
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
})

test('filters are chosen by keyboard', async ({ page }) => {
  await page.goto('/search/?q=教育')
  const kind = kinds(page).getByRole('button', { name: /^讲话/ })
  await kind.focus()
  await page.keyboard.press('Space')
  await expect(kind).toHaveAttribute('aria-pressed', 'true')
  await expect(kind).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(kind).toHaveAttribute('aria-pressed', 'false')
})

for (const [width, height] of [
  [1280, 800],
  [390, 844],
] as const) {
  test(`nothing moves when the total and the filters come, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await watchMoves(page)
    for (const query of ['教育', '人才 培养']) {
      await page.goto(`/search/?q=${encodeURIComponent(query)}`)
      await expect(status(page)).toHaveText(/^共/)
      await page.waitForTimeout(500)
      expect(await movesOf(page), query).toEqual([])
    }
  })
}
