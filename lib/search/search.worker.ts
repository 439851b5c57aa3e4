import { fetchSiteFile } from './fetch-site-file.browser'
import { createSearchService } from './search-service'

// The types of a page and of a worker cannot both be the global ones; here it is a worker.
const worker = self as unknown as DedicatedWorkerGlobalScope

// The page gives the worker the name of its release.
const receive = createSearchService(fetchSiteFile, (response) => worker.postMessage(response), worker.name)

worker.addEventListener('message', (event: MessageEvent<unknown>) => {
  // A rejected promise would be lost in a worker; reported, it reaches the page as the worker's error event.
  receive(event.data).catch(reportError)
})
