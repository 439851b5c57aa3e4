import { fetchSiteFile } from './fetch-site-file.browser'
import { createSearchService } from './search-service'

/** Has a worker answer searches for the page that started it, in the texts of a release. */
export function listenForSearches(worker: DedicatedWorkerGlobalScope, release: string): void {
  const receive = createSearchService(fetchSiteFile, (response) => worker.postMessage(response), release)
  worker.addEventListener('message', (event: MessageEvent<unknown>) => {
    // A rejected promise would be lost in a worker; reported, it reaches the page as the worker's error event.
    receive(event.data).catch(reportError)
  })
}
