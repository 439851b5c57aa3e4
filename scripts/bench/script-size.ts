import { bundleScript } from '../bundle-script'
import { brotliSize } from './brotli-size'

/** What a script and all that it imports cost on the wire: bundled, minified, compressed. */
export async function scriptSize(source: string): Promise<number> {
  return brotliSize(
    await bundleScript({ stdin: { contents: source, resolveDir: process.cwd(), loader: 'ts' } }),
  )
}
