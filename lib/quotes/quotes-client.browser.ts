import { pageRelease } from '@/lib/device/page-release.browser'
import { trustedScript } from '@/lib/device/trusted-script.browser'
import { QUOTES_PART } from '@/lib/search/worker-parts'
import type { DraftExtent, QuotesRequest, QuotesResponse } from './quotes-messages'

/** The page's side of the talk with the worker that checks drafts. */
export type QuotesClient = {
  /** Checks a draft; an earlier check is overtaken and never heard of again. */
  readonly check: (draft: string, extent: DraftExtent) => void
  readonly cancel: () => void
  readonly close: () => void
}

/** Starts the worker, whose program is a file of its own made by the build, and listens to the newest check alone. */
export function createQuotesClient(listen: (response: QuotesResponse) => void): QuotesClient {
  let worker: Worker | null = null
  let newest = 0

  function start(): Worker {
    const address = process.env.ARCHIVE_WORKER
    if (!address) throw new Error('生成网站时没有写好核对程序')
    const started = new Worker(trustedScript(address), { name: QUOTES_PART + pageRelease() })
    started.addEventListener('message', ({ data }: MessageEvent<QuotesResponse>) => {
      if (data.id === newest) listen(data)
    })
    started.addEventListener('error', ({ message }) => {
      worker = null
      started.terminate()
      // Without network the program itself does not come, which browsers report without a word.
      const reason = message ? 'program' : 'network'
      listen({ type: 'failed', id: newest, reason, detail: message || '核对程序没有载入' })
    })
    return started
  }

  const send = (request: QuotesRequest) => {
    worker ??= start()
    worker.postMessage(request)
  }
  return {
    check(draft, extent) {
      newest += 1
      send({ type: 'check', id: newest, draft, extent })
    },
    cancel() {
      newest += 1
      if (worker !== null) send({ type: 'cancel' })
    },
    close() {
      newest += 1
      worker?.terminate()
      worker = null
    },
  }
}
