import { describe, expect, it } from 'vitest'
import { removeFurniture } from '@/lib/import/repair/remove-furniture'
import type { SourceLine } from '@/lib/import/source-document'

const PAGE = '要健全长效机制，把行之有效的经验做法固化为制度规范，不断提升治理能力和治理水平，'

function removedFrom(...texts: readonly string[]): readonly string[] {
  const lines = texts.map((text, i): SourceLine => ({ number: i + 1, text, marks: {} }))
  return removeFurniture(lines, '学习参考', null).removals.map(({ text }) => text)
}

describe('a line that is a number alone', () => {
  it('is a page number where numbers rise with a page of text between them', () => {
    expect(removedFrom(`甲${PAGE}`, '1', `乙${PAGE}丙${PAGE}`, '2', `丁${PAGE}`)).toEqual(['1', '2'])
  })

  it('is a page number where it alone cuts a sentence, or stands under notes', () => {
    expect(removedFrom(PAGE, '12', PAGE)).toEqual(['12'])
    expect(removedFrom(`${PAGE}好。`, '① 参见某书第8页。', '12', PAGE)).toEqual(['12'])
  })

  it('is text where little stands around it', () => {
    expect(removedFrom('价格为', '12', '元。')).toEqual([])
    expect(removedFrom(`${PAGE}好。`, '12', PAGE)).toEqual([])
  })

  it('is text where it counts the rows of a table', () => {
    expect(removedFrom('序号', '1', '北京市', '2', '天津市', '3', '河北省')).toEqual([])
  })
})

describe('the mark of a note alone on its line', () => {
  it.each(['①', '²', '⑴'])('is no page number: %s', (mark) => {
    expect(removedFrom(PAGE, mark, PAGE)).toEqual([])
  })
})
