import { expect, type Page, test } from '@playwright/test'
import type { Passage } from '@/lib/search/passage'
import { createNaiveScan } from '../lib/search/naive-scan'
import { libraryPassages, listedPlaces } from './archive-passages'
import { distanceFromMiddle, isUncovered, markedWords } from './seen-on-page'

const status = (page: Page) => page.getByRole('main').getByRole('status')
const results = (page: Page) => page.getByRole('main').getByRole('listitem').getByRole('link')

async function type(page: Page, words: string): Promise<void> {
  await page.getByRole('searchbox').fill('')
  await page.getByRole('searchbox').pressSequentially(words)
}

test.describe('a quotation', () => {
  test('is found while it is typed, and its result leads to the paragraph with exactly the words marked', async ({
    page,
  }) => {
    const quote = '年轻干部是党和国家事业发展的希望，必须筑牢理想信念根基'
    await page.goto('/search/')
    await type(page, quote)
    await expect(status(page)).toHaveText('共 1 处')
    await expect(page).toHaveURL(`/search/?q=${encodeURIComponent(quote)}`)
    await expect(results(page)).toHaveCount(1)
    await expect(results(page).locator('mark')).toHaveText([quote])

    await results(page).click()
    await expect(page).toHaveURL(`/issues/2022-01/01/?q=${encodeURIComponent(quote)}#p1`)
    await expect.poll(() => markedWords(page)).toEqual([quote])
    const hit = page.locator('#p1 mark')
    await expect.poll(() => distanceFromMiddle(hit)).toBeLessThan(150)
    expect(await isUncovered(hit)).toBe(true)
  })

  test('leaves the text of its paragraph as it was', async ({ page }) => {
    const [issue] = libraryPassages()
    const passage = issue?.articles[0]?.passages.find(({ fragment }: Passage) => fragment === 'p1')
    await page.goto(`/issues/2022-01/01/?q=${encodeURIComponent('理想信念')}#p1`)
    await expect(page.locator('#p1 mark').first()).toBeVisible()
    expect(await page.locator('#p1').evaluate((paragraph) => paragraph.textContent)).toBe(passage?.parts[0])
  })

  test('is marked across the emphasis of a run-in heading', async ({ page }) => {
    const quote = '建设目标。支持欠发达地区'
    await page.goto(`/search/?q=${encodeURIComponent(quote)}`)
    await results(page).click()
    await expect.poll(async () => (await markedWords(page)).join('')).toBe(quote)
  })

  test('is found in half width where the journal prints full width, and the printed characters are marked', async ({
    page,
  }) => {
    await page.goto(`/search/?q=${encodeURIComponent('建设目标｡支持欠发达地区特别是“三区三州”')}`)
    await expect(status(page)).toHaveText('共 1 处')
    await results(page).click()
    await expect
      .poll(async () => (await markedWords(page)).join(''))
      .toBe('建设目标。支持欠发达地区特别是“三区三州”')
  })

  test('in the folded notice opens the fold', async ({ page }) => {
    await page.goto(`/search/?q=${encodeURIComponent('一并认真遵照执行')}`)
    await results(page).click()
    const hit = page.locator('details mark')
    await expect(hit).toHaveText('一并认真遵照执行')
    await expect(hit).toBeVisible()
    await expect.poll(() => distanceFromMiddle(hit)).toBeLessThan(150)
  })

  test('in the folded notice stays in the middle of the page when the address changes to it', async ({
    page,
  }) => {
    const quote = '一并认真遵照执行'
    await page.goto(`/issues/2022-01/05/?q=${encodeURIComponent(quote)}`)
    const fragment = await page.evaluate((words) => {
      const place = [...document.querySelectorAll('details [id]')].find((each) =>
        each.textContent?.includes(words),
      )
      return place?.id ?? ''
    }, quote)
    for (const fold of await page.locator('details').all()) {
      await fold.evaluate((each: HTMLDetailsElement) => {
        each.open = false
      })
    }
    await page.evaluate((to) => {
      location.hash = to
    }, fragment)
    const hit = page.locator('details mark')
    await expect(hit).toHaveText(quote)
    await expect.poll(() => distanceFromMiddle(hit)).toBeLessThan(150)
  })

  test('from a title leads to the title block', async ({ page }) => {
    await page.goto(`/search/?q=${encodeURIComponent('教研〔2022〕1号')}`)
    await results(page).click()
    await expect(page).toHaveURL(/\/06\/\?q=.*#title$/)
    await expect.poll(() => markedWords(page)).toEqual(['教研〔2022〕1号'])
  })

  test('from the title of a cover notice is marked where the page shows it', async ({ page }) => {
    await page.goto(`/search/?q=${encodeURIComponent('北京市教育委员会关于印发')}`)
    await results(page).first().click()
    await expect(page).toHaveURL(/#title$/)
    // The title is set word by word, and a mark lies inside one element.
    await expect.poll(async () => (await markedWords(page)).join('')).toBe('北京市教育委员会关于印发')
  })

  test('that the library does not have is told calmly', async ({ page }) => {
    await page.goto('/search/')
    await type(page, '年轻干部是事业国家和党发展的希望')
    await expect(status(page)).toHaveText('没有找到')
    await expect(page.getByText('本库未收录，不等于原文有误')).toBeVisible()
    await expect(results(page)).toHaveCount(0)
  })
})

test.describe('a common word', () => {
  test('is counted in full, and its list goes on by 更多 to the last passage', async ({ page }) => {
    const expected = createNaiveScan(libraryPassages())(['教育'])
    await page.goto('/search/?q=教育')
    await expect(status(page)).toHaveText(`共 ${expected.hits.toLocaleString('zh-CN')} 处`)
    await expect(results(page)).toHaveCount(10)
    for (let shown = 10; shown < expected.places.length; shown += 20) {
      await page.getByRole('button', { name: '更多' }).click()
      await expect(results(page)).toHaveCount(Math.min(shown + 20, expected.places.length))
      await expect(results(page).nth(shown)).toBeFocused()
      // The total is known and stays so.
      await expect(status(page)).toHaveText(`共 ${expected.hits.toLocaleString('zh-CN')} 处`)
    }
    await expect(page.getByRole('button', { name: '更多' })).toHaveCount(0)
    expect(await listedPlaces(page)).toEqual(expected.places)
  })

  test('brings the reader back to the same list at the same place', async ({ page }) => {
    await page.goto('/search/?q=教育')
    await page.getByRole('button', { name: '更多' }).click()
    await expect(results(page)).toHaveCount(30)
    const result = results(page).nth(24)
    await result.scrollIntoViewIfNeeded()
    const before = await page.evaluate(() => window.scrollY)
    await result.click()
    await expect(page).toHaveURL(/\/issues\//)
    await page.goBack()
    await expect(results(page)).toHaveCount(30)
    await expect(page.getByRole('searchbox')).toHaveValue('教育')
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(before - 40)
    expect(await page.evaluate(() => window.scrollY)).toBeLessThan(before + 40)
  })
})

test('several words are found only where all of them stand, all of them in the end', async ({ page }) => {
  const expected = createNaiveScan(libraryPassages())(['人才', '双一流'])
  await page.goto('/search/')
  await type(page, '人才　双一流')
  await expect(status(page)).toHaveText(`共 ${expected.places.length} 段`)
  await expect(results(page)).toHaveCount(Math.min(10, expected.places.length))
  for (let shown = 10; shown < expected.places.length; shown += 20) {
    await page.getByRole('button', { name: '更多' }).click()
    await expect(results(page)).toHaveCount(Math.min(shown + 20, expected.places.length))
  }
  expect((await listedPlaces(page)).sort()).toEqual([...expected.places].sort())
})

test('a word with a hyphen before it is left out, which is said', async ({ page }) => {
  const scan = createNaiveScan(libraryPassages())
  const all = scan(['人才']).places
  const left = all.filter((place) => !scan(['人才', '培养']).places.includes(place))
  await page.goto(`/search/?q=${encodeURIComponent('人才 -培养')}`)
  await expect(page.getByRole('main').getByText('不含：“培养”')).toBeVisible()
  await expect(status(page)).toHaveText(/^共 \d+ 处$/)
  await expect(results(page).first()).toBeVisible()
  for (const place of await listedPlaces(page)) expect(left).toContain(place)
  for (const text of await results(page).allTextContents()) expect(text).not.toContain('培养')
})

test('a word that is only taken out asks for one to find', async ({ page }) => {
  await page.goto(`/search/?q=${encodeURIComponent('-国际')}`)
  await expect(status(page)).toHaveText('请再加上要找的词')
  await expect(page.getByRole('main')).toContainText('人才 -国际')
})

test('words in Chinese quotation marks with a blank are offered as one phrase', async ({ page }) => {
  await page.goto(`/search/?q=${encodeURIComponent('“人才 培养”')}`)
  await page.getByRole('button', { name: '当作一句话找' }).click()
  await expect(page.getByRole('searchbox')).toHaveValue('"人才 培养"')
  await expect(page.getByRole('main').locator('mark').first()).toHaveText('人才培养')
  await expect(status(page)).toHaveText(/^共 \d+ 处$/)
})
