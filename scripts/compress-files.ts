import { readFileSync, writeFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const brotliAsync = promisify(brotliCompress)
const gzipAsync = promisify(gzip)

/** Pictures, fonts and books are compressed already, and for a few bytes the headers weigh more. */
const COMPRESSED = /\.(?:png|webp|jpg|woff2|epub|br|gz)$/
const SMALLEST = 512

/**
 * Writes beside each file what a web server would make of it for every reader anew: .br as small as Brotli can, and .gz for
 * readers on plain http, to whom browsers offer no Brotli. Where it saves nothing there is none. Servers hand them out by
 * `brotli_static` and `gzip_static`.
 */
export async function compressFiles(paths: readonly string[]): Promise<void> {
  await Promise.all(
    paths.map(async (path) => {
      if (COMPRESSED.test(path)) return
      const bytes = readFileSync(path)
      if (bytes.byteLength < SMALLEST) return
      const [br, gz] = await Promise.all([
        brotliAsync(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.byteLength } }),
        gzipAsync(bytes, { level: 9 }),
      ])
      if (br.byteLength < bytes.byteLength) writeFileSync(`${path}.br`, br)
      if (gz.byteLength < bytes.byteLength) writeFileSync(`${path}.gz`, gz)
    }),
  )
}
