import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { nextRelease, type ReleaseServer, startReleaseServer, visitKept } from './release-server'
import { saveData } from './save-data'

test.use({ serviceWorkers: 'allow' })
test.describe.configure({ timeout: 120_000 })

let server: ReleaseServer
test.beforeEach(async () => {
  server = await startReleaseServer('out')
})
test.afterEach(() => server.close())

const CONTENTS = '/issues/2022-01/'
const SAVED = '本期已存在本机，没有网络也能读。'

const visit = (page: Page, address = CONTENTS) => visitKept(page, server.origin + address)
const saveButton = (page: Page, name = '离线保存本期') => page.getByRole('button', { name, exact: true })
const keptAddresses = (page: Page) =>
  page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith('kept-'))
    const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
    return keys.flat().map(({ url }) => new URL(url).pathname)
  })

/** Holds the answers to an address back until it is let go. */
function holdBack(address: string): () => void {
  const waiting: (() => void)[] = []
  server.intercept((request, response) => {
    if (request.url !== address) return false
    waiting.push(() => response.setHeader('Content-Type', 'text/html; charset=utf-8'))
    waiting.push(() => response.end(readFileSync(`out${address}index.html`)))
    return true
  })
  return () => {
    server.intercept(null)
    for (const each of waiting.splice(0)) each()
  }
}

test('an issue is saved with a bar and a sentence, and every page of it opens without a network', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const { persist } = StorageManager.prototype
    StorageManager.prototype.persist = function () {
      document.documentElement.dataset.persist = 'asked'
      return persist.call(this)
    }
  })
  await visit(page)
  const { files } = JSON.parse(readFileSync('out/offline/2022-01.json', 'utf8')) as {
    files: { address: string; bytes: number }[]
  }
  const kilobytes = Math.ceil(files.reduce((sum, { bytes }) => sum + bytes, 0) / 1024)
  // The page that tells it is one of the files: it grows a little by telling it.
  await expect(page.locator('.save-size')).toHaveText(new RegExp(`^约 (?:${kilobytes - 1}|${kilobytes}) KB$`))

  const letGo = holdBack('/issues/2022-01/corrections/')
  await saveButton(page).click()
  const bar = page.getByRole('progressbar', { name: /^正在保存：\d+ KB，共 \d+ KB$/ })
  await expect(bar).toBeVisible()
  await expect.poll(() => bar.evaluate((each: HTMLProgressElement) => each.position)).toBeGreaterThan(0.5)
  await expect(saveButton(page)).toHaveAttribute('aria-disabled', 'true')
  letGo()
  await expect(page.getByRole('status').filter({ hasText: SAVED })).toBeVisible()
  await expect(bar).toBeHidden()
  await expect(page.locator('html')).toHaveAttribute('data-persist', 'asked')
  expect(await keptAddresses(page)).toEqual(expect.arrayContaining(files.map(({ address }) => address)))

  server.cut(true)
  await page.goto(`${server.origin}/issues/2022-01/corrections/`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('勘误')
  await page.goto(`${server.origin}/issues/2022-01/print/`)
  await expect(page.locator('body')).toContainText('坚持社会主义办学方向')
})

test('the whole archive is saved from its list', async ({ page }) => {
  await visit(page, '/archive/')
  await expect(page.locator('.save-size')).toHaveText(/^约 [\d.]+ [KM]B$/)
  await saveButton(page, '离线保存全部').click()
  await expect(page.getByText('全部各期已存在本机，没有网络也能读。')).toBeVisible({ timeout: 30_000 })
  server.cut(true)
  const year = await page.locator('a[href^="/archive/"][href*="2022"]').first().getAttribute('href')
  await page.goto(server.origin + (year ?? '/archive/'))
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('没有网络，这一页没有存在本机')
})

test('where the network goes away, what is saved stays and the next press goes on from there', async ({
  page,
}) => {
  await visit(page)
  const letGo = holdBack('/issues/2022-01/print/')
  await saveButton(page).click()
  await expect.poll(() => keptAddresses(page)).toContain('/issues/2022-01/corrections/')
  server.cut(true)
  await expect(page.getByRole('alert').filter({ hasText: '网络断了，已存的还在' })).toBeVisible()
  expect(await keptAddresses(page)).toContain('/issues/2022-01/corrections/')
  server.cut(false)
  letGo()
  const seen = server.sent.length
  await saveButton(page).click()
  await expect(page.getByText(SAVED)).toBeVisible()
  await expect(page.getByText('网络断了')).toBeHidden()
  const asked = server.sent.slice(seen).map(({ address }) => address)
  expect(asked).toContain('/issues/2022-01/print/')
  expect(asked).not.toContain('/issues/2022-01/corrections/')
})

test('a site that was published anew meanwhile is not mixed with the open page', async ({ page }) => {
  const next = nextRelease({
    'issues/2022-01/06/index.html': (html) => html.replace('坚持社会主义办学方向', '坚持社会主义办学之方向'),
  })
  try {
    await visit(page)
    server.publish(next.folder)
    await saveButton(page).click()
    await expect(page.getByText('网站已经更新。请重新打开本页，再存一次。')).toBeVisible()
  } finally {
    next.remove()
  }
})

test('a page that was changed on its way is not kept', async ({ page }) => {
  await visit(page)
  server.intercept((request, response) => {
    if (request.url !== '/issues/2022-01/corrections/') return false
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.end(
      readFileSync('out/issues/2022-01/corrections/index.html', 'utf8').replace(
        '</body>',
        '<i>广告</i></body>',
      ),
    )
    return true
  })
  await saveButton(page).click()
  await expect(page.getByText('网络断了，已存的还在')).toBeVisible()
  expect(await keptAddresses(page)).not.toContain('/issues/2022-01/corrections/')
})

test('where a page was taken out of the browser, saving says that nothing can be kept', async ({
  browser,
}) => {
  const context = await browser.newContext({ serviceWorkers: 'block' })
  const page = await context.newPage()
  await page.clock.install()
  await page.goto(server.origin + CONTENTS)
  await saveButton(page).click()
  await expect(page.getByText('正在准备……')).toBeVisible()
  await page.clock.runFor(31_000)
  await expect(page.getByText('这个窗口不能离线保存')).toBeVisible()
  await context.close()
})

test('the button costs no script before its first use, and without script it is not there', async ({
  page,
  browser,
}) => {
  await saveData(page)
  await visit(page)
  expect(server.sent.map(({ address }) => address).filter((each) => each.includes('save-button'))).toEqual([])
  const context = await browser.newContext({ javaScriptEnabled: false, serviceWorkers: 'block' })
  const bare = await context.newPage()
  await bare.goto(server.origin + CONTENTS)
  await expect(bare.getByRole('heading', { name: '下载本期' })).toBeVisible()
  await expect(bare.getByText('离线保存')).toHaveCount(2)
  for (const each of await bare.getByText('离线保存').all()) await expect(each).toBeHidden()
  await context.close()
})
