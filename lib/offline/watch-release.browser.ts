import { pageRelease } from '@/lib/device/page-release.browser'
import { trustedScript } from '@/lib/device/trusted-script.browser'
import { clearCaches } from './clear-caches'
import { rememberChecked, tellOffline } from './offline-line.browser'
import type { OfflineMessage } from './offline-messages'
import { ASKS_TO_LEAVE, RELEASE_ADDRESS, type Release } from './release-record'

/** How often it is asked whether there is a new release, at most. In milliseconds. */
const BETWEEN_CHECKS = 5 * 60_000

/** How long a new worker is left to itself. In milliseconds. */
const SETTLING = 1000

/** Takes the site back out of the browser: `?nosw=1` in any address, for whoever helps a reader over the telephone. */
async function forget(): Promise<void> {
  for (const registration of await navigator.serviceWorker.getRegistrations()) await registration.unregister()
  await clearCaches()
}

const say = (worker: ServiceWorker, message: OfflineMessage, ports: MessagePort[] = []) =>
  worker.postMessage(message, ports)

function askRelease(worker: ServiceWorker): Promise<Release> {
  const { port1, port2 } = new MessageChannel()
  return new Promise((resolve) => {
    port1.onmessage = ({ data }: MessageEvent<Release>) => resolve(data)
    say(worker, { type: 'describe' }, [port2])
  })
}

/** Whether the server answers at all, be it with a login: that it gives no service worker just now is not the network's fault. */
async function isReachable(): Promise<boolean> {
  try {
    await fetch(RELEASE_ADDRESS, { cache: 'no-store', redirect: 'manual' })
    return true
  } catch {
    return false
  }
}

/** Whether somebody is writing on this page: a note, a draft. */
function isWriting(): boolean {
  return [...document.querySelectorAll('textarea')].some(({ value }) => value.trim() !== '')
}

/** Lets the new release take over and opens the page anew in it; where another tab has done so already, only the latter. */
function take(worker: ServiceWorker, beforeReload: () => void): void {
  const reload = () => {
    beforeReload()
    location.reload()
  }
  if (worker.state !== 'installed') {
    reload()
    return
  }
  worker.addEventListener('statechange', () => {
    if (worker.state === 'activated') reload()
  })
  say(worker, { type: 'SKIP_WAITING' })
}

/** Shows that a new release waits, and what is new in it; it is taken when the reader taps. */
async function offer(waiting: ServiceWorker, active: ServiceWorker, beforeReload: () => void): Promise<void> {
  const notice = document.getElementById('release-notice')
  const [text, button, later] = ['[data-text]', '[data-take]', '[data-later]'].map((part) =>
    notice?.querySelector<HTMLElement>(part),
  )
  if (!notice || !text || !button || !later) return
  const [{ release, issue, issueName }, now] = await Promise.all([askRelease(waiting), askRelease(active)])
  if (release === now.release) {
    // The same site with a mended worker: there is nothing to be told, and nothing to be mixed.
    say(waiting, { type: 'SKIP_WAITING' })
    notice.hidden = true
    return
  }
  text.textContent = issue === notice.dataset.issue ? '内容已更正。' : `有新一期：${issueName}。`
  let isWarned = false
  button.onclick = () => {
    if (!isWriting() || isWarned) return take(waiting, beforeReload)
    isWarned = true
    text.textContent = '本页有正在写的文字，更新后会丢失。请先存好，再按一次“现在更新”。'
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
  const offerWaiting = () => {
    const { waiting, active } = registration
    if (waiting !== null && active !== null) void offer(waiting, active, beforeReload)
  }
  const settle = () => {
    const { waiting, active } = registration
    // One that does not want to wait (sw-off.js) is gone from here soon; in Chromium a message would hold it up.
    if (waiting !== null) setTimeout(offerWaiting, SETTLING)
    else if (active !== null && navigator.serviceWorker.controller === null)
      say(active, { type: 'claim', release: pageRelease() })
  }
  const follow = () => registration.installing?.addEventListener('statechange', settle)
  registration.addEventListener('updatefound', follow)
  // One that began to install before this page was there.
  follow()
  await navigator.serviceWorker.ready
  settle()

  let checked = Number.NEGATIVE_INFINITY
  const check = async () => {
    if (document.visibilityState === 'hidden' || performance.now() - checked < BETWEEN_CHECKS) return
    checked = performance.now()
    try {
      await registration.update()
      // While another release waits, what is shown is not what the server has.
      if (registration.waiting === null && registration.installing === null) rememberChecked()
      tellOffline(false)
    } catch {
      // The next page or the next look tries again.
      checked = Number.NEGATIVE_INFINITY
      tellOffline(!(await isReachable()))
    }
  }
  document.addEventListener('visibilitychange', check)
  window.addEventListener('online', () => {
    checked = Number.NEGATIVE_INFINITY
    void check()
  })
  await check()
}

/**
 * Keeps the site for later in browsers that can (only over https), and tells of new releases. A page works as well without. `beforeReload`
 * is called before the page is opened anew in another release.
 */
export function watchRelease(beforeReload: () => void): void {
  if (!('serviceWorker' in navigator) || pageRelease() === '') return
  if (ASKS_TO_LEAVE.test(location.href)) {
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
