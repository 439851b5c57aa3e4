import { Serwist } from 'serwist'
import type { OfflineMessage } from './offline-messages'
import { type KeptRelease, keptCacheName, NAMED_BY_CONTENT, releaseOf } from './release-record'

// The service worker: what a browser keeps of the site, and what it answers from it. The build writes the record of the release before this
// program. Nothing is swapped by itself: a new release waits until the reader takes it, so that page, text and search data are of one.

// The types of a page and of a worker cannot both be the global ones; here it is a worker.
const worker = self as unknown as ServiceWorkerGlobalScope & { readonly RELEASE: KeptRelease }
const { release, issue, issueName, files } = worker.RELEASE
const KEPT = keptCacheName(release)

/** Longer than this nobody waits for the network where the page is there. In milliseconds. */
const PATIENCE = 3000
/** A network that was so slow once is not waited for again so soon. In milliseconds. */
const SLOW_FOR = 30_000
let slowUntil = 0

const OFFLINE_PAGE = '/offline/'

const serwist = new Serwist({
  precacheEntries: files.map(({ address, integrity }) => ({
    url: address,
    // Files named by their content may come from the browser's own cache, all others must not.
    revision: NAMED_BY_CONTENT.test(address) ? null : integrity.slice(-24),
    // All or none, and each as it was built: a half-published site, or the page of a network that asks who one is, is refused.
    integrity,
  })),
  precacheOptions: { concurrency: 6, cleanupOutdatedCaches: true },
  navigationPreload: true,
})

/** Takes over what was kept of another release: files named by their content as they are, pages anew. What does not come is let go. */
async function carryOver(): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith('kept-') && name !== KEPT)
  const kept = await caches.open(KEPT)
  for (const name of names) {
    const before = await caches.open(name)
    for (const { url } of await before.keys()) {
      const { pathname } = new URL(url)
      const old = NAMED_BY_CONTENT.test(pathname) ? await before.match(url) : undefined
      if (old !== undefined) await kept.put(url, old)
      else await keepFresh(kept, pathname)
    }
  }
}

async function keepFresh(kept: Cache, address: string): Promise<void> {
  try {
    const response = await fetch(address, { cache: 'no-cache' })
    if (await isOfThisRelease(response)) await kept.put(address, response)
  } catch {
    // Without a network it is fetched when it is opened again.
  }
}

async function isOfThisRelease(response: Response): Promise<boolean> {
  if (!response.ok || response.redirected) return false
  const isPage = response.headers.get('content-type')?.includes('text/html') ?? false
  return !isPage || releaseOf(await response.clone().text()) === release
}

async function savedOf(address: string): Promise<Response | undefined> {
  return (await serwist.matchPrecache(address)) ?? (await (await caches.open(KEPT)).match(address))
}

/** A login that is asked for, or a way elsewhere: never answered with a page that is kept. */
const asksFirst = ({ type, status }: Response) =>
  type === 'opaqueredirect' || [401, 403, 407, 511].includes(status)

async function fetchPage(event: FetchEvent): Promise<Response> {
  const preloaded: unknown = await event.preloadResponse
  return preloaded instanceof Response ? preloaded : fetch(event.request)
}

const wait = (milliseconds: number) => new Promise<null>((resolve) => setTimeout(resolve, milliseconds, null))

/** Answers the opening of a page: the network is asked whether it may be seen, the page itself is that of this release. */
async function openPage(event: FetchEvent, address: string): Promise<Response> {
  const saved = await savedOf(address)
  const fetching = fetchPage(event).catch(() => null)
  event.waitUntil(fetching)
  if (saved !== undefined) {
    const isSlow = performance.now() < slowUntil
    const answer = await Promise.race([fetching, wait(isSlow ? 0 : PATIENCE).then(() => 'slow' as const)])
    if (answer === 'slow') {
      if (!isSlow) slowUntil = performance.now() + SLOW_FOR
      return saved
    }
    if (answer === null || !asksFirst(answer)) {
      slowUntil = 0
      return saved
    }
    return answer
  }
  const answer = await fetching
  if (answer === null) return (await savedOf(OFFLINE_PAGE)) ?? Response.error()
  if (answer.ok) event.waitUntil(keepPage(address, answer.clone()))
  return answer
}

async function keepPage(address: string, page: Response): Promise<void> {
  if (await isOfThisRelease(page)) await (await caches.open(KEPT)).put(address, page)
  else if (page.ok) await worker.registration.update()
}

/** Answers for what a page fetches: of this release from what is kept, else from the network. */
async function giveFile({ request }: FetchEvent, { pathname, searchParams }: URL): Promise<Response> {
  const wanted = searchParams.get('release')
  if (wanted !== null && wanted !== release) return fetch(request)
  const saved = await savedOf(pathname)
  // Who fetches past every cache has got something wrong from one.
  if (saved !== undefined && request.cache !== 'reload') return saved
  try {
    const response = await fetch(request)
    const isWorthKeeping = NAMED_BY_CONTENT.test(pathname) || ['image', 'style'].includes(request.destination)
    if (response.ok && isWorthKeeping) await (await caches.open(KEPT)).put(pathname, response.clone())
    return response
  } catch (error) {
    if (saved !== undefined) return saved
    throw error
  }
}

/** Never kept and never answered from what is kept: the release's own record, files to take away, lists of files to keep. */
const PASSED = /^\/(?:release\.json|sw\.js|downloads\/|offline\/.+\.json)/

worker.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== worker.location.origin) return
  if (PASSED.test(url.pathname) || request.headers.has('range') || url.searchParams.has('nosw')) return
  event.respondWith(request.mode === 'navigate' ? openPage(event, url.pathname) : giveFile(event, url))
})

worker.addEventListener('install', (event) => {
  event.waitUntil(carryOver())
  serwist.handleInstall(event)
})

worker.addEventListener('activate', (event) => {
  serwist.handleActivate(event)
  const isOld = (name: string) => name.startsWith('kept-') && name !== KEPT
  const clean = async () => {
    for (const name of (await caches.keys()).filter(isOld)) await caches.delete(name)
  }
  event.waitUntil(clean())
})

worker.addEventListener('message', (event) => {
  const message = event.data as OfflineMessage
  if (message.type === 'describe') event.ports[0]?.postMessage({ release, issue, issueName })
  // Only a page of this very release: another one's programs are not among the files here.
  if (message.type === 'claim' && message.release === release) event.waitUntil(worker.clients.claim())
})
