import { test as base, expect } from '@playwright/test'
import { controlNames, openEarly, STAGES, type Stage } from './early-page'
import { READING_ROWS } from './early-reading-rows'
import { BOTH, COMMON_ROWS, DESK, SHORT } from './early-rows'
import { WRITING_ROWS } from './early-writing-rows'
import { PAGE_TYPES } from './page-types'

const ROWS = [...COMMON_ROWS, ...READING_ROWS, ...WRITING_ROWS]

/** No script of the page may break on what came before it. */
const test = base.extend<{ troubles: string[] }>({
  troubles: [
    async ({ page, context }, use) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write'])
      const troubles: string[] = []
      page.on('pageerror', (error) => troubles.push(error.message))
      await use(troubles)
      expect(troubles).toEqual([])
    },
    { auto: true },
  ],
})

for (const stage of Object.keys(STAGES) as Stage[]) {
  test.describe(stage, () => {
    const isBare = stage === 'before any script'
    for (const { fact, path, widths = [DESK], device = {}, isLate, act, holds } of ROWS) {
      if (isBare && isLate) continue
      for (const width of widths) {
        test(`${fact}, ${width} pixels wide`, async ({ page }) => {
          await page.setViewportSize({ width, height: 844 })
          await page.addInitScript((kept) => {
            if (sessionStorage.getItem('kept') !== null) return
            sessionStorage.setItem('kept', 'once')
            for (const [name, value] of Object.entries(kept))
              localStorage.setItem(name, JSON.stringify(value))
          }, device)
          const release = await openEarly(page, path, stage)
          await act(page)
          release()
          await holds(page)
          await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
        })
      }
    }
  })
}

test('every control that can be seen on any kind of page before its scripts is used above', async ({
  page,
}) => {
  const covered = ROWS.flatMap(({ covers = [] }) => covers)
  const isCovered = (name: string) =>
    covered.some((each) => (typeof each === 'string' ? each === name : each.test(name)))
  for (const path of Object.values(PAGE_TYPES)) {
    await page.unrouteAll()
    const release = await openEarly(page, path, 'before any script')
    for (const width of BOTH) {
      await page.setViewportSize({ width, height: 844 })
      const unused = (await controlNames(page)).filter((name) => !isCovered(name))
      expect(unused, `${path} at ${width}`).toEqual([])
    }
    release()
  }
})

for (const stage of Object.keys(STAGES) as Stage[]) {
  test(`a press that waits is seen to be heard ${stage}`, async ({ page }) => {
    const release = await openEarly(page, SHORT, stage)
    const button = page.getByRole('button', { name: '听读' })
    await button.click()
    await expect(button).toHaveAttribute('aria-busy', 'true')
    await expect(button).not.toHaveCSS('box-shadow', 'none')
    release()
    await expect(button).not.toHaveAttribute('aria-busy')
    await expect(button).toHaveCSS('box-shadow', 'none')
  })
}

test('where no script ever comes, folds, sheets, choices and the search work as the browser has them', async ({
  page,
}) => {
  await page.route('**/scripts/**', (route) => route.abort())
  await page.goto('/issues/2022-01/')
  await page.getByRole('radio', { name: '意见', exact: true }).click()
  await expect(page.locator('#contents a[href="/issues/2022-01/07/"]')).toBeHidden()
  await page.getByRole('button', { name: '字号' }).locator('visible=true').click()
  await expect(page.getByRole('dialog', { name: '阅读设置' })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: '离线保存本期' }).click()
  await page.getByRole('searchbox').fill('高等教育')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/search\/\?q=/)
})
