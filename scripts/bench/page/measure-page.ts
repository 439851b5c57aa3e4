import type { Browser } from '@playwright/test'
import { z } from 'zod'
import { median } from '../statistics'
import { CPU_SLOWDOWN, type Opening, openPhonePage, type PhonePage } from './phone-page'
import type { SiteServer } from './serve-site'

/** One search in the page: painted after so many milliseconds; `slowed` as if the worker, too, were slowed. */
export type Painted = { readonly milliseconds: number; readonly slowed: number }

/** A search in a page that has fetched nothing yet but what it fetches ahead, which `bytes` count too. */
export type ColdSearch = Painted & {
  readonly query: string
  readonly totalMs: number
  readonly bytes: number
  readonly requests: number
}

/** What was measured in the page at one size. */
export type PageFigures = {
  readonly cold: readonly ColdSearch[]
  /** From the navigation to an address with a search in it. */
  readonly opened: readonly ColdSearch[]
  /** In the box of an article that has been read for three seconds. */
  readonly panel: readonly ColdSearch[]
  /** Each key of phrases that the page has not seen. */
  readonly newKeys: readonly Painted[]
  /** The same phrases typed once more. */
  readonly sameKeys: readonly Painted[]
  readonly longest: number
  readonly heap: number
}

/** What is typed into the page. */
export type PageQueries = {
  readonly cold: readonly string[]
  readonly typed: readonly string[]
  readonly mixed: readonly string[]
  /** The address of an article, in whose header is searched too. */
  readonly article: string
}

/** So long a reader has been on an article before he searches, in milliseconds. */
const READING = 3000

/** Between two keys of a quick typist. */
const KEY_PAUSE = 250

const firstSchema = z.object({ milliseconds: z.number(), at: z.number() })

async function painted({ page, worker, clock }: PhonePage): Promise<Painted> {
  const { milliseconds, at } = firstSchema.parse(await page.evaluate('searchProbe.first()'))
  const busy = await worker.busy(clock(at))
  return { milliseconds, slowed: milliseconds + busy * (CPU_SLOWDOWN - 1) }
}

const type = ({ page }: PhonePage, words: string) =>
  page.evaluate(`searchProbe.type(${JSON.stringify(words)})`)
const total = async ({ page }: PhonePage) => z.number().parse(await page.evaluate('searchProbe.total()'))
const longest = async ({ page }: PhonePage) => z.number().parse(await page.evaluate('searchProbe.longest()'))

async function measureCold(
  browser: Browser,
  server: SiteServer,
  query: string,
  opening: Opening = {},
): Promise<{ search: ColdSearch; longest: number }> {
  server.traffic()
  const phone = await openPhonePage(browser, server.origin, opening)
  try {
    if (opening.isLoadingSlow) await phone.page.evaluate(`searchProbe.opened(${JSON.stringify(query)})`)
    else {
      if (opening.path !== undefined) await phone.page.waitForTimeout(READING)
      await longest(phone)
      await type(phone, query)
    }
    const first = await painted(phone)
    const { bytes, requests } = server.traffic()
    const totalMs = await total(phone)
    return { search: { query, ...first, totalMs, bytes, requests }, longest: await longest(phone) }
  } finally {
    await phone.close()
  }
}

/** Types a phrase key by key, each a little after the one before has been painted. */
async function measureKeys(phone: PhonePage, phrase: string): Promise<Painted[]> {
  const keys: Painted[] = []
  const characters = [...phrase]
  for (let length = 1; length <= characters.length; length++) {
    const pause = phone.page.waitForTimeout(KEY_PAUSE)
    await phone.worker.watch()
    await type(phone, characters.slice(0, length).join(''))
    keys.push(await painted(phone))
    await pause
  }
  return keys
}

async function measureWarm(
  browser: Browser,
  origin: string,
  { typed, mixed }: PageQueries,
): Promise<Omit<PageFigures, 'cold' | 'opened' | 'panel'>> {
  const phone = await openPhonePage(browser, origin)
  try {
    // Opens the worker; what it needs for every search has come then.
    await type(phone, typed[0] ?? '')
    await painted(phone)
    await total(phone)
    await longest(phone)
    const newKeys: Painted[] = []
    const sameKeys: Painted[] = []
    for (const phrase of typed.slice(1)) {
      newKeys.push(...(await measureKeys(phone, phrase)))
      await type(phone, '')
      sameKeys.push(...(await measureKeys(phone, phrase)))
      await type(phone, '')
    }
    const longestTask = await longest(phone)
    await phone.slowNetwork(false)
    for (const query of mixed) {
      await type(phone, query)
      await total(phone)
    }
    return { newKeys, sameKeys, longest: longestTask, heap: await phone.worker.heap() }
  } finally {
    await phone.close()
  }
}

/** Measures the search page of a site in the browser. */
export async function measurePage(
  browser: Browser,
  server: SiteServer,
  queries: PageQueries,
): Promise<PageFigures> {
  const cold: { search: ColdSearch; longest: number }[] = []
  const opened: ColdSearch[] = []
  const panel: ColdSearch[] = []
  // The three ways to a first result one after the other, phrase by phrase: the noise falls on all alike.
  for (const query of queries.cold) {
    cold.push(await measureCold(browser, server, query))
    const path = `/search/?q=${encodeURIComponent(query)}`
    opened.push((await measureCold(browser, server, query, { path, isLoadingSlow: true })).search)
    panel.push((await measureCold(browser, server, query, { path: queries.article })).search)
  }
  const warm = await measureWarm(browser, server.origin, queries)
  return {
    ...warm,
    cold: cold.map(({ search }) => search),
    opened,
    panel,
    longest: Math.max(warm.longest, ...cold.map((each) => each.longest)),
  }
}

/** The median of a figure of several searches. */
export function medianOf<T>(searches: readonly T[], figure: (search: T) => number): number {
  return median(searches.map(figure))
}
