import { readFileSync, writeFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { pageKinds } from '../../scripts/bench/page/page-kinds'
import { PAGE_LIMITS } from '../../scripts/bench/page/page-limits'
import { type Answer, type SiteServer, serveSite } from '../../scripts/bench/page/serve-site'
import { PAGE_BUDGETS } from './page-budgets'
import { asBuilt, budgetLine, type FetchedFiles, outgrown } from './page-weight'

// In order, by one worker: the server notes what it was asked for, and UPDATE_BUDGETS writes one file.
test.describe.configure({ mode: 'default' })
test.use({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true })

const SITE = 'out'
const BUDGETS = 'tests/e2e/page-budgets.ts'

/** What a page does so long after something, in milliseconds, it does for later: it fetches ahead what may be needed. */
const FOR_LATER = 1500
/** What it does only after so long, in milliseconds, is no part of its opening. */
const TOO_LATE = 30_000
/** At rest is a page that has asked for nothing for so long, in milliseconds. */
const QUIET = 1000
/** When a page has run what it had put off, its fetching begins at once, and each file hardly takes time: the server is on this machine. */
const QUIET_AHEAD = 400

declare global {
  interface Window {
    /** Runs what the page has put off for later, and resolves when it has been done. */
    runPutOff: () => Promise<void>
  }
}

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

/** Puts off what a page would do later until it is asked for, so that a slow machine does not count it as done while the page opens. */
async function putOffForLater(page: Page): Promise<void> {
  await page.addInitScript(
    ({ from, to }) => {
      const set = window.setTimeout.bind(window)
      const clear = window.clearTimeout.bind(window)
      const putOff = new Map<number, () => void>()
      let isOpening = true
      const patient = (what: TimerHandler, delay = 0, ...values: unknown[]) => {
        if (!isOpening || delay < from || typeof what === 'string') return set(what, delay, ...values)
        const id = set(() => {}, 0)
        if (delay < to) putOff.set(id, () => what(...values))
        return id
      }
      const forget = (id?: number) => {
        if (id !== undefined) putOff.delete(id)
        clear(id)
      }
      const runPutOff = async () => {
        isOpening = false
        for (const act of putOff.values()) act()
        // Idle callbacks are called in order: those that wait for one have been called before this.
        await new Promise<void>((resolve) => requestIdleCallback(() => resolve()))
      }
      Object.assign(window, { setTimeout: patient, clearTimeout: forget, runPutOff })
    },
    { from: FOR_LATER, to: TOO_LATE },
  )
}

/** Whatever the server gives from now on until it is asked for nothing more. */
async function untilQuiet(page: Page, quiet: number): Promise<readonly Answer[]> {
  const answers: Answer[] = []
  for (let more = server.answers(); more.length > 0; more = server.answers()) {
    answers.push(...more)
    await page.waitForTimeout(quiet)
  }
  return answers
}

/** What a page fetches until it is at rest, and what it fetches ahead then, while nobody touches it. */
async function fetchedBy(page: Page, path: string): Promise<FetchedFiles> {
  await onGoodNetwork(page)
  await putOffForLater(page)
  server.answers()
  await page.goto(`${server.origin}${path}`, { waitUntil: 'networkidle' })
  const before = [...server.answers()]
  if (path.includes('?q=')) {
    // The browser's tools do not see what a worker fetches.
    await expect(page.getByRole('main').getByRole('status')).toHaveText(/^共/, { timeout: 30_000 })
    before.push(...(await untilQuiet(page, QUIET)))
  }
  await page.evaluate(() => window.runPutOff())
  await page.waitForTimeout(QUIET_AHEAD)
  const ahead = await untilQuiet(page, QUIET_AHEAD)
  return { before: asBuilt(SITE, before), ahead: asBuilt(SITE, ahead) }
}

test('what grew is named: the page, the kind of file, and each file', () => {
  const budget = { html: 30, css: 17, js: 9, 数据: 0, 图片: 0, requests: 2, 预取: 17 }
  const style = { path: '/a.css', type: 'text/css', bytes: 17 * 1024 }
  const page = { path: '/', type: 'text/html', bytes: 30 * 1024 }
  expect(outgrown('长篇', { before: [page, style], ahead: [style] }, budget)).toEqual([])
  const heavier = { ...style, bytes: style.bytes + 2 * 1024 }
  const grown = { before: [page, heavier], ahead: [] }
  expect(outgrown('长篇', grown, budget)).toEqual(['长篇：css 19.0 KiB，预算 17.0（/a.css 19.0）'])
  expect(outgrown('长篇', grown, budget, { requests: 1, total: 48, script: 15 })).toEqual([
    '长篇：共 49.0 KiB > 48 KiB（/ 30.0、/a.css 19.0）',
    '长篇：css 19.0 KiB，预算 17.0（/a.css 19.0）',
    '长篇：2 个请求，至多 1（/ 30.0、/a.css 19.0）',
  ])
  expect(outgrown('长篇', { before: [page], ahead: [heavier] }, budget)).toEqual([
    '长篇：预取 19.0 KiB，预算 17.0（/a.css 19.0）',
  ])
})

test('a file that is not in the built site is named', () => {
  const missing = { path: '/nowhere.js', type: '', bytes: 0, at: 0 }
  expect(() => asBuilt(SITE, [missing])).toThrow('/nowhere.js')
})

for (const { name, address, isLimited } of pageKinds()) {
  test(`${name} fetches no more than its budget`, async ({ page }) => {
    const files = await fetchedBy(page, address)
    expect(files.before.length).toBeGreaterThan(0)
    if (process.env.UPDATE_BUDGETS) {
      const lines = readFileSync(BUDGETS, 'utf8').split('\n')
      const written = lines.map((line) => (line.startsWith(`  ${name}: {`) ? budgetLine(name, files) : line))
      writeFileSync(BUDGETS, written.join('\n'))
      return
    }
    const budget = PAGE_BUDGETS[name]
    if (budget === undefined) throw new Error(`${name}：没有预算`)
    const beyond = outgrown(name, files, budget, isLimited ? PAGE_LIMITS : undefined)
    expect(beyond, beyond.join('\n')).toEqual([])
  })
}
