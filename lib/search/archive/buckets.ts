/**
 * How the lists of a segment are parted into files. A term belongs to a bucket by its hash; neighbouring buckets share a
 * file until it is worth a request. The directory tells each bucket's size as a power of two, in one hexadecimal digit:
 * from that alone both the build and the worker know the file of any term, and what it costs to fetch, rare words first.
 */
export type Buckets = {
  /** The number of the file that holds a term's list. */
  readonly fileOf: (term: string) => number
  readonly fileOfBucket: (bucket: number) => number
  /** At most so many bytes. */
  readonly bytesOf: (file: number) => number
  readonly files: number
}

/** A bucket's bytes on average: small, so that sizes tell rare words from common ones. */
const BUCKET_BYTES = 1024
const MOST_BUCKETS = 16_384
/** A file is closed when it may hold so much: less is not worth a request, more is read in vain. */
const FILE_BYTES = 4096

/** How many buckets suit a segment of so many bytes: a power of two. */
export function bucketCount(bytes: number): number {
  return Math.min(MOST_BUCKETS, 2 ** Math.max(0, Math.ceil(Math.log2(bytes / BUCKET_BYTES))))
}

/** The bucket of a term: FNV-1a over its last two units, so that the loose pair ~人才 lies beside 人才. */
export function bucketOf(term: string, buckets: number): number {
  let hash = 0x811c9dc5
  for (let i = Math.max(0, term.length - 2); i < term.length; i++) {
    hash = Math.imul(hash ^ (term.charCodeAt(i) & 255), 0x01000193)
    hash = Math.imul(hash ^ (term.charCodeAt(i) >>> 8), 0x01000193)
  }
  // The low bits of FNV alone mix too little for keys of four bytes.
  return ((hash ^ (hash >>> 15)) >>> 0) & (buckets - 1)
}

/** A bucket's size as the directory writes it: 0 for an empty one, else n for at most 2ⁿ⁺⁴ bytes (f: up to half a megabyte). */
export function sizeDigit(bytes: number): string {
  return bytes === 0 ? '0' : Math.min(15, Math.max(1, Math.ceil(Math.log2(bytes)) - 4)).toString(16)
}

/** Reads the sizes of a directory. */
export function readBuckets(digits: string): Buckets {
  const files = new Uint16Array(digits.length)
  const sizes: number[] = []
  let size = 0
  for (let bucket = 0; bucket < digits.length; bucket++) {
    const digit = Number.parseInt(digits.charAt(bucket), 16)
    const bytes = digit === 0 ? 0 : 2 ** (digit + 4)
    // A large list stands alone: a neighbour would have to be fetched with it.
    if (size > 0 && (size + bytes > FILE_BYTES * 2 || size >= FILE_BYTES)) {
      sizes.push(size)
      size = 0
    }
    files[bucket] = sizes.length
    size += bytes
  }
  sizes.push(size)
  return {
    fileOf: (term) => files[bucketOf(term, digits.length)] ?? 0,
    fileOfBucket: (bucket) => files[bucket] ?? 0,
    bytesOf: (file) => sizes[file] ?? 0,
    files: sizes.length,
  }
}
