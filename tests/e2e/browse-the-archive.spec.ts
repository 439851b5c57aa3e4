import { expect, type Page, test } from '@playwright/test'

const PLAN = '“十四五”时期教育强国推进工程实施方案'
const OPINION = '关于深入推进世界一流大学和一流学科建设的若干意见'

/** The counted link of a list of the overview: 怀进鹏 2 篇. */
function entry(page: Page, list: string, name: string) {
  return page.getByRole('region', { name: list }).getByRole('link', { name: `${name} `, exact: false })
}

const titles = (page: Page) => page.locator('.archive-articles a').allTextContents()

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled })

    test('an article is found by its person', async ({ page }) => {
      await page.goto('/archive/')
      await entry(page, '人物', '怀进鹏').click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('怀进鹏')
      await expect(page).toHaveTitle('怀进鹏 · 人物 · 往期总目 · 学习参考')
      await expect(page.getByText('共 2 篇')).toBeVisible()
      await page.getByRole('link', { name: '为加快建设世界重要人才中心和创新高地贡献力量' }).click()
      await expect(page).toHaveURL('/issues/2022-01/03/')
    })

    test('an article is found by who issued it', async ({ page }) => {
      await page.goto('/archive/')
      await expect(entry(page, '发文机关', '国家发展改革委')).toContainText('2 篇')
      await entry(page, '发文机关', '国家发展改革委').click()
      expect(await titles(page)).toEqual([PLAN, OPINION])
      await expect(page.getByRole('listitem').filter({ hasText: OPINION })).toContainText(
        /意见.*教育部 财政部 国家发展改革委.*第34页/,
      )
    })

    test('an article is found by its kind', async ({ page }) => {
      await page.goto('/archive/')
      await entry(page, '文类', '规划方案').click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('规划方案')
      expect(await titles(page)).toHaveLength(3)
      await page.getByRole('link', { name: PLAN }).click()
      await expect(page).toHaveURL('/issues/2022-01/05/')
    })

    test('an article is found by its year', async ({ page }) => {
      await page.goto('/archive/')
      await page.getByRole('link', { name: '2022年全年目录' }).click()
      await expect(page).toHaveTitle('2022年 · 往期总目 · 学习参考')
      await expect(page.getByText('共 1 期 8 篇')).toBeVisible()
      expect(await titles(page)).toHaveLength(8)
      await page.getByRole('link', { name: OPINION }).click()
      await expect(page).toHaveURL('/issues/2022-01/06/')
    })

    test('a year opens and closes by hand', async ({ page }) => {
      await page.goto('/archive/')
      const issue = page.getByRole('link', { name: /^第1期/ })
      await expect(issue).toBeVisible()
      await page.getByRole('heading', { name: '2022年' }).click()
      await expect(issue).toBeHidden()
      await page.getByRole('heading', { name: '2022年' }).click()
      await issue.click()
      await expect(page).toHaveURL('/issues/2022-01/')
    })
  })
}

test('the overview says how much there is', async ({ page }) => {
  await page.goto('/archive/')
  await expect(page.getByText('共 1 期 8 篇')).toBeVisible()
  await expect(page.getByRole('link', { name: /^第1期/ })).toContainText(/总第50期.*8 篇/)
})

test('every page leads to the archive', async ({ page }) => {
  for (const path of ['/', '/issues/2022-01/', '/issues/2022-01/03/', '/search/', '/nowhere/', '/archive/']) {
    await page.goto(path)
    const link = page.getByRole('contentinfo').getByRole('link', { name: '往期总目' })
    await expect(link, path).toHaveAttribute('href', '/archive/')
  }
  await page.goto('/')
  await page.getByRole('region', { name: '往期' }).getByRole('link', { name: '往期总目' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('往期总目')
})

test('the way back leads through the list to the overview', async ({ page }) => {
  await page.goto('/archive/kinds/plan/')
  const trail = page.getByRole('navigation', { name: '所在位置' })
  await expect(trail.getByRole('listitem')).toHaveText(['学习参考', '往期总目', '文类', '规划方案'])
  await trail.getByRole('link', { name: '文类' }).click()
  await expect(page).toHaveURL('/archive/#kinds')
  await expect(page.getByRole('heading', { name: '文类' })).toBeInViewport()
})

for (const width of [320, 390, 1280]) {
  test(`the archive fits ${width} pixels, and every link is large enough to touch`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 })
    await page.addInitScript(() => localStorage.setItem('reader.preferences', '{"size":48}'))
    for (const path of ['/archive/', '/archive/years/2022/', '/archive/kinds/plan/']) {
      await page.goto(path)
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect(overflow, path).toBeLessThanOrEqual(0)
      const small = await page.locator('main :is(a, summary):visible').evaluateAll((targets) =>
        targets
          // The link of an entry reaches over the whole entry.
          .map((target) =>
            (target.parentElement?.closest('.archive-articles li') ?? target).getBoundingClientRect(),
          )
          .filter(({ height }) => height < 43.5)
          .map(({ height, top }) => `${height} at ${top}`),
      )
      expect(small, path).toEqual([])
    }
  })
}
