import { MANIFEST_ADDRESS } from './archive/manifest-address'
import { LoadError } from './load-error'

/** In a worker the name that the page gave it: the release of the page. Whoever keeps files of another one must not answer with them. */
function ofRelease(address: string): string {
  const release = typeof name === 'string' ? name : ''
  return address === MANIFEST_ADDRESS && release !== '' ? `${address}?release=${release}` : address
}

/**
 * Fetches a file of the search for a worker. All files but the manifest are named by their content; of this one a cache may hold an
 * older. Of any a cache may hold a wrong one, such as the page of a network that asks who one is: `anew` goes past it.
 */
export async function fetchSiteFile(
  address: string,
  signal: AbortSignal,
  anew: boolean,
): Promise<Uint8Array> {
  const cache = anew ? 'reload' : address === MANIFEST_ADDRESS ? 'no-cache' : 'default'
  const response = await fetch(ofRelease(address), { signal, cache })
  if (!response.ok) throw new LoadError('network', `${address}：${response.status} ${response.statusText}`)
  return new Uint8Array(await response.arrayBuffer())
}
