import { pageRelease } from '@/lib/device/page-release.browser'
import { RELEASE_ADDRESS, type Release } from './release-record'

/** Where the tab keeps for which release it was opened anew. */
const KEY = 'offline.reloaded'

async function serverRelease(): Promise<string> {
  try {
    const response = await fetch(RELEASE_ADDRESS, { cache: 'no-store' })
    return response.ok ? ((await response.json()) as Release).release : ''
  } catch {
    return ''
  }
}

/**
 * Opens the page anew when a program of it is gone and the server has another release, and says whether it does. Once for each release: a tab
 * that lives through two of them recovers twice, and a server that never has the program is not asked in a circle. Without another
 * release nothing would be better for it.
 */
export async function reloadInNewRelease(beforeReload: () => void): Promise<boolean> {
  // Under a service worker a reload would bring the same page again: it is asked for the new release, which the page then offers.
  if (navigator.serviceWorker?.controller) {
    await (await navigator.serviceWorker.ready).update().catch(() => {})
    return false
  }
  const release = await serverRelease()
  if (release === '' || release === pageRelease()) return false
  try {
    if (sessionStorage.getItem(KEY) === release) return false
    sessionStorage.setItem(KEY, release)
  } catch {
    return false
  }
  beforeReload()
  location.reload()
  return true
}
