import { LoadError } from './load-passages'
import { createSearchService } from './search-service'

// The types of a page and of a worker cannot both be the global ones; here it is a worker.
const worker = self as unknown as DedicatedWorkerGlobalScope

async function fetchJson(address: string): Promise<unknown> {
  const response = await fetch(address)
  if (!response.ok) throw new LoadError('network', `${address}：${response.status} ${response.statusText}`)
  try {
    return await response.json()
  } catch (cause) {
    throw new LoadError('data', `${address}：${String(cause)}`, { cause })
  }
}

const receive = createSearchService(fetchJson, (response) => worker.postMessage(response))

worker.addEventListener('message', (event: MessageEvent<unknown>) => {
  // A rejected promise would be lost in a worker; reported, it reaches the page as the worker's error event.
  receive(event.data).catch(reportError)
})
