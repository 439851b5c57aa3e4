import type { Browser, Page } from '@playwright/test'
import { attachWorker, type WorkerSession } from './worker-session'

/** A phone of some years ago on a slow network, as Lighthouse imagines it: 1.6 Mbit/s down, 150 ms, CPU four times slower. */
export const PHONE_NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
}
const UNLIMITED = { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: -1 }
/** How many times slower the page's own thread runs; a worker's cannot be slowed. */
export const CPU_SLOWDOWN = 4

/** The window of the phone. */
export const PHONE_SCREEN = {
  viewport: { width: 390, height: 844 },
  isMobile: true,
  hasTouch: true,
  locale: 'zh-CN',
} as const

const PROBE = 'scripts/bench/page/search-probe.browser.mjs'

/** A page of a site on the phone, loaded and at rest, nothing of the search fetched yet. */
export type PhonePage = {
  readonly page: Page
  readonly worker: WorkerSession
  /** The browser's clock at a moment of the page's, in seconds. */
  readonly clock: (moment: number) => number
  readonly slowNetwork: (slow: boolean) => Promise<void>
  readonly close: () => Promise<void>
}

/** Where a page is opened, and whether the phone is slow already while it loads; else it is slow once it is at rest. */
export type Opening = { readonly path?: string; readonly isLoadingSlow?: boolean }

/** Opens a page, that of the search unless another is named, in a context of its own, so that nothing is kept from another. */
export async function openPhonePage(
  browser: Browser,
  origin: string,
  { path = '/search/', isLoadingSlow = false }: Opening = {},
): Promise<PhonePage> {
  const context = await browser.newContext({ ...PHONE_SCREEN, serviceWorkers: 'block' })
  const page = await context.newPage()
  await page.addInitScript({ path: PROBE })
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Performance.enable')
  const worker = await attachWorker(session)
  const slowNetwork = async (slow: boolean) => {
    await session.send('Network.emulateNetworkConditions', slow ? PHONE_NETWORK : UNLIMITED)
  }
  const slowDown = async () => {
    await slowNetwork(true)
    await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN })
  }
  if (isLoadingSlow) await slowDown()
  await page.goto(`${origin}${path}`, { waitUntil: isLoadingSlow ? 'commit' : 'networkidle' })
  const { metrics } = await session.send('Performance.getMetrics')
  const began = metrics.find(({ name }) => name === 'NavigationStart')?.value ?? Number.NaN
  if (!isLoadingSlow) await slowDown()
  return {
    page,
    worker,
    clock: (moment) => began + moment / 1000,
    slowNetwork,
    close: () => context.close(),
  }
}
