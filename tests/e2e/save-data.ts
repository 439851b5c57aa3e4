import type { Page } from '@playwright/test'

/** Has the browser ask to save data, so that the page fetches nothing ahead, however long a test takes. Before the page is opened. */
export async function saveData(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } })
  })
}
