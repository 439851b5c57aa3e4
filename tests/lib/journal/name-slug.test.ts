import { describe, expect, test } from 'vitest'
import { nameSlug, slugsOf } from '@/lib/journal/name-slug'

describe('nameSlug', () => {
  test('is eight letters and digits, always the same for a name', () => {
    expect(nameSlug('怀进鹏')).toBe(nameSlug('怀进鹏'))
    for (const name of ['习近平', '怀进鹏', '中共北京市委教育工作委员会', 'A', '']) {
      expect(nameSlug(name)).toMatch(/^[0-9a-z]{8}$/)
    }
  })

  test('keeps the addresses that are out in the world', () => {
    expect(nameSlug('习近平')).toBe('cp06r53l')
  })

  test('tells names apart that differ in one character', () => {
    expect(nameSlug('教育部')).not.toBe(nameSlug('教育厅'))
    expect(nameSlug('李伟')).not.toBe(nameSlug('伟李'))
  })

  test('gives each of 10,000 names its own address', () => {
    const names = Array.from({ length: 10_000 }, (_, place) => `第${place}中学党委`)
    expect(new Set(names.map(nameSlug)).size).toBe(names.length)
  })
})

describe('slugsOf', () => {
  test('gives every name its slug', () => {
    expect([...slugsOf(['教育部', '财政部'])]).toEqual([
      ['教育部', nameSlug('教育部')],
      ['财政部', nameSlug('财政部')],
    ])
  })

  test('does not mind a name that comes twice', () => {
    expect(slugsOf(['教育部', '教育部']).size).toBe(1)
  })

  test('refuses two names with one address, and says which', () => {
    expect(() => slugsOf(['教育部', '财政部'], () => 'same')).toThrow('“教育部”和“财政部”')
  })
})
