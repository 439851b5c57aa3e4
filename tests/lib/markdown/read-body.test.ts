import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block, SimpleBlock } from '@/lib/journal/block'
import { BodyError, readBody } from '@/lib/markdown/read-body'
import { writeBody } from '@/lib/markdown/write-body'

/** Text as a record may hold it: one line, no blank at either end, with everything that Markdown would take for markup. */
const line = fc
  .array(
    fc.constantFrom(
      '学',
      '习。',
      '：',
      ':',
      '::',
      ':::',
      '#',
      '*',
      '_',
      '`',
      '<p>',
      '&amp;',
      '[',
      '](',
      '|',
      '\\',
      '1. ',
      '- ',
      '> ',
      '~',
      '“',
      '2.5',
      'name',
      '{a}',
      '---',
      '+',
      '!',
      '=',
      '　内',
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.join('').trim())
  .filter((text) => text !== '')

const heading = fc.record({
  type: fc.constant('heading' as const),
  level: fc.constantFrom(2 as const, 3 as const, 4 as const, 5 as const),
  text: line,
})
const paragraph = fc.record({ type: fc.constant('paragraph' as const), text: line })
const recipients = fc.record({ type: fc.constant('recipients' as const), text: line })
const signature = fc.record({
  type: fc.constant('signature' as const),
  lines: fc.array(line, { minLength: 1, maxLength: 4 }),
})
const cell = fc.oneof(line, fc.constant(''))
const table = fc.integer({ min: 2, max: 4 }).chain((width) => {
  const row = fc.array(cell, { minLength: width, maxLength: width })
  return fc.record({ type: fc.constant('table' as const), head: row, rows: fc.array(row, { maxLength: 4 }) })
})
const footnote = fc.record({ type: fc.constant('footnote' as const), text: line })
const simple: fc.Arbitrary<SimpleBlock> = fc.oneof(heading, paragraph, recipients, footnote, signature, table)
const notice = fc.record({
  type: fc.constant('notice' as const),
  blocks: fc.array(simple, { minLength: 1, maxLength: 5 }),
})
const blocks: fc.Arbitrary<Block[]> = fc.array(fc.oneof({ weight: 6, arbitrary: simple }, notice), {
  minLength: 1,
  maxLength: 8,
})

describe('the dialect of the records', () => {
  it('reads back whatever was written, whatever the text looks like', () => {
    fc.assert(
      fc.property(blocks, (written) => {
        expect(readBody(writeBody(written))).toEqual(written)
      }),
      { numRuns: 500 },
    )
  })

  it('keeps a numbered paragraph and a half-width colon as they are printed', () => {
    const text = '1. 建设目标。比例为 3:1，详见 :name[注]。'
    expect(writeBody([{ type: 'paragraph', text }])).toBe(`${text}\n`)
    expect(readBody(`${text}\n`)).toEqual([{ type: 'paragraph', text }])
  })

  it.each([
    ['a level-1 heading', '# 题名'],
    ['a level-6 heading', '###### 小标题'],
    ['an unknown container', ':::aside\n文字\n:::'],
    ['a table inside a signature', ':::signature\n| a |\n| --- |\n:::'],
  ])('refuses %s', (_, body) => {
    expect(() => readBody(body)).toThrow(BodyError)
  })
})
