import { ofRelease } from '@/lib/device/page-release.browser'
import { MANIFEST_ADDRESS } from './archive/manifest-address'
import { LoadError } from './load-error'
import { readWorkerName } from './worker-parts'

/** In a worker by its name: a page gives it the name of its release. */
const workerRelease = () => (typeof name === 'string' ? readWorkerName(name).release : '')

/**
 * Fetches a file of the search for a worker. All files but the manifest are named by their content; of this one a cache may hold an
 * older. Of any a cache may hold a wrong one, such as the page of a network that asks who one is: `anew` goes past it.
 */
export async function fetchSiteFile(
  address: string,
  signal: AbortSignal,
  anew: boolean,
): Promise<Uint8Array> {
  const isManifest = address === MANIFEST_ADDRESS
  const cache = anew ? 'reload' : isManifest ? 'no-cache' : 'default'
  const asked = isManifest ? ofRelease(address, workerRelease()) : address
  const response = await fetch(asked, { signal, cache })
  if (!response.ok) throw new LoadError('network', `${address}：${response.status} ${response.statusText}`)
  return new Uint8Array(await response.arrayBuffer())
}
