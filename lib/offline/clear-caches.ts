/** Deletes all that the site keeps in the browser, in a page or in a service worker; what the reader has marked and noted is elsewhere. */
export async function clearCaches(): Promise<void> {
  for (const name of await caches.keys()) await caches.delete(name)
}
