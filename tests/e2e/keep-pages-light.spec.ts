import { readFileSync, writeFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { PAGE_LIMITS } from '../../scripts/bench/page/page-limits'
import { measuredIssue } from '../../scripts/bench/page/plain-article'
import { type Answer, type SiteServer, serveSite } from '../../scripts/bench/page/serve-site'
import { PAGE_BUDGETS } from './page-budgets'
import { asBuilt, budgetLine, outgrown } from './page-weight'

// In order, by one worker: the server notes what it was asked for, and UPDATE_BUDGETS writes one file.
test.describe.configure({ mode: 'default' })
test.use({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true })

const SITE = 'out'
const BUDGETS = 'tests/e2e/page-budgets.ts'
const { address, long, short } = measuredIssue()

/** The kinds of page, as they are named in their budgets; the limits of all are for the first four. */
const PAGES: Readonly<Record<string, string>> = {
  封面: '/',
  本期目录: address,
  长篇: long.address,
  短篇: short.address,
  搜索: '/search/',
  搜索有词: `/search/?q=${encodeURIComponent('人才培养')}`,
  引文核对: '/quotes/',
  我的标记: '/notebook/',
  往期总目: '/archive/',
  帮助: '/help/',
  印刷版: `${address}print/`,
  勘误: `${address}corrections/`,
}
const LIMITED = 4

/** What a page does so long after something, in milliseconds, it does for later: it fetches ahead what may be needed. */
const FOR_LATER = 1500
/** At rest is a page that has asked for nothing for so long, in milliseconds. */
const QUIET = 1000

let server: SiteServer
test.beforeAll(async () => {
  server = await serveSite([SITE])
})
test.afterAll(() => server.close())

/** A phone on a good network: how far ahead pictures are fetched depends on it, and else on how busy the machine is. */
async function onGoodNetwork(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 5,
    downloadThroughput: 10_000_000,
    uploadThroughput: 10_000_000,
    connectionType: 'wifi',
  })
}

/** What a page fetches until it is at rest; what it fetches ahead while nobody touches it is no part of that. */
async function fetchedBy(page: Page, path: string): Promise<readonly Answer[]> {
  await onGoodNetwork(page)
  await page.addInitScript((longest) => {
    const set = window.setTimeout.bind(window)
    const patient = (what: TimerHandler, delay = 0, ...values: unknown[]) =>
      delay < longest ? set(what, delay, ...values) : 0
    Object.assign(window, { setTimeout: patient })
  }, FOR_LATER)
  server.answers()
  await page.goto(`${server.origin}${path}`, { waitUntil: 'networkidle' })
  const answers = [...server.answers()]
  if (!path.includes('?q=')) return answers
  // The browser's tools do not see what a worker fetches.
  await expect(page.getByRole('main').getByRole('status')).toHaveText(/^共/, { timeout: 30_000 })
  for (let more = server.answers(); more.length > 0; more = server.answers()) {
    answers.push(...more)
    await page.waitForTimeout(QUIET)
  }
  return answers
}

test('what grew is named: the page, the kind of file, and each file', () => {
  const budget = { html: 30, css: 17, js: 9, 数据: 0, 图片: 0, requests: 2 }
  const style = { path: '/a.css', type: 'text/css', bytes: 17 * 1024 }
  const page = { path: '/', type: 'text/html', bytes: 30 * 1024 }
  expect(outgrown('长篇', [page, style], budget)).toEqual([])
  const heavier = { ...style, bytes: style.bytes + 2 * 1024 }
  expect(outgrown('长篇', [page, heavier], budget)).toEqual(['长篇：css 19.0 KiB，预算 17.0（/a.css 19.0）'])
  expect(outgrown('长篇', [page, heavier], budget, { requests: 1, total: 48, script: 15 })).toEqual([
    '长篇：共 49.0 KiB > 48 KiB（/ 30.0、/a.css 19.0）',
    '长篇：css 19.0 KiB，预算 17.0（/a.css 19.0）',
    '长篇：2 个请求，至多 1（/ 30.0、/a.css 19.0）',
  ])
})

for (const [i, [name, path]] of Object.entries(PAGES).entries()) {
  test(`${name} fetches no more than its budget`, async ({ page }) => {
    const files = asBuilt(SITE, await fetchedBy(page, path))
    expect(files.length).toBeGreaterThan(0)
    if (process.env.UPDATE_BUDGETS) {
      const lines = readFileSync(BUDGETS, 'utf8').split('\n')
      const written = lines.map((line) => (line.startsWith(`  ${name}: {`) ? budgetLine(name, files) : line))
      writeFileSync(BUDGETS, written.join('\n'))
      return
    }
    const budget = PAGE_BUDGETS[name]
    if (budget === undefined) throw new Error(`${name}：没有预算`)
    const beyond = outgrown(name, files, budget, i < LIMITED ? PAGE_LIMITS : undefined)
    expect(beyond, beyond.join('\n')).toEqual([])
  })
}
