import { describe, expect, test } from 'vitest'
import { columnsOf } from '@/components/article/table-columns'

const kindOf = (cells: readonly string[]) =>
  columnsOf({ head: ['列'], rows: cells.map((cell) => [cell]) }).map(({ kind }) => kind)[0]

describe('columnsOf', () => {
  test.each([[['90', '> 70', '15.85']], [['100%', '—']], [['＞99', '1,500']]])('%s are figures', (cells) => {
    expect(kindOf(cells)).toBe('figures')
  })

  test('one word makes a column text', () => {
    expect(kindOf(['90', '约九成'])).toBe('text')
  })

  test('a table without rows has text columns', () => {
    expect(kindOf([])).toBe('text')
  })
})
