import { createHash } from 'node:crypto'
import { bundleScript } from './bundle-script'

type Program = { readonly address: string; readonly bytes: Uint8Array }

/** Names a worker's program by its content: /search/worker-0a1b2c3d4e5f.js. */
function named(name: string, bytes: Uint8Array): Program {
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 12)
  return { address: `/search/${name}-${hash}.js`, bytes }
}

/** Bundles the workers, each to one file: that of the search, and that which checks drafts. */
export async function bundleWorkers(): Promise<{ readonly search: Program; readonly quotes: Program }> {
  const search = await bundleScript({ entryPoints: ['lib/search/search.worker.ts'] })
  const quotes = await bundleScript({ entryPoints: ['lib/quotes/quotes.worker.ts'] })
  return { search: named('worker', search), quotes: named('quotes', quotes) }
}
