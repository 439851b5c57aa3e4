import type { Browser } from '@playwright/test'
import { z } from 'zod'
import { CPU_SLOWDOWN, openPhonePage, type PhonePage } from './phone-page'
import type { SiteServer } from './serve-site'

/** One check of a draft in the page: until the summary is painted; `slowed` as if the worker, too, were slowed. In milliseconds. */
export type CheckedDraftFigures = {
  readonly name: string
  readonly milliseconds: number
  readonly slowed: number
  readonly bytes: number
  readonly requests: number
  /** The longest task of the page's own thread, slowed as it is; 0 for none above 50 ms. */
  readonly longest: number
  readonly summary: string
}

const doneSchema = z.object({
  milliseconds: z.number(),
  at: z.number(),
  longest: z.number(),
  summary: z.string(),
})

/** Runs in the page: presses 核对 and waits until the summary has been painted. */
const CHECK = `new Promise((resolve) => {
  const tasks = []
  const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries().map((task) => task.duration)))
  observer.observe({ entryTypes: ['longtask'] })
  const began = performance.now()
  const isDone = () => document.querySelector('progress') === null && document.querySelector('.quotes-summary')
  document.querySelector('.quotes-check').click()
  const watch = new MutationObserver(() => {
    const summary = isDone()
    if (!summary) return
    watch.disconnect()
    requestAnimationFrame(() => setTimeout(() => {
      const at = performance.now()
      setTimeout(() => {
        observer.disconnect()
        resolve({ milliseconds: at - began, at, longest: Math.max(0, ...tasks), summary: summary.textContent })
      }, 500)
    }))
  })
  watch.observe(document.body, { childList: true, subtree: true })
})`

async function measureCheck(
  phone: PhonePage,
  server: SiteServer,
  name: string,
): Promise<CheckedDraftFigures> {
  server.traffic()
  const { at, ...done } = doneSchema.parse(await phone.page.evaluate(CHECK))
  const busy = await phone.worker.busy(phone.clock(at))
  return { name, ...done, slowed: done.milliseconds + busy * (CPU_SLOWDOWN - 1), ...server.traffic() }
}

/** Checks a draft in the page of a site: on a network that takes no time, on that of the phone, and once more with all texts there. */
export async function measureQuotesPage(
  browser: Browser,
  server: SiteServer,
  draft: string,
): Promise<readonly CheckedDraftFigures[]> {
  const figures: CheckedDraftFigures[] = []
  for (const isSlow of [false, true]) {
    const phone = await openPhonePage(browser, server.origin, { path: '/quotes/' })
    try {
      await phone.slowNetwork(isSlow)
      await phone.page.fill('#draft', draft)
      figures.push(await measureCheck(phone, server, isSlow ? '手机网络，首次' : '网络不限，首次'))
      await phone.worker.watch()
      figures.push(await measureCheck(phone, server, '原文已在，再查'))
    } finally {
      await phone.close()
    }
  }
  return figures
}
