import type { Browser } from '@playwright/test'
import { type PageVitals, pageVitals, seenSchema } from './page-vitals'
import { CPU_SLOWDOWN, PHONE_NETWORK, PHONE_SCREEN } from './phone-page'
import type { Answer, SiteServer } from './serve-site'

/** One loading of a page: all that was asked for until it was at rest, and how it went. */
export type Loading = { readonly answers: readonly Answer[]; readonly vitals: PageVitals }

const PROBE = 'scripts/bench/page/load-probe.browser.mjs'
/** At rest is a page that for so long, in milliseconds, has asked for nothing and done nothing long. */
const REST = 2000
/** No page needs longer; what still works then never ends. */
const PATIENCE = 90_000

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
    if (slowed) {
      const session = await context.newCDPSession(page)
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
      if (now === known || Date.now() - began > PATIENCE) return { answers, vitals: pageVitals(seen) }
      known = now
      await page.waitForTimeout(REST)
    }
  } finally {
    await context.close()
  }
}
