import { describe, expect, it } from 'vitest'
import { shapeBlocks } from '@/lib/import/shape/shape-blocks'
import { textBlock } from '@/lib/import/source-document'

const shaped = (...texts: readonly string[]) =>
  shapeBlocks(texts.map((text, i) => textBlock([{ number: i + 1, text, marks: {} }]))).map(({ type }) => type)

const NEXT = '学校党委将适时组织专项督查，对落实不力的单位予以通报。'

describe('a long line without full stop', () => {
  it('is a paragraph where it has pauses as a sentence has', () => {
    const long = '各学院各部门要结合实际认真研究，压实责任，提出具体的落实措施和完成时限并报党委办公室'
    expect(shaped(long, NEXT)).toEqual(['paragraph', 'paragraph'])
  })

  it('is a heading where it has none, or blanks part its clauses', () => {
    expect(shaped('坚持和加强党对教育工作的全面领导，办好人民满意的教育', NEXT)).toEqual([
      'heading',
      'paragraph',
    ])
    const parted = '在服务和融入新发展格局上展现更大作为，奋力谱写 全面建设社会主义现代化国家福建篇章'
    expect(shaped(parted, NEXT)).toEqual(['heading', 'paragraph'])
  })
})
