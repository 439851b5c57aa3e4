import { expect, test } from '@playwright/test'

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

test('without https saving says so and leads to the file to take away', async ({ page, baseURL }) => {
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  await page.goto(`${baseURL?.replace('127.0.0.1', NAME)}/issues/2022-01/`)
  expect(await page.evaluate(() => window.isSecureContext)).toBe(false)
  await page.getByRole('button', { name: '离线保存本期' }).click()
  const trouble = page
    .getByRole('alert')
    .filter({ hasText: '这个地址不是 https，浏览器不能离线保存；可以下载单文件网页，放在U盘里打开。' })
  await expect(trouble).toBeVisible()
  await expect(trouble.getByRole('link', { name: '单文件网页' })).toHaveAttribute(
    'href',
    '/downloads/2022-01.html',
  )
  // Chromium itself remarks that a header for https does nothing here.
  expect(errors.filter((each) => !each.includes('Cross-Origin-Opener-Policy'))).toEqual([])
})
