import { MANIFEST_ADDRESS } from './archive/manifest-address'
import { LoadError } from './load-error'
import { createSearchService } from './search-service'

// The types of a page and of a worker cannot both be the global ones; here it is a worker.
const worker = self as unknown as DedicatedWorkerGlobalScope

async function fetchFile(address: string, signal: AbortSignal, anew: boolean): Promise<Uint8Array> {
  // All other files are named by their content; of this one a cache may hold an older. Of any a cache may hold a wrong one, such
  // as the page of a network that asks who one is.
  const cache = anew ? 'reload' : address === MANIFEST_ADDRESS ? 'no-cache' : 'default'
  const response = await fetch(address, { signal, cache })
  if (!response.ok) throw new LoadError('network', `${address}：${response.status} ${response.statusText}`)
  return new Uint8Array(await response.arrayBuffer())
}

const receive = createSearchService(fetchFile, (response) => worker.postMessage(response))

worker.addEventListener('message', (event: MessageEvent<unknown>) => {
  // A rejected promise would be lost in a worker; reported, it reaches the page as the worker's error event.
  receive(event.data).catch(reportError)
})
