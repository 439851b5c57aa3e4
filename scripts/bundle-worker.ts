import { createHash } from 'node:crypto'
import { bundleScript } from './bundle-script'

/** Bundles the search worker to one file, named by its content: /search/worker-0a1b2c3d4e5f.js. */
export async function bundleWorker(): Promise<{ readonly address: string; readonly bytes: Uint8Array }> {
  const bytes = await bundleScript({ entryPoints: ['lib/search/search.worker.ts'] })
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 12)
  return { address: `/search/worker-${hash}.js`, bytes }
}
