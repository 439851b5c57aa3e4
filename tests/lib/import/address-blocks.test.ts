import { describe, expect, it } from 'vitest'
import { addressBlocks } from '@/lib/import/address-blocks'
import type { DraftBlock } from '@/lib/import/draft'

const TEXTS = [
  '第一段讲的是阅读的意义与方法。',
  '第二段讲的是读书的时间与地点。',
  '第三段讲的是检查与考核的办法。',
]
const draft = (...texts: readonly string[]): readonly DraftBlock[] =>
  texts.map((text) => ({ type: 'paragraph', text, lines: [] }))
const fragments = (texts: readonly string[], ledger = addressBlocks(draft(...TEXTS))) =>
  addressBlocks(draft(...texts), ledger.anchors, ledger.retired)
const [one = '', two = '', three = ''] = TEXTS

describe('paragraph addresses', () => {
  it.each([
    ['are numbered in order at the first import', [one, two, three], ['p1', 'p2', 'p3']],
    [
      'stay when a paragraph is corrected',
      [one, '第二段讲的是读书的时间和地点。', three],
      ['p1', 'p2', 'p3'],
    ],
    [
      'give a new paragraph a letter behind its neighbour',
      [one, two, '新加的一段说的完全是另一件事。', three],
      ['p1', 'p2', 'p2a', 'p3'],
    ],
    [
      'give two new paragraphs two letters',
      [one, '新加的甲段说另一件事。', '添上的乙段再说一件事。', two, three],
      ['p1', 'p1a', 'p1b', 'p2', 'p3'],
    ],
    [
      'number on behind the last one',
      [one, two, three, '末尾添了一段完全不同的话。'],
      ['p1', 'p2', 'p3', 'p4'],
    ],
    ['stay behind a paragraph that was taken out', [one, three], ['p1', 'p3']],
    [
      'stay with the beginning of a paragraph that was split',
      [one, '第二段讲的是读书的时间', '与地点这一句分了出来。', three],
      ['p1', 'p2', 'p2a', 'p3'],
    ],
    ['stay with the beginning of two that were joined', [one + two, three], ['p1', 'p3']],
  ])('%s', (_, texts, expected) => {
    expect(fragments(texts).anchors.map((anchor) => anchor.fragment)).toEqual(expected)
  })

  it('are never given to other words once they were used', () => {
    const without = fragments([one, three])
    expect(without.retired).toEqual(['p2'])
    const later = fragments([one, '全新的一段话占了原来的位置。', three], without)
    expect(later.anchors.map((anchor) => anchor.fragment)).toEqual(['p1', 'p1a', 'p3'])
    const atEnd = fragments([one], fragments([one, two]))
    expect(fragments([one, '又在末尾写了一段别的内容。'], atEnd).anchors.at(-1)?.fragment).not.toBe('p2')
  })
})
