import { describe, expect, test } from 'vitest'
import { chunkBlocks } from '@/components/article/body-chunks'
import { heading, paragraph } from '../../samples/addressed-blocks'

const long = (number: number) => paragraph('字'.repeat(800), `p${number}`)

describe('chunkBlocks', () => {
  test('begins a new chunk once one is full', () => {
    const blocks = [long(1), long(2), long(3)]
    expect(chunkBlocks(blocks).map((chunk) => chunk.length)).toEqual([2, 1])
  })

  test('never ends a chunk with a heading', () => {
    const blocks = [long(1), long(2), heading(2, '一、任务', 'h1'), long(3)]
    const chunks = chunkBlocks([long(4), heading(2, '字'.repeat(800), 'h2'), ...blocks])
    for (const chunk of chunks) expect(chunk.at(-1)?.type).not.toBe('heading')
  })

  test('leaves no short rest by itself', () => {
    const blocks = [long(1), long(2), paragraph('完。', 'p3')]
    expect(chunkBlocks(blocks)).toEqual([blocks])
  })

  test('keeps every block in its order', () => {
    const blocks = [1, 2, 3, 4, 5].map(long)
    expect(chunkBlocks(blocks).flat()).toEqual(blocks)
  })

  test('makes nothing of nothing', () => {
    expect(chunkBlocks([])).toEqual([])
  })
})
