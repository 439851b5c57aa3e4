import { clearCaches } from './clear-caches'

// The way out: published as sw.js in place of the service worker, it takes everything out of the readers' browsers that was kept there, and itself.
// A worker that is in trouble cannot be asked; the browser fetches this one by itself, within a day at the latest.

const worker = self as unknown as ServiceWorkerGlobalScope

worker.addEventListener('install', () => void worker.skipWaiting())

/** What the worker before was still answering may open its caches once more. */
const LAST_ANSWERS = 1000

async function leave(): Promise<void> {
  await clearCaches()
  await new Promise((resolve) => setTimeout(resolve, LAST_ANSWERS))
  await clearCaches()
  await worker.registration.unregister()
}

worker.addEventListener('activate', (event) => event.waitUntil(leave()))
