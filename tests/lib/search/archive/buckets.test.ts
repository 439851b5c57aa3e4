import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bucketCount, bucketOf, readBuckets, sizeDigit } from '@/lib/search/archive/buckets'

describe('bucketOf', () => {
  test('puts a pair and its loose twin in one bucket', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 2, maxLength: 2, unit: 'binary' }), (pair) => {
        fc.pre(pair.length === 2)
        expect(bucketOf(`~${pair}`, 1024)).toBe(bucketOf(pair, 1024))
      }),
    )
  })

  test('spreads pairs of common characters evenly', () => {
    const counts = new Array<number>(64).fill(0)
    for (let a = 0x4e00; a < 0x4e40; a++)
      for (let b = 0x5000; b < 0x5040; b++) {
        const bucket = bucketOf(String.fromCharCode(a, b), 64)
        counts[bucket] = (counts[bucket] ?? 0) + 1
      }
    expect(Math.max(...counts)).toBeLessThan(64 * 2)
    expect(Math.min(...counts)).toBeGreaterThan(64 / 2)
  })
})

describe('bucketCount', () => {
  test.each([
    [0, 1],
    [1000, 1],
    [1025, 2],
    [300_000, 512],
    [1e9, 16_384],
  ])('for %i bytes is %i', (bytes, buckets) => {
    expect(bucketCount(bytes)).toBe(buckets)
  })
})

describe('readBuckets', () => {
  test('never tells less than a bucket holds, up to half a megabyte', () => {
    for (const bytes of [1, 31, 32, 33, 4096, 4097, 524_288]) {
      const digit = Number.parseInt(sizeDigit(bytes), 16)
      expect(2 ** (digit + 4)).toBeGreaterThanOrEqual(bytes)
      expect(readBuckets(sizeDigit(bytes)).bytesOf(0)).toBe(2 ** (digit + 4))
    }
  })

  test('joins small neighbours to a file and leaves a large list alone', () => {
    const { fileOfBucket, files } = readBuckets('3333f333')
    expect([0, 1, 2, 3, 4, 5, 6, 7].map(fileOfBucket)).toEqual([0, 0, 0, 0, 1, 2, 2, 2])
    expect(files).toBe(3)
  })

  test('costs nothing for an empty segment', () => {
    expect(readBuckets('0')).toMatchObject({ files: 1 })
    expect(readBuckets('0').bytesOf(0)).toBe(0)
  })
})
