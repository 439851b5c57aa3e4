import { pageRelease } from '@/lib/device/page-release.browser'
import { type KeptFile, keepListAddress, keptCacheName, releaseOf } from './release-record'

/** How far saving has come, in bytes on the way. */
export type SaveProgress = { readonly done: number; readonly total: number }

/** Why something could not be saved: the browser keeps nothing here, the site has another release by now, or a file did not come. */
export type SaveTrouble = 'no-https' | 'other-release' | 'network' | 'full'

/** Thrown where 离线保存 fails. What was saved until then is kept, and the next try goes on from there. */
export class SaveError extends Error {
  constructor(readonly trouble: SaveTrouble) {
    super(trouble)
  }
}

async function fetchFile(address: string): Promise<Response> {
  const response = await fetch(address).catch(() => null)
  if (response === null || !response.ok) throw new SaveError('network')
  return response
}

/**
 * Saves all files of an issue (`2022-01`) or of the whole archive (`archive`) in the browser, those already there excepted. Pages of another
 * release are refused: they would not fit what is kept.
 */
export async function saveOffline(what: string, tell: (progress: SaveProgress) => void): Promise<void> {
  if (!('caches' in globalThis) || !('serviceWorker' in navigator)) throw new SaveError('no-https')
  const { release, files } = (await (await fetchFile(keepListAddress(what))).json()) as {
    readonly release: string
    readonly files: readonly KeptFile[]
  }
  if (release !== pageRelease()) throw new SaveError('other-release')
  const cache = await caches.open(keptCacheName(release))
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0)
  let done = 0
  tell({ done, total })
  for (const { address, bytes } of files) {
    if ((await cache.match(address)) === undefined) {
      const response = await fetchFile(address)
      const isPage = response.headers.get('content-type')?.includes('text/html') ?? false
      if (isPage && releaseOf(await response.clone().text()) !== release) throw new SaveError('other-release')
      await cache.put(address, response).catch(() => {
        throw new SaveError('full')
      })
    }
    done += bytes
    tell({ done, total })
  }
}
