import { pageRelease } from '@/lib/device/page-release.browser'
import {
  type KeepList,
  type KeptFile,
  keepListAddress,
  keptCacheName,
  RELEASE_ADDRESS,
  type Release,
} from './release-record'

/** How far saving has come, in bytes on the way. */
export type SaveProgress = { readonly done: number; readonly total: number }

/**
 * Why something could not be saved: the address is not https, the browser keeps nothing (a private window, or the reader has switched it off),
 * the site has another release by now, a file did not come, or the device is full.
 */
export type SaveTrouble = 'no-https' | 'no-keeping' | 'other-release' | 'network' | 'full'

/** Thrown where 离线保存 fails. What was saved until then is kept, and the next try goes on from there. */
export class SaveError extends Error {
  constructor(readonly trouble: SaveTrouble) {
    super(trouble)
  }
}

/** Files on the way at the same time: an archive has thousands of small ones, each of which would wait for the one before. */
const AT_ONCE = 4
/** How long the worker of a first visit may take to be there. In milliseconds. */
const PATIENCE = 30_000

/** Fetches what the site says as JSON; a network that answers with a page of its own (captive portal) is no network. */
async function fetchJson<Value>(address: string): Promise<Value> {
  try {
    const response = await fetch(address, { cache: 'no-store' })
    if (response.ok) return (await response.json()) as Value
  } catch {
    // Told below, as an answer that is none is.
  }
  throw new SaveError('network')
}

/** Whoever keeps files needs somebody who hands them out later: the service worker, which a private window may not have. */
async function demandWorker(): Promise<void> {
  if (!window.isSecureContext) throw new SaveError('no-https')
  if (!('serviceWorker' in navigator) || !('caches' in globalThis)) throw new SaveError('no-keeping')
  const isReady = await Promise.race([
    navigator.serviceWorker.ready.then(() => true),
    new Promise<false>((resolve) => setTimeout(resolve, PATIENCE, false)),
  ])
  if (isReady) return
  await fetchJson<Release>(RELEASE_ADDRESS)
  throw new SaveError('no-keeping')
}

/** A file that is not what the list says is of another release, or was changed on the way: the site says which. */
async function troubleWith(release: string): Promise<SaveError> {
  const now = await fetchJson<Release>(RELEASE_ADDRESS)
  return new SaveError(now.release === release ? 'network' : 'other-release')
}

async function keep(cache: Cache, { address, integrity }: KeptFile, release: string): Promise<void> {
  // What is there is checked again, and what a cache on the way has of another release is fetched past it.
  const fetched = (mode: RequestCache) => fetch(address, { integrity, cache: mode }).catch(() => null)
  const response = (await fetched('default')) ?? (await fetched('reload'))
  if (response === null || !response.ok || response.redirected) throw await troubleWith(release)
  await cache.put(address, response).catch((error: unknown) => {
    const isFull = error instanceof DOMException && error.name === 'QuotaExceededError'
    throw new SaveError(isFull ? 'full' : 'network')
  })
}

/**
 * Saves all files of an issue (`2022-01`) or of the whole archive (`archive`) in the browser, those already there excepted, and asks the browser not to
 * clear them when it needs room. Each file is checked by its hash, so that what is kept is one release; throws SaveError.
 */
export async function saveOffline(what: string, tell: (progress: SaveProgress) => void): Promise<void> {
  await demandWorker()
  const { release, files } = await fetchJson<KeepList>(keepListAddress(what))
  if (release !== pageRelease()) throw new SaveError('other-release')
  const cache = await caches.open(keptCacheName(release)).catch(() => {
    throw new SaveError('no-keeping')
  })
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0)
  let done = 0
  let isOver = false
  tell({ done, total })
  const rest = files.values()
  const keepSome = async () => {
    for (const file of rest) {
      if (isOver) return
      await keep(cache, file, release)
      done += file.bytes
      if (!isOver) tell({ done, total })
    }
  }
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, keepSome))
  } finally {
    isOver = true
  }
  // Refused or not known: what is saved stays as long as there is room.
  await navigator.storage?.persist?.().catch(() => false)
}
