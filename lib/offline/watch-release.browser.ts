import { pageRelease } from '@/lib/device/page-release.browser'
import { trustedScript } from '@/lib/device/trusted-script.browser'
import { rememberChecked, tellOffline } from './offline-line.browser'
import type { OfflineMessage } from './offline-messages'
import type { Release } from './release-record'

/** How often it is asked whether there is a new release, at most. In milliseconds. */
const BETWEEN_CHECKS = 5 * 60_000

/** Takes the site back out of the browser: `?nosw=1` in any address, for whoever helps a reader over the telephone. */
async function forget(): Promise<void> {
  for (const registration of await navigator.serviceWorker.getRegistrations()) await registration.unregister()
  for (const name of await caches.keys()) await caches.delete(name)
}

const say = (worker: ServiceWorker, message: OfflineMessage, ports: MessagePort[] = []) =>
  worker.postMessage(message, ports)

function releaseOfWorker(worker: ServiceWorker): Promise<Release> {
  const { port1, port2 } = new MessageChannel()
  return new Promise((resolve) => {
    port1.onmessage = ({ data }: MessageEvent<Release>) => resolve(data)
    say(worker, { type: 'describe' }, [port2])
  })
}

/** Shows that a new release waits, and what is new in it; it is taken when the reader taps. */
async function offer(worker: ServiceWorker, beforeReload: () => void): Promise<void> {
  const notice = document.getElementById('release-notice')
  const [text, take, later] = ['[data-text]', '[data-take]', '[data-later]'].map((part) =>
    notice?.querySelector<HTMLElement>(part),
  )
  if (!notice || !text || !take || !later) return
  const { release, issue, issueName } = await releaseOfWorker(worker)
  if (release === pageRelease()) return
  text.textContent = issue === notice.dataset.issue ? '内容已更正。' : `有新一期：${issueName}。`
  take.onclick = () => {
    navigator.serviceWorker.addEventListener(
      'controllerchange',
      () => {
        beforeReload()
        location.reload()
      },
      { once: true },
    )
    say(worker, { type: 'SKIP_WAITING' })
  }
  later.onclick = () => {
    notice.hidden = true
  }
  notice.hidden = false
}

async function register(beforeReload: () => void): Promise<void> {
  const registration = await navigator.serviceWorker.register(trustedScript('/sw.js') as string, {
    updateViaCache: 'none',
  })
  const settle = () => {
    const { waiting, active } = registration
    if (waiting !== null && active !== null) void offer(waiting, beforeReload)
    else if (active !== null && navigator.serviceWorker.controller === null)
      say(active, { type: 'claim', release: pageRelease() })
  }
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', settle)
  })
  await navigator.serviceWorker.ready
  settle()

  let checked = Number.NEGATIVE_INFINITY
  const check = async () => {
    if (document.visibilityState === 'hidden' || performance.now() - checked < BETWEEN_CHECKS) return
    checked = performance.now()
    try {
      await registration.update()
      rememberChecked()
      tellOffline(false)
    } catch {
      // The server was not reached; the next page or the next look tries again.
      checked = Number.NEGATIVE_INFINITY
      tellOffline(true)
    }
  }
  document.addEventListener('visibilitychange', check)
  window.addEventListener('online', check)
  await check()
}

/**
 * Keeps the site for later in browsers that can (only over https), and tells of new releases. A page works as well without. `beforeReload`
 * is called before the page is opened anew in another release.
 */
export function watchRelease(beforeReload: () => void): void {
  if (!('serviceWorker' in navigator) || pageRelease() === '') return
  if (new URLSearchParams(location.search).has('nosw')) {
    void forget()
    return
  }
  window.addEventListener('offline', () => tellOffline(true))
  if (!navigator.onLine) tellOffline(true)
  const begin = () => {
    register(beforeReload).catch(() => {
      // A browser that keeps nothing (private window, blocked storage) shows the site as ever.
      if (!navigator.onLine) tellOffline(true)
    })
  }
  // Behind everything that the reader sees.
  if (document.readyState === 'complete') begin()
  else window.addEventListener('load', begin, { once: true })
}
