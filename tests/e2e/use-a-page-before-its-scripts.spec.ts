import { expect, type Page, test } from '@playwright/test'
import { saveData } from './save-data'

/** Keeps the programs of the islands back for a while, as a slow network does. */
async function keepBack(page: Page): Promise<() => void> {
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/scripts/awaken-*', async (route) => {
    await released
    await route.continue()
  })
  return release
}

/** Opens a page and returns the names of the scripts it fetches before anybody touches it, but for those it fetches ahead at rest. */
async function scriptsOf(page: Page, path: string): Promise<readonly string[]> {
  await saveData(page)
  const scripts: string[] = []
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname)
  })
  await page.goto(path, { waitUntil: 'networkidle' })
  return scripts.map((address) => /^\/scripts\/([a-z.-]+)-[a-z0-9]{8}\.js$/.exec(address)?.[1] ?? address)
}

for (const path of ['/', '/issues/2022-01/', '/issues/2022-01/07/', '/archive/', '/help/'])
  test(`a page of text fetches one small script, and nothing more until it is used: ${path}`, async ({
    page,
  }) => {
    expect(await scriptsOf(page, path)).toEqual(['boot'])
  })

for (const name of ['search', 'quotes', 'notebook'])
  test(`a page that is one program fetches it beside its own script: /${name}/`, async ({ page }) => {
    const scripts = await scriptsOf(page, `/${name}/`)
    expect(scripts[0]).toBe('boot')
    expect(scripts).toContain(`${name}-page`)
    expect(scripts).toContain('awaken')
    expect(new Set(scripts).size).toBe(scripts.length)
  })

test('words typed before the program came are searched when it has come', async ({ page }) => {
  const release = await keepBack(page)
  await page.goto('/issues/2022-01/05/')
  await page.getByRole('searchbox').pressSequentially('高等教育')
  release()
  await expect(page.getByRole('region', { name: '搜索结果' })).toBeVisible()
  await expect(page.getByRole('searchbox')).toHaveValue('高等教育')
})

test('a choice made before the program came is not lost', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  const release = await keepBack(page)
  await page.goto('/issues/2022-01/05/')
  await page.getByRole('button', { name: '字号' }).locator('visible=true').click()
  const sheet = page.getByRole('dialog', { name: '阅读设置' })
  await expect(sheet).toBeVisible()
  await sheet.getByRole('radio', { name: '夜', exact: true }).click({ force: true })
  release()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'night')
  await expect(sheet.getByRole('radio', { name: '夜', exact: true })).toBeChecked()
})

test('no island finds another page than the one that was built', async ({ page }) => {
  const troubles: string[] = []
  page.on('pageerror', (error) => troubles.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text())
  })
  for (const path of ['/', '/search/', '/issues/2022-01/05/?q=教育#p2']) {
    await page.goto(path)
    await page.getByRole('searchbox').first().fill('人才')
    await expect(page.getByText(/共 \d+ 处/).first()).toBeVisible()
    await page.getByRole('button', { name: '字号' }).locator('visible=true').click()
    await page.getByRole('radio', { name: '夜', exact: true }).check()
  }
  expect(troubles).toEqual([])
})
