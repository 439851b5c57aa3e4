import { expect, test } from '@playwright/test'
import { cutTexts, scrollsSideways, smallTargets, smallTexts } from './measure-page'
import { openPage, PAGE_TYPES, withPreferences } from './page-types'

/** 26 pixels of text and 60 of a target: MIIT 适老化 asks 18 dp and 60 dp; the 26 are our own. */
const TEXT = 26
const TARGET = 60

for (const width of [320, 390, 768, 1280, 1920]) {
  test.describe(`大字 ${width} pixels wide`, () => {
    test.use({ viewport: { width, height: 844 } })
    test.beforeEach(({ page }) => withPreferences(page, { mode: 'large' }))

    for (const [name, path] of Object.entries(PAGE_TYPES)) {
      test(`the ${name} is large, whole, and never scrolls sideways`, async ({ page }) => {
        await openPage(page, path)
        expect(await scrollsSideways(page)).toBe(false)
        expect.soft(await smallTexts(page, TEXT)).toEqual([])
        expect.soft(await smallTargets(page, TARGET)).toEqual([])
        expect.soft(await cutTexts(page)).toEqual([])
      })
    }
  })
}
