import { expect, type Page, test } from '@playwright/test'
import { serveIssues, severalIssues, TEXTS } from './archive-passages'

const status = (page: Page) => page.getByRole('main').getByRole('status')

test('an older answer that comes late does not paint over a newer one', async ({ page }) => {
  // Holds back the worker's first answer until well after the second has been shown.
  await page.addInitScript(() => {
    const listen = Worker.prototype.addEventListener
    let answers = 0
    Worker.prototype.addEventListener = function (
      this: Worker,
      type: string,
      listener: EventListenerOrEventListenerObject | null,
      options?: boolean | AddEventListenerOptions,
    ) {
      const slow = (event: Event) => {
        const wait = type === 'message' && answers++ === 0 ? 1500 : 0
        setTimeout(() => {
          if (typeof listener === 'function') listener.call(this, event)
        }, wait)
      }
      listen.call(this, type, slow, options)
    }
  })
  await page.goto('/search/')
  await page.getByRole('searchbox').fill('教育')
  await page.waitForTimeout(700)
  await page.getByRole('searchbox').fill('年轻干部')
  await expect(page.getByRole('main').locator('mark').first()).toHaveText('年轻干部')
  const shown = await status(page).textContent()
  await page.waitForTimeout(1800)
  await expect(status(page)).toHaveText(shown ?? '')
  await expect(page.getByRole('main').locator('mark').first()).toHaveText('年轻干部')
})

test('the total of the words before never stands beside newer ones', async ({ page }) => {
  // Every answer of the worker comes 200 ms late, so that there is time to look.
  await page.addInitScript(() => {
    const listen = Worker.prototype.addEventListener
    Worker.prototype.addEventListener = function (this: Worker, type: string, listener: unknown) {
      const late = (event: Event) =>
        setTimeout(() => typeof listener === 'function' && listener.call(this, event), 200)
      listen.call(this, type, late)
    }
  })
  await page.goto('/search/?q=教育')
  await expect(status(page)).toHaveText(/^共/)
  const seen = await page.evaluate(async () => {
    const box = document.querySelector<HTMLInputElement>('main input[type="search"]')
    const line = document.querySelector<HTMLElement>('main [role="status"]')
    if (box === null || line === null) throw new Error('the page of the search is another')
    const old = line.textContent
    box.focus()
    document.execCommand('selectAll')
    document.execCommand('insertText', false, '年轻干部')
    const frames: string[] = []
    for (const end = performance.now() + 600; performance.now() < end; ) {
      await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)))
      if (line.textContent === old && line.checkVisibility({ checkVisibilityCSS: true })) frames.push(old)
    }
    return { old, frames, last: line.textContent }
  })
  expect(seen.frames).toEqual([])
  expect(seen.last).toMatch(/^共/)
  expect(seen.last).not.toBe(seen.old)
})

test('while the text is loading only the newest of the queries is answered', async ({ page }) => {
  let letCome = () => {}
  const held = new Promise<void>((resolve) => {
    letCome = resolve
  })
  await page.route(TEXTS, async (route) => {
    await held
    await route.continue()
  })
  await page.goto('/search/')
  await page.getByRole('searchbox').pressSequentially('年轻干部')
  await expect(status(page)).toHaveText('正在载入原文…')
  letCome()
  await expect(status(page)).toHaveText(/^共 \d+ 处$/)
  await expect(page.getByRole('main').locator('mark').first()).toHaveText('年轻干部')
})

test('the first results stand there while the rest of a long archive is still counted', async ({ page }) => {
  let letCome = () => {}
  const held = new Promise<void>((resolve) => {
    letCome = resolve
  })
  await serveIssues(page, severalIssues(), (address) =>
    address.startsWith('/search/index/') ? held : Promise.resolve(),
  )
  await page.goto('/search/?q=教育')
  await expect(page.getByRole('main').getByRole('listitem').getByRole('link')).toHaveCount(10)
  await expect(status(page)).toHaveText('正在统计…')
  await expect(page.getByRole('progressbar')).toBeVisible()
  letCome()
  await expect(status(page)).toHaveText(/^共 [\d,]+ 处$/)
  await expect(page.getByRole('progressbar')).toHaveCount(0)
})

test('an emptied box shows no results, whatever is still on its way', async ({ page }) => {
  await page.goto('/search/?q=教育')
  await expect(status(page)).toHaveText(/^共/)
  await page.getByRole('searchbox').fill('')
  await expect(status(page)).toBeEmpty()
  await expect(page.getByRole('main').getByRole('listitem').getByRole('link')).toHaveCount(0)
  await expect(page).toHaveURL('/search/')
})

test('a text that does not come is told, and another try brings it', async ({ page }) => {
  await page.route(TEXTS, (route) => route.abort())
  await page.goto('/search/?q=教育')
  await expect(status(page)).toHaveText('没有取到原文')
  await expect(page.getByText('请检查网络，再试一次')).toBeVisible()
  await page.unroute(TEXTS)
  await page.getByRole('button', { name: '再试一次' }).click()
  await expect(status(page)).toHaveText(/^共/)
})

test('a text that is not whole is told as such', async ({ page }) => {
  await page.route(TEXTS, async (route) => {
    const body = await (await route.fetch()).body()
    await route.fulfill({ body: body.subarray(0, body.length / 2), contentType: 'application/json' })
  })
  await page.goto('/search/?q=教育')
  await expect(status(page)).toHaveText('没有取到原文')
  await expect(page.getByText('取来的原文不完整')).toBeVisible()
})

test('a page of the network instead of the archive is told as such', async ({ page }) => {
  await page.route('**/search/archive.json*', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<p>请先登录校园网</p>' }),
  )
  await page.goto('/search/?q=教育')
  await expect(status(page)).toHaveText('没有取到原文')
  await expect(page.getByText('取来的原文不完整')).toBeVisible()
})

test('what a search has fetched is not fetched again', async ({ page }) => {
  const fetched: string[] = []
  const given: string[] = []
  page.on('request', (request) => {
    if (new URL(request.url()).pathname.startsWith('/search/') && request.resourceType() === 'fetch')
      fetched.push(request.url())
  })
  page.on('requestfailed', (request) => given.push(request.url()))
  await page.goto('/search/?q=教育')
  await expect(status(page)).toHaveText(/^共/)
  await page.getByRole('searchbox').fill('年轻干部')
  await expect(page.getByRole('main').locator('mark').first()).toHaveText('年轻干部')
  await expect(status(page)).toHaveText(/^共/)
  await page.getByRole('searchbox').fill('教育')
  await expect(page.getByRole('main').locator('mark').first()).toHaveText('教育')
  await expect(status(page)).toHaveText(/^共/)
  expect(fetched).toEqual([...new Set(fetched)])
  expect(given).toEqual([])
})

for (const [place, address] of [
  ['on the list', '/search/'],
  ['in the panel', '/issues/2022-01/05/'],
] as const) {
  test(`without network ${place} tells the cause, and another try helps`, async ({ page, context }) => {
    // The page of the search fetches the texts as it comes; so the network is gone for them from the beginning.
    await context.route('**/search/texts/**', (route) => route.abort('internetdisconnected'))
    await page.goto(address)
    await page.getByRole('searchbox').fill('年轻干部')
    await expect(page.getByRole('status').filter({ hasText: '没有取到原文' })).toHaveCount(1)
    await expect(page.getByText('可能是网络断了')).toBeVisible()
    await context.unroute('**/search/texts/**')
    await page.getByRole('button', { name: '再试一次' }).click()
    await expect(page.getByRole('listitem').locator('mark').first()).toHaveText('年轻干部')
  })
}
