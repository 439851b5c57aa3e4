import { copyFileSync, cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { nextRelease, type ReleaseServer, startReleaseServer, visitKept } from './release-server'

test.use({ serviceWorkers: 'allow' })
test.describe.configure({ timeout: 120_000 })

let server: ReleaseServer
test.beforeEach(async () => {
  server = await startReleaseServer('out')
})
test.afterEach(() => server.close())

const ARTICLE = '/issues/2022-01/06/'
const WORDS = '坚持社会主义办学方向'

const visit = (page: Page, address = '/') => visitKept(page, server.origin + address)

test('after one visit home, contents and every article open without a network, by address and by link', async ({
  page,
}) => {
  await visit(page)
  server.cut(true)
  for (const address of ['/', '/issues/2022-01/', '/search/', '/quotes/', '/notebook/']) {
    await page.goto(server.origin + address)
    await expect(page.locator('#main')).toBeVisible()
  }
  for (let article = 1; article <= 8; article++) {
    await page.goto(`${server.origin}/issues/2022-01/0${article}/`)
    const printed = readFileSync(`out/issues/2022-01/0${article}/index.html`, 'utf8')
    expect(printed).toContain(await page.locator('.article-body p').first().innerHTML())
  }
  await page.goto(`${server.origin}/issues/2022-01/`)
  await page.locator(`a[href="${ARTICLE}"]`).first().click()
  await page.waitForURL(`**${ARTICLE}`)
  await expect(page.locator('.article-body')).toContainText(WORDS)
})

test('search, the check of quotations and copying work without a network', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: server.origin })
  await visit(page)
  server.cut(true)
  await page.goto(`${server.origin}/search/?q=${WORDS}`)
  await expect(page.locator('mark.hit').first()).toHaveText(WORDS)
  await page.goto(`${server.origin}/quotes/`)
  await page.getByRole('textbox').last().fill(`“心怀“国之大者”，${WORDS}”`)
  await page.getByRole('button', { name: '核对', exact: true }).click()
  await expect(page.locator('.checked-quote').first()).toHaveAttribute('data-verdict', 'same')
})

test('what a first visit keeps besides what it has loaded is at most 400 KB', async ({ page }) => {
  await page.goto(`${server.origin}/`)
  await page.waitForLoadState('load')
  const seen = server.sent.length
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null, null, { timeout: 60_000 })
  const kept = server.sent.slice(seen).filter(({ address }) => address !== '/sw.js')
  const bytes = kept.reduce((sum, each) => sum + each.bytes, 0)
  console.log(`离线保存在首页之外取了 ${Math.round(bytes / 1024)} KB，${kept.length} 个请求`)
  expect(bytes).toBeGreaterThan(100 * 1024)
  expect(bytes).toBeLessThanOrEqual(400 * 1024)
})

test('without a network the page says so, with the issue and the time, and takes it back', async ({
  page,
}) => {
  await visit(page)
  const line = page.locator('#offline-line')
  await expect(line).toBeHidden()
  server.cut(true)
  await page.goto(server.origin + ARTICLE)
  await expect(line).toHaveText(/^离线 · 2022年第1期 · 更新于\d+月\d+日 \d+:\d\d$/)
  await page.goto(`${server.origin}/archive/`)
  await expect(page.getByRole('heading', { name: '没有网络，这一页没有存在本机' })).toBeVisible()
  server.cut(false)
  await page.goto(server.origin + ARTICLE)
  await expect(line).toBeHidden()
})

test('an address without its last slash leads to the page without a network too', async ({ page }) => {
  await visit(page)
  server.cut(true)
  await page.goto(`${server.origin}/issues/2022-01`)
  await expect(page).toHaveURL(`${server.origin}/issues/2022-01/`)
})

test('a server that only has no service worker to give is no missing network', async ({ page }) => {
  await visit(page)
  server.intercept((request, response) => {
    if (request.url !== '/sw.js') return false
    response.writeHead(503).end()
    return true
  })
  await page.goto(server.origin + ARTICLE)
  await page.waitForTimeout(1500)
  await expect(page.locator('#offline-line')).toBeHidden()
})

test('a page that was opened once is kept too', async ({ page }) => {
  await visit(page)
  await page.goto(`${server.origin}/archive/`)
  await page.waitForLoadState('networkidle')
  server.cut(true)
  await page.goto(`${server.origin}/archive/`)
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('没有网络，这一页没有存在本机')
})

test('a login that is asked for is not answered with a page that is kept', async ({ page }) => {
  await visit(page)
  const login = await startReleaseServer('out')
  login.intercept((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.end('<h1>请登录</h1>')
    return true
  })
  server.intercept((_, response) => {
    response.writeHead(302, { Location: `${login.origin}/` }).end()
    return true
  })
  await page.goto(server.origin + ARTICLE)
  await expect(page.getByRole('heading')).toHaveText('请登录')
  server.intercept((_, response) => {
    response.writeHead(403, { 'Content-Type': 'text/html; charset=utf-8' }).end('<h1>请先登录校园网</h1>')
    return true
  })
  await page.goto(server.origin + ARTICLE)
  await expect(page.locator('body')).toContainText('请先登录校园网')
  // A gateway that answers under the address itself.
  server.intercept((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.end('<!doctype html><title>统一身份认证</title><h1>统一身份认证</h1>')
    return true
  })
  await page.goto(server.origin + ARTICLE)
  await expect(page.getByRole('heading')).toHaveText('统一身份认证')
  await login.close()
})

test('a slow network keeps nobody waiting for a page that is kept', async ({ page }) => {
  await visit(page)
  server.intercept(() => true)
  const begin = Date.now()
  await page.goto(server.origin + ARTICLE, { waitUntil: 'commit' })
  expect(Date.now() - begin).toBeLessThan(6000)
  await expect(page.locator('.article-body')).toContainText(WORDS)
})

test('a page whose bytes stop on the way, or break off, is answered by the one that is kept', async ({
  page,
}) => {
  await visit(page)
  for (const isBroken of [false, true]) {
    server.intercept((request, response) => {
      if (request.url !== ARTICLE) return false
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' })
      response.write('<!doctype html>')
      if (isBroken) setTimeout(() => response.destroy(), 100)
      return true
    })
    await page.goto(server.origin + ARTICLE, { waitUntil: 'commit' })
    await expect(page.locator('.article-body')).toContainText(WORDS)
  }
})

for (const address of ['/?nosw=1', `/search/?q=${WORDS}?nosw=1`, `${ARTICLE}#p12?nosw=1`])
  test(`${address} takes the site out of the browser`, async ({ page }) => {
    await visit(page)
    await page.goto('about:blank')
    await page.goto(server.origin + address)
    await expect
      .poll(() =>
        page.evaluate(async () => [
          (await navigator.serviceWorker.getRegistrations()).length,
          (await caches.keys()).length,
        ]),
      )
      .toEqual([0, 0])
  })

test('the published way out, copied over the worker, takes it and all that it kept away', async ({
  page,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'way-out-'))
  cpSync('out', folder, { recursive: true })
  copyFileSync(join(folder, 'sw-off.js'), join(folder, 'sw.js'))
  await visit(page)
  server.publish(folder)
  await page.goto(server.origin + ARTICLE)
  await expect
    .poll(
      () =>
        page.evaluate(async () => {
          const kept = await Promise.all(
            (await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).length),
          )
          return [
            (await navigator.serviceWorker.getRegistrations()).length,
            kept.reduce((sum, each) => sum + each, 0),
          ]
        }),
      { timeout: 20_000 },
    )
    .toEqual([0, 0])
  await page.goto(server.origin + ARTICLE)
  await expect(page.locator('.article-body')).toContainText(WORDS)
  rmSync(folder, { recursive: true })
})

test.describe('a release published anew', () => {
  let corrected: ReturnType<typeof nextRelease>
  test.beforeAll(() => {
    corrected = nextRelease({
      'issues/2022-01/06/index.html': (html) => html.replace(WORDS, '坚持社会主义办学之方向'),
    })
  })
  test.afterAll(() => corrected.remove())

  const place = (page: Page) =>
    page.evaluate(() => {
      const top = [...document.querySelectorAll('.article-body [id]')].find(
        (block) => block.getBoundingClientRect().bottom > 90,
      )
      return top?.id
    })

  test('is told, not taken, until the reader taps, and lands on the same paragraph', async ({ page }) => {
    await visit(page, ARTICLE)
    server.publish(corrected.folder)
    await page.goto(server.origin + ARTICLE)
    const notice = page.locator('#release-notice')
    await expect(notice).toContainText('内容已更正', { timeout: 30_000 })
    await expect(page.locator('.article-body')).toContainText(WORDS)
    // Another page is of the same release, although the server has the new one.
    await page.goto(`${server.origin}/search/?q=${WORDS}`)
    await expect(page.locator('mark.hit').first()).toHaveText(WORDS)
    await page.goto(`${server.origin}${ARTICLE}#p20`)
    await expect(notice).toContainText('内容已更正')
    const before = await place(page)
    await notice.getByRole('button', { name: '现在更新' }).click()
    await expect(page.locator('.article-body')).toContainText('坚持社会主义办学之方向')
    await expect(notice).toBeHidden()
    await expect.poll(() => place(page)).toBe(before)
    server.cut(true)
    await page.reload()
    await expect(page.locator('.article-body')).toContainText('坚持社会主义办学之方向')
  })

  test('is taken in one tab and then in the other, and what is being written is not lost unasked', async ({
    page,
    context,
  }) => {
    await visit(page, ARTICLE)
    const other = await context.newPage()
    await other.goto(`${server.origin}/quotes/`)
    server.publish(corrected.folder)
    await page.goto(server.origin + ARTICLE)
    await other.reload()
    const notices = [page, other].map((tab) => tab.locator('#release-notice'))
    for (const notice of notices) await expect(notice).toBeVisible({ timeout: 30_000 })
    await other.getByRole('textbox', { name: /草稿/ }).fill('一段没有存的草稿')
    await notices[1]?.getByRole('button', { name: '现在更新' }).click()
    await expect(other.locator('#release-notice')).toContainText('请先存好')
    await expect(other.getByRole('textbox', { name: /草稿/ })).toHaveValue('一段没有存的草稿')
    await notices[0]?.getByRole('button', { name: '现在更新' }).click()
    await expect(page.locator('.article-body')).toContainText('坚持社会主义办学之方向')
    const reloaded = other.waitForEvent('load')
    await notices[1]?.getByRole('button', { name: '现在更新' }).click()
    await reloaded
    await expect(other.locator('#release-notice')).toBeHidden()
  })

  test('is given back just as well', async ({ page }) => {
    server.publish(corrected.folder)
    await visit(page, ARTICLE)
    await expect(page.locator('.article-body')).toContainText('坚持社会主义办学之方向')
    server.publish('out')
    await page.goto(server.origin + ARTICLE)
    const notice = page.locator('#release-notice')
    await expect(notice).toBeVisible({ timeout: 30_000 })
    await notice.getByRole('button', { name: '现在更新' }).click()
    await expect(page.locator('.article-body')).toContainText(WORDS)
  })

  test('is refused while it is only half there', async ({ page }) => {
    await visit(page, ARTICLE)
    server.publish(corrected.folder)
    let asked = 0
    server.intercept((request, response) => {
      if (request.url !== '/issues/2022-01/03/') return false
      asked += 1
      response.setHeader('Content-Type', 'text/html; charset=utf-8')
      response.end(readFileSync('out/issues/2022-01/03/index.html'))
      return true
    })
    await page.goto(server.origin + ARTICLE)
    await expect.poll(() => asked, { timeout: 30_000 }).toBeGreaterThan(0)
    const isRefused = () =>
      page.evaluate(async () => {
        const registration = await navigator.serviceWorker.getRegistration()
        return registration?.installing === null && registration.waiting === null
      })
    await expect.poll(isRefused, { timeout: 60_000 }).toBe(true)
    await expect(page.locator('#release-notice')).toBeHidden()
    server.cut(true)
    await page.goto(server.origin + ARTICLE)
    await expect(page.locator('.article-body')).toContainText(WORDS)
  })

  test('whose programs replace those of an open page opens it anew, once', async ({ browser }) => {
    const context = await browser.newContext({ serviceWorkers: 'block' })
    const page = await context.newPage()
    await page.goto(server.origin + ARTICLE)
    server.publish(corrected.folder)
    let isGone = true
    server.intercept((request, response) => {
      if (request.url === ARTICLE) isGone = false
      if (!isGone || !request.url?.startsWith('/scripts/')) return false
      response.writeHead(404).end()
      return true
    })
    const opened = page.waitForEvent('load')
    await page.getByRole('button', { name: '字号' }).locator('visible=true').click()
    await opened
    await expect(page.locator('.article-body')).toContainText('坚持社会主义办学之方向')
    await context.close()
  })

  test('has another text than the search of an open page may show', async ({ browser }) => {
    const context = await browser.newContext({ serviceWorkers: 'block' })
    const page = await context.newPage()
    await page.goto(`${server.origin}/search/`)
    server.publish(corrected.folder)
    await page.getByRole('searchbox').last().fill(WORDS)
    await page.keyboard.press('Enter')
    await expect(page.locator('#main')).toContainText('网站已经更新')
    await context.close()
  })
})

test('a new issue is told by its name', async ({ page }) => {
  const next = nextRelease({
    'search/archive.json': (json) =>
      json.replace('"issues":[', '"issues":[{"id":"2022-02","name":"2022年第2期","texts":"2022-02-0"},'),
  })
  try {
    await visit(page, ARTICLE)
    server.publish(next.folder)
    await page.goto(server.origin + ARTICLE)
    await expect(page.locator('#release-notice')).toContainText('有新一期：2022年第2期', { timeout: 30_000 })
  } finally {
    next.remove()
  }
})

test('on a phone the line and the notice leave the bar in reach, and their buttons are large enough', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await visit(page, ARTICLE)
  await page.evaluate(() => {
    for (const id of ['offline-line', 'release-notice']) {
      const line = document.getElementById(id)
      if (line !== null) line.hidden = false
    }
  })
  const bar = page.locator('.bottom-bar')
  for (const entry of await bar.locator(':scope > *').locator('visible=true').all())
    expect(
      await entry.evaluate((each) => {
        const { left, top, width, height } = each.getBoundingClientRect()
        return each.contains(document.elementFromPoint(left + width / 2, top + height / 2))
      }),
    ).toBe(true)
  const notice = page.locator('#release-notice')
  for (const button of await notice.getByRole('button').all()) {
    const box = await button.boundingBox()
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(48)
  }
})
