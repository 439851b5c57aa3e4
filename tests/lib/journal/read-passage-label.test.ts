import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fragmentSchema } from '@/lib/journal/ids'
import { passageLabel } from '@/lib/journal/passage-label'
import { readPassageLabel } from '@/lib/journal/read-passage-label'

const number = fc.integer({ min: 1, max: 9999 })
const insert = fc.stringMatching(/^[a-z]{0,3}$/)
const fragment = fc.oneof(
  fc.tuple(number, insert).map(([at, letters]) => `p${at}${letters}`),
  fc.tuple(number, insert, fc.nat(500)).map(([table, letters, row]) => `t${table}${letters}r${row}`),
  number.map((at) => `n${at}`),
  fc.constant('title'),
)

test('every label of a paragraph, a row, a note or a title leads back to it', () => {
  fc.assert(
    fc.property(fragment, (written) => {
      const asked = fragmentSchema.parse(written)
      expect(readPassageLabel(passageLabel(asked))).toBe(asked)
    }),
  )
})

test('several paragraphs lead to the first', () => {
  expect(readPassageLabel('第12—14段')).toBe('p12')
})

test.each(['标题', '落款', '原文', '', '第段', '第十二段'])('%s names no single place', (label) => {
  expect(readPassageLabel(label)).toBeNull()
})
