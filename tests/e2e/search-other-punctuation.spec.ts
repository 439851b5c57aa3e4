import { expect, type Page, test } from '@playwright/test'
import { markedWords } from './seen-on-page'

const status = (page: Page) => page.getByRole('main').getByRole('status')
const exact = (page: Page) => page.getByRole('main').getByRole('listitem').getByRole('link')
const punctuation = (page: Page) => page.getByRole('checkbox', { name: '标点、空格不同的也找' })
const variants = (page: Page) => page.getByRole('checkbox', { name: '繁简、数字写法不同的也找' })
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 2, name })

test('words that stand only with other punctuation are found at once, apart and by name', async ({
  page,
}) => {
  await page.goto(`/search/?q=${encodeURIComponent('年轻干部是党和国家事业发展的希望必须筑牢理想信念根基')}`)
  await expect(status(page)).toHaveText('没有找到')
  await expect(heading(page, '仅标点或空格不同')).toBeVisible()
  await expect(page.locator('.tier-heading')).toContainText('共 1 处')
  // The exact total stays what it is.
  await expect(status(page)).toHaveText('没有找到')
  await expect(punctuation(page)).toHaveCount(0)

  const printed = '年轻干部是党和国家事业发展的希望，必须筑牢理想信念根基'
  await expect(exact(page).locator('mark')).toHaveText([printed])
  await exact(page).click()
  await expect(page).toHaveURL(`/issues/2022-01/01/?q=${encodeURIComponent(printed)}#p1`)
  await expect.poll(() => markedWords(page)).toEqual([printed])
  await page.goBack()
  await expect(exact(page)).toHaveCount(1)
})

test('traditional characters and other numerals are found at once, and the printed ones are marked', async ({
  page,
}) => {
  await page.goto(`/search/?q=${encodeURIComponent('教育強國')}`)
  await expect(status(page)).toHaveText('没有找到')
  await expect(variants(page)).toHaveCount(0)
  await expect(heading(page, '繁简或数字写法不同')).toBeVisible()
  await expect(exact(page).locator('mark').first()).toHaveText('教育强国')
  await exact(page).first().click()
  await expect.poll(async () => (await markedWords(page))[0]).toBe('教育强国')
})

test('exact results stand first under their own name, and the others are never among them', async ({
  page,
}) => {
  await page.goto(`/search/?q=${encodeURIComponent('教育文化')}&also=punctuation,variants`)
  const names = page.locator('.tier-heading h2')
  await expect(names).toHaveText(['原文一致', '仅标点或空格不同', '繁简或数字写法不同'])
  await expect(page.locator('.tier-heading').nth(2)).toContainText(/共 \d+ 处|没有/)
  const lists = await page.getByRole('main').evaluate((main) => {
    const marks: string[][] = []
    for (const each of main.querySelectorAll('.tier-heading, li > div > a')) {
      if (each.matches('.tier-heading')) marks.push([])
      else marks.at(-1)?.push(each.querySelector('mark')?.textContent ?? '')
    }
    return marks
  })
  const [same = [], other = []] = lists
  expect(same.length).toBeGreaterThan(0)
  expect(new Set(same)).toEqual(new Set(['教育文化']))
  expect(other.length).toBeGreaterThan(0)
  for (const words of other) {
    expect(words).not.toBe('教育文化')
    expect(words.replace(/[\p{P}\s]/gu, '')).toBe('教育文化')
  }
  await expect(status(page)).toHaveText((await page.locator('.tier-heading p').first().textContent()) ?? '')
})

test('a tier is taken off by its switch and by Back, and the exact list stays as it was', async ({
  page,
}) => {
  await page.goto('/search/?q=教育强国')
  await expect(status(page)).toHaveText(/^共/)
  const before = await exact(page).allTextContents()
  await punctuation(page).check()
  await expect(heading(page, '原文一致')).toBeVisible()
  expect((await exact(page).allTextContents()).slice(0, before.length)).toEqual(before)
  await page.goBack()
  await expect(punctuation(page)).not.toBeChecked()
  await expect(heading(page, '仅标点或空格不同')).toHaveCount(0)
  expect(await exact(page).allTextContents()).toEqual(before)
})

test('where nothing is found, the nearest words are shown with what differs, and are no hit', async ({
  page,
}) => {
  await page.goto('/search/')
  await page.getByRole('searchbox').fill('坚持社会主义办学道路，坚持中国特色社会主义教育发展方向')
  const nearest = page.getByRole('region', { name: '最接近的原文' })
  const part = page.getByRole('region', { name: '最长的相同部分' })
  await expect(part.locator('mark')).toHaveText('坚持中国特色社会主义教育发展')
  await expect(nearest.locator('.quote-text mark')).toHaveText(['不同：方向', '不同：道路'])
  await expect(page.getByRole('main').getByRole('status').filter({ hasText: '没有找到' })).toBeVisible()
  await nearest.getByRole('link').click()
  await expect(page.locator('article mark.hit').first()).toBeVisible()
})

test('words that are near to nothing show nothing near', async ({ page }) => {
  await page.goto('/search/')
  await page.getByRole('searchbox').fill('春眠不觉晓处处闻啼鸟夜来风雨声')
  await expect(page.getByRole('main').getByRole('status').filter({ hasText: '没有找到' })).toBeVisible()
  await page.waitForTimeout(1500)
  await expect(page.getByRole('region', { name: '最接近的原文' })).toHaveCount(0)
})
