import { build } from 'esbuild'
import { brotliSize } from './brotli-size'

/** What a script and all that it imports cost on the wire: bundled, minified, compressed. */
export async function scriptSize(source: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
  })
  return brotliSize(outputFiles[0]?.contents ?? new Uint8Array())
}
