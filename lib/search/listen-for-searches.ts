import { fetchSiteFile } from './fetch-site-file.browser'
import { createSearchService } from './search-service'

/** Has a worker answer searches for the page that started it, which gave it the name of its release. */
export function listenForSearches(worker: DedicatedWorkerGlobalScope): void {
  const receive = createSearchService(fetchSiteFile, (response) => worker.postMessage(response), worker.name)
  worker.addEventListener('message', (event: MessageEvent<unknown>) => {
    // A rejected promise would be lost in a worker; reported, it reaches the page as the worker's error event.
    receive(event.data).catch(reportError)
  })
}
