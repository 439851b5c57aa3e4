import { describe, expect, it } from 'vitest'
import { gatherBlocks } from '@/lib/import/repair/gather-blocks'
import { rejoinTables } from '@/lib/import/repair/rejoin-tables'
import type { SourceLine } from '@/lib/import/source-document'

const HEAD = ['项目', '主要内容']

/** Two pieces of a table with a blank line between, the second on the next sheet unless told otherwise. */
function tables(above: readonly (readonly string[])[], below: readonly (readonly string[])[], sheet = 2) {
  const rows = [
    ...above.map((cells) => ({ cells, sheet: 1 })),
    null,
    ...below.map((cells) => ({ cells, sheet })),
  ]
  const lines = rows.map((row, i): SourceLine => {
    const number = i + 1
    return row ? { number, text: row.cells.join(' '), marks: {}, ...row } : { number, text: '', marks: {} }
  })
  const { blocks, removals } = rejoinTables(gatherBlocks(lines))
  return { rows: blocks.map((block) => block.rows?.map((row) => row.cells)), removals, blocks }
}

describe('a table that the end of a page cut', () => {
  it('has its row joined where the words of one cell go on', () => {
    const { rows, blocks } = tables([HEAD, ['学分银行', '推动学习成']], [['', '果的认定。']])
    expect(rows).toEqual([[HEAD, ['学分银行', '推动学习成果的认定。']]])
    expect(blocks[0]?.rows?.[1]?.lines.map((line) => line.number)).toEqual([2, 4])
  })

  it('has its row joined below a head that is printed again', () => {
    const { rows, removals } = tables([HEAD, ['学分银行', '推动学习成']], [HEAD, ['', '果的认定。']])
    expect(rows).toEqual([[HEAD, ['学分银行', '推动学习成果的认定。']]])
    expect(removals.map(({ line, reason }) => [line, reason])).toEqual([[4, '续表重复的表头']])
  })

  it.each([
    ['behind a full stop', [['学分银行', '推动认定。']], [['', '扩大范围。']], 2],
    ['on the same sheet', [['学分银行', '推动学习成']], [['', '果的认定。']], 1],
    [
      'where two cells go on, whose words would change places',
      [['学分银行', '推动学习成', '处']],
      [['', '果', '室']],
      2,
    ],
    ['where the first cell has words', [['学分银行', '推动学习成']], [['书香校园', '果的认定。']], 2],
  ] as const)('keeps the row below for itself %s', (_, above, below, sheet) => {
    const head = above[0].map((_, i) => `列${i}`)
    const { rows } = tables([head, ...above], below, sheet)
    expect(rows).toEqual([[head, ...above, ...below]])
  })
})
