import type { Browser, CDPSession } from '@playwright/test'
import { z } from 'zod'
import { type PageVitals, pageVitals, seenSchema } from './page-vitals'
import { CPU_SLOWDOWN, PHONE_NETWORK, PHONE_SCREEN } from './phone-page'
import type { Answer, SiteServer } from './serve-site'
import { type SplitAnswers, splitAtRest } from './split-at-rest'

/** One loading of a page: what was asked for until it was at rest and after that, how it went, and what its scripts hold. */
export type Loading = SplitAnswers & {
  readonly vitals: PageVitals
  /** Bytes that the page's JavaScript holds at the end, after a clean-up. */
  readonly heap: number
  /** By which the page came, as the browser names it: http/1.1. */
  readonly protocol: string
}

const PROBE = 'scripts/bench/page/load-probe.browser.mjs'
/** A page is watched until for so long, in milliseconds, it has asked for nothing and done nothing long. */
const REST = 2000
/** No page needs longer; what still works then never ends. */
const PATIENCE = 90_000

const cameSchema = z.object({ loaded: z.number(), protocol: z.string() })

async function usedHeap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage')
  await session.send('Performance.enable')
  const { metrics } = await session.send('Performance.getMetrics')
  return metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN
}

/**
 * Loads a page as somebody does who has never been here: nothing kept, service workers blocked, because what they fetch for later is no
 * part of the page. Requests are counted by the server, for those of a worker the page's own tools do not show. `slowed` is the
 * phone; without it the page is only made to fetch all it needs once, so that the server has compressed it.
 */
export async function measureLoad(
  browser: Browser,
  server: SiteServer,
  path: string,
  slowed = true,
): Promise<Loading> {
  const context = await browser.newContext({ ...PHONE_SCREEN, serviceWorkers: 'block' })
  try {
    const page = await context.newPage()
    await page.addInitScript({ path: PROBE })
    const session = await context.newCDPSession(page)
    if (slowed) {
      await session.send('Network.enable')
      await session.send('Network.emulateNetworkConditions', PHONE_NETWORK)
      await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN })
    }
    server.answers()
    await page.goto(`${server.origin}${path}`, { waitUntil: 'networkidle', timeout: PATIENCE })
    const answers: Answer[] = []
    const began = Date.now()
    let known = ''
    for (;;) {
      answers.push(...server.answers())
      const seen = seenSchema.parse(await page.evaluate('loadProbe()'))
      const now = JSON.stringify([answers.length, seen])
      if (now === known || Date.now() - began > PATIENCE) {
        const { loaded, protocol } = cameSchema.parse(await page.evaluate('loadCame()'))
        const vitals = pageVitals(seen)
        return { ...splitAtRest(answers, loaded), vitals, heap: await usedHeap(session), protocol }
      }
      known = now
      await page.waitForTimeout(REST)
    }
  } finally {
    await context.close()
  }
}
