import { describe, expect, it } from 'vitest'
import { gatherBlocks } from '@/lib/import/repair/gather-blocks'
import { shapeBlocks } from '@/lib/import/shape/shape-blocks'
import type { SourceLine } from '@/lib/import/source-document'

/** The lines of one paragraph of Word with line ends inside. */
const broken = (...texts: readonly string[]): readonly SourceLine[] =>
  texts.map((text, i) => ({ number: i + 1, text, marks: { part: i === 0 ? 'first' : 'next' } }))

const blocksOf = (...texts: readonly string[]) =>
  gatherBlocks(broken(...texts), true).map((block) => block.text)

describe('a paragraph of Word with line ends inside', () => {
  it.each([
    ['of two lines', ['各单位要按照要求认真组织学习', '并于月底前报送总结。']],
    ['of three', ['各单位要按照要求认真组织学习，', '并于月底前将学习总结报送至党委', '宣传部。']],
  ])('is one block where they break a sentence %s', (_, texts) => {
    expect(blocksOf(...texts)).toEqual([texts.join('')])
  })

  it.each([
    ['contacts', ['联系人', '张三四', '电话一二三。']],
    ['two sentences', ['各单位要按照要求认真组织学习。', '并于月底前报送总结。']],
    ['a numbered heading over its text', ['一、加强组织领导，落实主体责任', '各单位要认真学习。']],
    ['a label over its text', ['各学院要做好以下几个方面的工作：', '认真学习。']],
    ['what no stop ends', ['党委理论学习中心组学习参考编辑部', '党委宣传部']],
    ['verse', ['白日依山尽，', '黄河入海流。']],
  ])('keeps its lines apart where they are %s', (_, texts) => {
    expect(blocksOf(...texts)).toEqual(texts)
  })

  it('ends a sentence before what stands under it', () => {
    expect(blocksOf('各单位要按照要求认真组织学习', '并于月底前报送。', '党委宣传部')).toEqual([
      '各单位要按照要求认真组织学习并于月底前报送。',
      '党委宣传部',
    ])
  })

  it('makes no heading but a numbered one', () => {
    const below = { number: 9, text: '读书活动要常抓不懈，务求实效。', marks: {} }
    const formsOf = (lines: readonly SourceLine[]) =>
      shapeBlocks(gatherBlocks([...lines, below], true)).map(({ type }) => type)
    expect(formsOf(broken('联系人', '张三四', '电话'))).toEqual(Array(4).fill('paragraph'))
    expect(formsOf(broken('一、总体要求', '坚持学用结合。'))).toEqual(['heading', 'paragraph', 'paragraph'])
    expect(formsOf([{ number: 1, text: '总体要求', marks: {} }])).toEqual(['heading', 'paragraph'])
  })
})
