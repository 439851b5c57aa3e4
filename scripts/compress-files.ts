import { readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
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
  const waiting = [...paths]
  const work = async () => {
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) await compressFile(path)
  }
  // Two for each core: some are read while others are at work, and never is a whole library in memory.
  await Promise.all(Array.from({ length: 2 * availableParallelism() }, work))
}

async function compressFile(path: string): Promise<void> {
  if (COMPRESSED.test(path)) return
  const bytes = readFileSync(path)
  if (bytes.byteLength < SMALLEST) return
  const [br, gz] = await Promise.all([
    brotliAsync(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.byteLength } }),
    gzipAsync(bytes, { level: 9 }),
  ])
  if (br.byteLength < bytes.byteLength) writeFileSync(`${path}.br`, br)
  if (gz.byteLength < bytes.byteLength) writeFileSync(`${path}.gz`, gz)
}
