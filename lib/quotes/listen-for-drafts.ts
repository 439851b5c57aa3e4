import { createFileStore } from '@/lib/search/archive/file-store'
import { type Archive, openArchive } from '@/lib/search/archive/open-archive'
import { fetchSiteFile } from '@/lib/search/fetch-site-file.browser'
import { LoadError } from '@/lib/search/load-error'
import { checkDraft, type DraftProgress } from './check-draft'
import type { QuotesRequest, QuotesResponse } from './quotes-messages'
import { readDraft } from './read-draft'
import { unpairedLines } from './unpaired-lines'

/**
 * Has a worker check drafts for the page that started it, against the texts of a release. Its messages come from this site's own page and from nowhere else, and both ends are
 * built together. A newer check ends the one before.
 */
export function listenForDrafts(worker: DedicatedWorkerGlobalScope, release: string): void {
  const send = (response: QuotesResponse) => worker.postMessage(response)
  let current = new AbortController()
  let opened: Promise<Archive> | null = null

  /** The archive, opened once: a second check asks the network for nothing. After a failure the next one tries again. */
  function open(): Promise<Archive> {
    if (opened !== null) return opened
    const opening = openArchive(createFileStore(fetchSiteFile), release)
    opened = opening
    opening.catch(() => {
      opened = null
    })
    return opening
  }

  async function check({ id, draft, extent }: Extract<QuotesRequest, { type: 'check' }>): Promise<void> {
    current.abort()
    const abort = new AbortController()
    current = abort
    try {
      const archive = await open()
      const tell = (progress: DraftProgress) => send({ type: 'progress', id, ...progress })
      const quotes = await checkDraft(
        draft,
        readDraft(draft, extent === 'sentences'),
        archive,
        tell,
        abort.signal,
      )
      if (!abort.signal.aborted) send({ type: 'checked', id, extent, quotes, unpaired: unpairedLines(draft) })
    } catch (error) {
      if (abort.signal.aborted) return
      const reason = error instanceof LoadError && error.reason !== 'data' ? error.reason : 'program'
      send({ type: 'failed', id, reason, detail: String(error) })
    }
  }

  worker.addEventListener('message', ({ data }: MessageEvent<QuotesRequest>) => {
    if (data.type === 'cancel') current.abort()
    else void check(data)
  })
}
