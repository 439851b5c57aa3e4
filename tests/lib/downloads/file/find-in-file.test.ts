import { describe, expect, test } from 'vitest'
import { findInFile } from '@/lib/downloads/file/find-in-file'
import { foldText } from '@/lib/text/fold-text'

const passages = [
  ['坚持人才引领发展，人才是第一资源。'],
  ['60%', '预期性', '人才'],
  ['科技是第一生产力。'],
].map((texts) => ({ parts: texts.map(foldText) }))
const find = (typed: string) => findInFile(passages, typed)

describe('the search of the file', () => {
  test('counts the places of one word', () => {
    expect(find('人才')).toMatchObject({ total: 3, unit: '处' })
    expect(find('人才')?.passages.map(({ passage }) => passages.indexOf(passage))).toEqual([0, 1])
  })

  test('counts the passages that hold several words', () => {
    expect(find('人才 第一')).toMatchObject({ total: 1, unit: '段' })
  })

  test('finds nothing over two cells, nothing that is not there, and leaves out what is excluded', () => {
    expect(find('预期性人才')?.total).toBe(0)
    expect(find('不在里面')?.total).toBe(0)
    expect(find('人才 -资源')?.total).toBe(1)
  })

  test('takes full-width and half-width signs for the same, as everywhere', () => {
    expect(find('６０％')?.total).toBe(1)
  })

  test('searches for nothing where nothing is typed', () => {
    expect(find(' ')).toBeNull()
  })
})
