import type { Browser, Page } from '@playwright/test'
import { z } from 'zod'
import type { FirstTap, TapStep } from './first-taps'
import { CPU_SLOWDOWN, PHONE_NETWORK, PHONE_SCREEN } from './phone-page'

/**
 * When the control is used: after the page has been idle; as soon as it has been painted; or then, but before any of its programs has
 * come, which are kept back until it has been used.
 */
export type TapMoment = 'idle' | 'painted' | 'before programs'

const PROBE = 'scripts/bench/page/tap-probe.browser.mjs'
/** So long nobody has touched the page, in milliseconds. */
const IDLE = 3000
/** Between the steps that lead to a control and the control itself, where the reader is in no hurry. */
const LOOKING = 1000
/** An answer that has not come by then is lost. */
const PATIENCE = 15_000

async function act(page: Page, { deed, answer }: TapStep): Promise<void> {
  if ('press' in deed || 'select' in deed) await page.evaluate(expectation(answer))
  if ('press' in deed) return page.keyboard.press(deed.press)
  if ('select' in deed) return page.evaluate(`tapProbe.select(${JSON.stringify(deed.select)})`)
  const control = page.locator(deed.tap).locator('visible=true').first()
  await control.scrollIntoViewIfNeeded()
  const box = await control.boundingBox()
  if (box === null) throw new Error(`没有 ${deed.tap}`)
  await page.evaluate(expectation(answer))
  await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2)
}

const expectation = (answer: string) =>
  `tapProbe.expect(() => document.querySelector(${JSON.stringify(answer)}) !== null)`

/** Milliseconds until the answer was painted, null for one that did not come. */
async function answered(page: Page): Promise<number | null> {
  const late = page.waitForTimeout(PATIENCE).then(() => null)
  return z
    .number()
    .nullable()
    .parse(await Promise.race([page.evaluate('tapProbe.answered()'), late]))
}

/** Keeps the programs of a page back; returns what lets them come. */
async function keepBack(page: Page): Promise<() => void> {
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/scripts/**', async (route) => {
    await released
    await route.continue()
  })
  return release
}

/** Up to which step the programs can be kept back: sheets and fields open without one, the menu of a selection does not. */
const lastWithoutProgram = ({ before }: FirstTap) =>
  before.some(({ deed }) => 'select' in deed) ? 0 : before.length

/**
 * Uses a control for the first time in a page that nobody has opened before, on the phone. Milliseconds from the touch to the
 * frame that shows the answer, null where none came.
 */
export async function measureTap(
  browser: Browser,
  origin: string,
  control: FirstTap,
  moment: TapMoment,
): Promise<number | null> {
  const { address, before, step } = control
  const context = await browser.newContext({ ...PHONE_SCREEN, serviceWorkers: 'block' })
  try {
    const page = await context.newPage()
    await page.addInitScript({ path: PROBE })
    const session = await context.newCDPSession(page)
    await session.send('Network.enable')
    await session.send('Network.emulateNetworkConditions', PHONE_NETWORK)
    await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN })
    const release = moment === 'before programs' ? await keepBack(page) : () => {}
    await page.goto(`${origin}${address}`, { waitUntil: moment === 'idle' ? 'networkidle' : 'commit' })
    if (moment === 'idle') await page.waitForTimeout(IDLE)
    else await page.evaluate('tapProbe.shown()')
    for (const [i, each] of [...before, step].entries()) {
      if (i > 0 && moment === 'idle') await page.waitForTimeout(LOOKING)
      await act(page, each)
      if (i === lastWithoutProgram(control)) release()
      const milliseconds = await answered(page)
      if (milliseconds === null || i === before.length) return milliseconds
    }
    throw new Error(`${control.name}：没有可做的`)
  } finally {
    await context.close()
  }
}
