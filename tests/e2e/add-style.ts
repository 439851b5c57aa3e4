import type { Page } from '@playwright/test'

/** Adds rules to a page as its own scripts may: as an element the pages' policy would let none in. */
export async function addStyle(page: Page, rules: string): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(text)
    document.adoptedStyleSheets.push(sheet)
  }, rules)
}
