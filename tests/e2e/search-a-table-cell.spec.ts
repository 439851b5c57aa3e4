import { expect, test } from '@playwright/test'
import { distanceFromMiddle, isUncovered, markedWords } from './seen-on-page'

const CELL = '普惠性幼儿园覆盖率'

for (const viewport of [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
]) {
  test(`a table cell is found, and its row is reached with the words marked (${viewport.width} px)`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport)
    await page.goto(`/search/?q=${CELL}`)
    const row = page.getByRole('main').getByRole('link').filter({ hasText: '表1第2行' })
    await expect(row).toHaveCount(1)
    await expect(row.locator('mark')).toHaveText(CELL)

    await row.click()
    await expect(page).toHaveURL(/\/issues\/2022-01\/07\/\?q=.*#t1r2$/)
    const hit = page.locator('tr#t1r2 mark')
    await expect(hit).toHaveText([CELL])
    // The other places of the article are marked too; this one is where the reader is.
    await expect(page.locator('article mark[data-here]')).toHaveCount(1)
    await expect(hit).toHaveAttribute('data-here')
    expect(new Set(await markedWords(page))).toEqual(new Set([CELL]))
    await expect.poll(() => distanceFromMiddle(hit)).toBeLessThan(150)
    expect(await isUncovered(hit)).toBe(true)
  })
}

test('words of two cells are found as two words; as one run they stand only with a blank between', async ({
  page,
}) => {
  await page.goto(`/search/?q=${encodeURIComponent(`${CELL}(%)87`)}`)
  // No hit, but the row has them, with the blank between the cells.
  await expect(page.getByRole('main').getByRole('status')).toHaveText('原文里有这些字')
  await expect(page.getByRole('main')).toContainText('文字和标点一致')
  await page.goto(`/search/?q=${encodeURIComponent(`${CELL}(%) 87`)}`)
  await page.getByRole('main').getByRole('link').filter({ hasText: '表1第2行' }).click()
  await expect.poll(() => markedWords(page)).toEqual([`${CELL}(%)`, '87'])
})
