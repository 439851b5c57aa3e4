import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { NumberReader, NumberWriter, readCounts, readPlaces } from '@/lib/search/archive/postings'

function written(numbers: readonly number[]): Uint8Array {
  const writer = new NumberWriter()
  for (const number of numbers) writer.write(number)
  return writer.done()
}

describe('NumberWriter and NumberReader', () => {
  test('give back any numbers up to 2³²−1', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(0xffffffff)), (numbers) => {
        const reader = new NumberReader(written(numbers))
        const read: number[] = []
        while (!reader.ended) read.push(reader.read())
        expect(read).toEqual(numbers)
      }),
    )
  })

  test('take one byte for a number below 128 and two below 16,384', () => {
    expect([127, 128, 16_383, 16_384].map((number) => written([number]).length)).toEqual([1, 2, 2, 3])
  })

  test('refuse a file that was cut off or damaged', () => {
    expect(() => new NumberReader(Uint8Array.of(0x80)).read()).toThrow(RangeError)
    expect(() => new NumberReader(Uint8Array.of(1)).take(2)).toThrow(RangeError)
    expect(() => new NumberReader(new Uint8Array(9).fill(0xff)).read()).toThrow('数字过大')
  })
})

describe('readPlaces and readCounts', () => {
  test('add up the differences', () => {
    expect([...readPlaces(written([5, 3, 2]))]).toEqual([5, 8, 10])
    expect([...readCounts(written([5, 2, 1, 9]))]).toEqual([
      [5, 2],
      [6, 9],
    ])
  })

  test('give nothing for an empty list', () => {
    expect([...readPlaces(new Uint8Array(0))]).toEqual([])
  })
})
