import { createHash } from 'node:crypto'
import { build } from 'esbuild'

/** Bundles the search worker to one file, named by its content: /search/worker-0a1b2c3d4e5f.js. */
export async function bundleWorker(): Promise<{ readonly address: string; readonly bytes: Uint8Array }> {
  const { outputFiles } = await build({
    entryPoints: ['lib/search/search.worker.ts'],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    // What every engine of `browserslist` in package.json understands.
    target: 'es2022',
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
  })
  const bytes = outputFiles[0]?.contents
  if (bytes === undefined) throw new Error('检索程序没有打包成')
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 12)
  return { address: `/search/worker-${hash}.js`, bytes }
}
