import { LoadError } from '../load-error'

/**
 * Fetches one file of the site, past every cache where `anew` says so. Given from outside, so that the search runs without a
 * browser.
 */
export type FetchFile = (address: string, signal: AbortSignal, anew: boolean) => Promise<Uint8Array>

/** Files that have come are kept, so that nothing already held is fetched twice. */
export type FileStore = {
  /** The bytes of a file; rejects with LoadError where it cannot be had, and with the signal's reason once it is aborted. */
  readonly get: (address: string, signal?: AbortSignal) => Promise<Uint8Array>
  readonly holds: (address: string) => boolean
  /** Takes a file that came another way. */
  readonly put: (address: string, bytes: Uint8Array) => void
  /** Lets go of a file, so that it is fetched anew when wanted: a cache may hold the same wrong one. */
  readonly drop: (address: string) => void
}

type Pending = { readonly bytes: Promise<Uint8Array>; readonly abort: AbortController; waiting: number }

/**
 * Makes a store over a fetch function. Two that want the same file share one fetch, which is aborted when the last of them
 * no longer waits. Above `most` bytes the files not used for the longest time are let go.
 */
export function createFileStore(fetchFile: FetchFile, most = 8_000_000): FileStore {
  const held = new Map<string, Uint8Array>()
  const pending = new Map<string, Pending>()
  const dropped = new Set<string>()
  let size = 0

  function keep(address: string, bytes: Uint8Array): void {
    dropped.delete(address)
    size += bytes.length - (held.get(address)?.length ?? 0)
    held.set(address, bytes)
    for (const [oldest, old] of held) {
      if (size <= most || oldest === address) return
      held.delete(oldest)
      size -= old.length
    }
  }

  async function load(address: string, signal: AbortSignal): Promise<Uint8Array> {
    try {
      const bytes = await fetchFile(address, signal, dropped.has(address))
      keep(address, bytes)
      return bytes
    } catch (cause) {
      if (signal.aborted || cause instanceof LoadError) throw cause
      throw new LoadError('network', `${address}：${String(cause)}`, { cause })
    } finally {
      // An aborted fetch may end after another has been started for the same file.
      if (pending.get(address)?.abort.signal === signal) pending.delete(address)
    }
  }

  function start(address: string): Pending {
    const abort = new AbortController()
    const started = { bytes: load(address, abort.signal), abort, waiting: 0 }
    // Everyone who waits hears of the failure; that nobody may wait any more is no bug.
    started.bytes.catch(() => undefined)
    pending.set(address, started)
    return started
  }

  async function get(address: string, signal?: AbortSignal): Promise<Uint8Array> {
    signal?.throwIfAborted()
    const known = held.get(address)
    if (known !== undefined) {
      // Used last, let go last.
      held.delete(address)
      held.set(address, known)
      return known
    }
    const found = pending.get(address)
    const file = found === undefined || found.abort.signal.aborted ? start(address) : found
    file.waiting += 1
    if (signal === undefined) return file.bytes
    let leave = () => {}
    const left = new Promise<never>((_, reject) => {
      leave = () => {
        file.waiting -= 1
        if (file.waiting === 0) file.abort.abort()
        reject(signal.reason)
      }
    })
    signal.addEventListener('abort', leave, { once: true })
    try {
      return await Promise.race([file.bytes, left])
    } finally {
      signal.removeEventListener('abort', leave)
    }
  }

  return {
    get,
    holds: (address) => held.has(address),
    put: keep,
    drop(address) {
      size -= held.get(address)?.length ?? 0
      held.delete(address)
      dropped.add(address)
    },
  }
}
