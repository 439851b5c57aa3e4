import { expect, test } from '@playwright/test'
import { selectWords } from './words-of-page'

/** A name for this machine that no browser takes for its own: plain http to it is no secure context, as on an intranet. */
const NAME = 'reader.example'

test.use({
  launchOptions: async ({ launchOptions }, use) => {
    await use({
      ...launchOptions,
      args: [...(launchOptions.args ?? []), `--host-resolver-rules=MAP ${NAME} 127.0.0.1`],
    })
  },
})

test('without https the words are copied all the same', async ({ page, context, baseURL }) => {
  await page.goto(`${baseURL?.replace('127.0.0.1', NAME)}/issues/2022-01/06/`)
  expect(await page.evaluate(() => window.isSecureContext)).toBe(false)
  const words = await selectWords(page, 'p3', 4, 40)
  const menu = page.getByRole('toolbar', { name: '所选文字' })
  await menu.getByRole('button', { name: '复制并带出处', exact: true }).click()
  await expect(menu.getByRole('status')).toHaveText('已复制原文和出处')
  // The words are still selected.
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(words)

  await context.grantPermissions(['clipboard-read'], baseURL === undefined ? {} : { origin: baseURL })
  const secure = await context.newPage()
  await secure.goto('/help/')
  const text = await secure.evaluate(() => navigator.clipboard.readText())
  expect(text.startsWith(`${words}\n——《`)).toBe(true)
})
