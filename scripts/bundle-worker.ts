import { createHash } from 'node:crypto'
import { bundleScript } from './bundle-script'

type Program = { readonly address: string; readonly bytes: Uint8Array }

/** Bundles the program of the workers to one file, named by its content: /search/worker-0a1b2c3d4e5f.js. */
export async function bundleWorker(): Promise<Program> {
  const bytes = await bundleScript({ entryPoints: ['lib/quotes/archive.worker.ts'] })
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 12)
  return { address: `/search/worker-${hash}.js`, bytes }
}
