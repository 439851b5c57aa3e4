import { describe, expect, test } from 'vitest'
import type { OutlineEntry } from '@/lib/journal/outline'
import { outlineOf } from '@/lib/journal/outline'
import { heading, paragraph } from '../../samples/addressed-blocks'

const shape = (entries: readonly OutlineEntry[]): unknown =>
  entries.map(({ text, children }) => (children.length === 0 ? text : [text, shape(children)]))

describe('outlineOf', () => {
  test('puts each heading below the one it belongs to', () => {
    const blocks = [
      heading(2, '一、意义', 'h1'),
      paragraph('正文。', 'p1'),
      heading(3, '（一）背景', 'h2'),
      heading(3, '（二）形势', 'h3'),
      heading(2, '二、任务', 'h4'),
    ]
    expect(shape(outlineOf(blocks))).toEqual([['一、意义', ['（一）背景', '（二）形势']], '二、任务'])
  })

  test('has the depth of the page, not of the record', () => {
    const blocks = [heading(2, '一、意义', 'h1'), heading(4, '1. 指导思想', 'h2')]
    expect(shape(outlineOf(blocks))).toEqual([['一、意义', ['1. 指导思想']]])
  })

  test('leaves out the headings of a folded notice', () => {
    expect(outlineOf([{ type: 'notice', blocks: [heading(2, '一、要求', 'h1')] }])).toEqual([])
  })

  test('is empty for a text without headings', () => {
    expect(outlineOf([paragraph('正文。', 'p1')])).toEqual([])
  })
})
