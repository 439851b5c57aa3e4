import { brotliCompressSync, constants } from 'node:zlib'

/** A site's own files are compressed once and at best; whole indexes of 20 MB would take minutes. */
const SMALL = 1_000_000
const HUGE = 32_000_000

function quality(bytes: number): number {
  if (bytes < SMALL) return 11
  return bytes < HUGE ? 9 : 5
}

/** Compresses as a static web server does ahead of time. */
export function brotli(content: Uint8Array): Uint8Array {
  return brotliCompressSync(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality(content.byteLength),
      [constants.BROTLI_PARAM_SIZE_HINT]: content.byteLength,
    },
  })
}

/** What a file costs on the wire: compressed, unless that makes it longer. */
export function brotliSize(content: string | Uint8Array): number {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return Math.min(bytes.byteLength, brotli(bytes).byteLength)
}
