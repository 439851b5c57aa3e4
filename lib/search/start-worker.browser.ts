import { ofRelease, pageRelease } from '@/lib/device/page-release.browser'
import { trustedScript } from '@/lib/device/trusted-script.browser'
import { MANIFEST_ADDRESS } from './archive/manifest-address'
import type { SearchRequest } from './request'

/** What of a `Worker` is used, so that a test can stand in for it. */
export type WorkerLike = {
  readonly postMessage: (message: SearchRequest) => void
  readonly addEventListener: (
    type: 'message' | 'messageerror' | 'error',
    listener: (event: object) => void,
  ) => void
  readonly terminate: () => void
}

/** The manifest's bytes, or nothing where it does not come: the worker then asks itself, and says why. */
async function fetchManifest(): Promise<Uint8Array | undefined> {
  try {
    const response = await fetch(ofRelease(MANIFEST_ADDRESS, pageRelease()), { cache: 'no-cache' })
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : undefined
  } catch {
    return undefined
  }
}

/**
 * Starts the search worker. Its program is one file of its own, made at build (`scripts/write-search.ts`): the framework's
 * way takes five requests one after the other. While it comes the page fetches the manifest and hands it over, which
 * saves another round trip, and keeps the messages back until then.
 */
export function startSearchWorker(): WorkerLike {
  const address = process.env.ARCHIVE_WORKER
  if (!address) throw new Error('生成网站时没有写好搜索程序')
  const worker = new Worker(trustedScript(address), { name: pageRelease() })
  const opened = fetchManifest().then((manifest) =>
    worker.postMessage({ type: 'open', manifest } satisfies SearchRequest),
  )
  return {
    postMessage: (message) => void opened.then(() => worker.postMessage(message)),
    addEventListener: (type, listener) => worker.addEventListener(type, listener),
    terminate: () => worker.terminate(),
  }
}
