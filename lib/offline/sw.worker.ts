import { Serwist } from 'serwist'
import { clearCaches } from './clear-caches'
import type { OfflineMessage } from './offline-messages'
import { overridingAnswer } from './overriding-answer'
import {
  ASKS_TO_LEAVE,
  type KeepList,
  type KeptRelease,
  keepListAddress,
  keptCacheName,
  NAMED_BY_CONTENT,
  releaseOf,
} from './release-record'

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
  precacheOptions: {
    concurrency: 6,
    cleanupOutdatedCaches: true,
    plugins: [
      {
        // Asks the server whether the page that has just been opened is still the same, instead of fetching it once more.
        requestWillFetch: async ({ request }) =>
          request.cache === 'reload' ? new Request(request, { cache: 'no-cache' }) : request,
      },
    ],
  },
  navigationPreload: true,
})

/** The addresses of everything in this release, or null where the list does not come. */
async function listed(): Promise<ReadonlySet<string> | null> {
  try {
    const list = (await (await fetch(keepListAddress('archive'), { cache: 'no-store' })).json()) as KeepList
    return list.release === release ? new Set(list.files.map(({ address }) => address)) : null
  } catch {
    return null
  }
}

/** What is kept of another release and not among the files of this one: what was opened or saved, and the issue that was the newest. */
async function keptBefore(): Promise<readonly { readonly pathname: string; readonly cache: Cache }[]> {
  const precache = serwist.precacheStrategy.cacheName
  const always = new Set(files.map(({ address }) => address))
  const found: { pathname: string; cache: Cache }[] = []
  for (const name of await caches.keys()) {
    if (name === KEPT || !(name === precache || name.startsWith('kept-'))) continue
    const cache = await caches.open(name)
    for (const { url } of await cache.keys()) {
      const { pathname } = new URL(url)
      if (!always.has(pathname)) found.push({ pathname, cache })
    }
  }
  return found
}

/**
 * Takes over what was kept of another release, as far as it comes in time: files named by their content as they are, as long as the
 * release has them, pages anew. A new release never waits for more than this, nor fails for it.
 */
async function carryOver(): Promise<void> {
  const found = await keptBefore()
  if (found.length === 0) return
  const [before, known] = [found.values(), await listed()]
  const kept = await caches.open(KEPT)
  const carrySome = async () => {
    for (const { pathname, cache } of before) {
      const isNamed = NAMED_BY_CONTENT.test(pathname)
      if (isNamed && known !== null && !known.has(pathname)) continue
      const old = isNamed ? await cache.match(pathname) : undefined
      await (old === undefined ? keepFresh(kept, pathname) : kept.put(pathname, old)).catch(() => {})
    }
  }
  await Promise.all([carrySome(), carrySome(), carrySome(), carrySome()])
}

async function keepFresh(kept: Cache, address: string): Promise<void> {
  const response = await fetch(address, { cache: 'no-cache', signal: AbortSignal.timeout(PATIENCE * 3) })
  if (await isOfThisRelease(response)) await kept.put(address, response)
}

const isPage = ({ headers }: Response) => headers.get('content-type')?.includes('text/html') ?? false

async function isOfThisRelease(response: Response): Promise<boolean> {
  if (!response.ok || response.redirected) return false
  return !isPage(response) || releaseOf(await response.clone().text()) === release
}

async function savedOf(address: string): Promise<Response | undefined> {
  try {
    return (await serwist.matchPrecache(address)) ?? (await (await caches.open(KEPT)).match(address))
  } catch {
    // A browser whose storage is broken still has the network.
    return undefined
  }
}

/** Keeps an answer beside the files of the release, without anybody waiting for it: storage may be full. */
function keepAside(event: ExtendableEvent, address: string, answer: Response): void {
  const keep = async () => (await caches.open(KEPT)).put(address, answer)
  event.waitUntil(keep().catch(() => {}))
}

async function fetchPage(event: FetchEvent): Promise<Response> {
  const preloaded: unknown = await event.preloadResponse
  return preloaded instanceof Response ? preloaded : fetch(event.request)
}

const wait = (milliseconds: number) => new Promise<null>((resolve) => setTimeout(resolve, milliseconds, null))

/** Answers the opening of a page that is kept: the network is asked whether it may be seen, the page itself is that of this release. */
async function openKept(fetching: Promise<Response | null>, saved: Response): Promise<Response> {
  const isSlow = performance.now() < slowUntil
  const answer = await Promise.race([
    overridingAnswer(fetching).catch(() => null),
    wait(isSlow ? 0 : PATIENCE).then(() => 'slow' as const),
  ])
  if (answer !== 'slow') slowUntil = 0
  else if (!isSlow) slowUntil = performance.now() + SLOW_FOR
  return answer === null || answer === 'slow' ? saved : answer
}

/** Answers the opening of a page; one that is not kept is waited for, but not for ever. */
async function openPage(event: FetchEvent, { pathname, search }: URL): Promise<Response> {
  const saved = await savedOf(pathname)
  const fetching = fetchPage(event).catch(() => null)
  event.waitUntil(fetching)
  if (saved !== undefined) return openKept(fetching, saved)
  const answer = await Promise.race([fetching, wait(5 * PATIENCE)])
  if (answer === null) {
    // A server would lead from /issues/2022-01 to the folder.
    const isFolder = !pathname.endsWith('/') && (await savedOf(`${pathname}/`)) !== undefined
    if (isFolder) return Response.redirect(`${pathname}/${search}`)
    return (await savedOf(OFFLINE_PAGE)) ?? Response.error()
  }
  if (answer.ok) event.waitUntil(keepPage(pathname, answer.clone()).catch(() => {}))
  return answer
}

async function keepPage(address: string, page: Response): Promise<void> {
  if (await isOfThisRelease(page)) await (await caches.open(KEPT)).put(address, page)
  else if (page.ok) await worker.registration.update()
}

/** Whether what came for a page may be kept: not the page of a gateway in the place of a file. */
function isWorthKeeping(pathname: string, destination: string, response: Response): boolean {
  const isKnown = NAMED_BY_CONTENT.test(pathname) || ['image', 'style'].includes(destination)
  return isKnown && response.ok && !response.redirected && !isPage(response)
}

/** Answers for what a page fetches: of this release from what is kept, else from the network. */
async function giveFile(event: FetchEvent, { pathname, searchParams }: URL): Promise<Response> {
  const { request } = event
  const wanted = searchParams.get('release')
  if (wanted !== null && wanted !== release) return fetch(request)
  const saved = await savedOf(pathname)
  // Who fetches past every cache has got something wrong from one.
  if (saved !== undefined && request.cache !== 'reload') return saved
  try {
    const response = await fetch(request)
    if (isWorthKeeping(pathname, request.destination, response)) keepAside(event, pathname, response.clone())
    return response
  } catch (error) {
    if (saved !== undefined) return saved
    throw error
  }
}

/** Never kept and never answered from what is kept: the release's own record, files to take away, lists of files to keep. */
const PASSED = /^\/(?:release\.json|sw\.js|downloads\/|offline\/.+\.json)/

let isLeaving = false

/** Takes out of the browser what is kept in it, and this worker with it, which from now on keeps and answers nothing. */
async function leave(): Promise<void> {
  isLeaving = true
  await clearCaches()
  await worker.registration.unregister()
}

worker.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (isLeaving || request.method !== 'GET' || url.origin !== worker.location.origin) return
  if (request.mode === 'navigate' && ASKS_TO_LEAVE.test(request.url)) {
    event.waitUntil(leave())
    return
  }
  if (PASSED.test(url.pathname) || request.headers.has('range')) return
  event.respondWith(request.mode === 'navigate' ? openPage(event, url) : giveFile(event, url))
})

worker.addEventListener('install', (event) => {
  event.waitUntil(Promise.race([carryOver().catch(() => {}), wait(20 * PATIENCE)]))
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
