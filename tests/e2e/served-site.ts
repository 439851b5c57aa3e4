import { type APIRequestContext, expect, type Page } from '@playwright/test'
import { CACHE_CONTROL, SECURITY_HEADERS, TRANSPORT_SECURITY } from '@/scripts/deploy/headers.mjs'
import { observatoryScore } from './observatory-score'
import { PAGE_TYPES } from './page-types'

/** Every kind of page, the one that does not exist included, scores at least 120 by the rules of the Observatory. */
export async function expectScores(
  request: APIRequestContext,
  secure: string,
  redirects: boolean,
): Promise<void> {
  for (const path of Object.values(PAGE_TYPES)) {
    const answer = await request.get(secure + path)
    expect(answer.status(), path).toBe(path === '/nowhere/' ? 404 : 200)
    const { score, rules } = observatoryScore({
      headers: answer.headers(),
      html: await answer.text(),
      redirects,
    })
    const said = rules.map(([name, points]) => `${name} ${points}`).join(', ')
    expect(score, `${path}: ${said}`).toBeGreaterThanOrEqual(120)
  }
}

/** Every answer has the whole list of headers: pages, files, and what is refused or missing. */
export async function expectHeaders(request: APIRequestContext, secure: string): Promise<void> {
  const sent = { ...SECURITY_HEADERS, 'Strict-Transport-Security': TRANSPORT_SECURITY }
  const answers = [
    await request.get(`${secure}/issues/2022-01/06/`),
    await request.get(`${secure}/texts/2022-01/06.txt`),
    await request.get(`${secure}/issues/1999-01/`),
    await request.post(`${secure}/`),
  ]
  for (const answer of answers) {
    for (const [name, value] of Object.entries(sent))
      expect(answer.headers()[name.toLowerCase()], `${answer.url()} ${answer.status()} ${name}`).toBe(value)
    expect(answer.headers().server ?? '', answer.url()).not.toMatch(/\d/)
  }
}

/** Pages are asked for anew, files named by their content are kept, what is missing is not; what was compressed is sent so. */
export async function expectKeeping(
  request: APIRequestContext,
  secure: string,
  hasBrotli: boolean,
): Promise<void> {
  const get = (path: string, encoding: string) =>
    request.get(secure + path, { headers: { 'accept-encoding': encoding } })
  const page = await get('/issues/2022-01/06/', 'br')
  expect(page.headers()['cache-control']).toBe(CACHE_CONTROL.changing)
  if (hasBrotli) expect(page.headers()['content-encoding']).toBe('br')
  const script = /src="(\/scripts\/boot-[^"]+)"/.exec(await page.text())?.[1] ?? ''
  const kept = await get(script, 'gzip')
  expect(kept.headers()['cache-control']).toBe(CACHE_CONTROL.lasting)
  expect(kept.headers()['content-encoding']).toBe('gzip')
  const missing = await get('/issues/1999-01/', 'gzip')
  expect([missing.status(), missing.headers()['cache-control']]).toEqual([404, CACHE_CONTROL.missing])
  expect(await missing.text()).toContain('学习参考')
}

/** Files whose names tell no web server what they are have their type all the same. */
export async function expectTypes(request: APIRequestContext, secure: string): Promise<void> {
  const typeOf = async (path: string) => (await request.get(secure + path)).headers()['content-type']
  expect(await typeOf('/downloads/2022-01.epub')).toBe('application/epub+zip')
  expect(await typeOf('/texts/2022-01/SHA256SUMS')).toBe('text/plain; charset=utf-8')
  expect(await typeOf('/texts/2022-01/06.txt')).toBe('text/plain; charset=utf-8')
}

/** A search and its result work as anywhere, without an error. */
export async function expectSearch(page: Page, secure: string): Promise<void> {
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(String(error)))
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  await page.goto(`${secure}/search/?q=人才培养`)
  await page.getByRole('main').getByRole('listitem').getByRole('link').first().click()
  await expect(page.locator('mark[data-here]')).toBeInViewport()
  expect(errors).toEqual([])
}
