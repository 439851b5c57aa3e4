import { expect, test } from '@playwright/test'
import { libraryPassages } from './archive-passages'

for (const width of [390, 1280]) {
  test(`a result shows its whole paragraph on demand, with every hit marked (${width} px)`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 })
    await page.goto('/search/?q=教育')
    const result = page.getByRole('main').getByRole('listitem').filter({ hasText: '第10段' }).first()
    const more = result.getByRole('button', { name: '展开上下文' })
    const { height = 0 } = (await more.boundingBox()) ?? {}
    expect(height).toBeGreaterThanOrEqual(44)
    await more.click()
    const [, article, fragment] =
      /issues\/(.*)\/\?q=.*#(.*)/.exec((await result.getByRole('link').getAttribute('href')) ?? '') ?? []
    const passage = libraryPassages()
      .flatMap(({ articles }) => articles)
      .find(({ id }) => id === article)
      ?.passages.find((each) => each.fragment === fragment)
    const whole = result.locator('p')
    await expect(whole).toHaveText(passage?.parts[0] ?? '', { useInnerText: false })
    const hits = (passage?.parts[0] ?? '').split('教育').length - 1
    await expect(whole.locator('mark')).toHaveCount(hits)
    await result.getByRole('button', { name: '收起上下文' }).click()
    await expect(whole).toHaveCount(0)
    await expect(more).toBeFocused()
  })
}

test('a result that shows all of its passage offers no more', async ({ page }) => {
  await page.goto(`/search/?q=${encodeURIComponent('教研〔2022〕1号')}`)
  await expect(page.getByRole('main').getByRole('listitem').getByRole('link').first()).toBeVisible()
  await page.goto('/search/?q=普惠性幼儿园覆盖率')
  const row = page.getByRole('main').getByRole('listitem').filter({ hasText: '表1第2行' })
  await expect(row).toBeVisible()
  await expect(row.getByRole('button', { name: '展开上下文' })).toHaveCount(0)
})
