import { describe, expect, test } from 'vitest'
import { withCountedTitle } from '@/lib/downloads/file/counted-title'
import { elementsOf, readMarkup, textOf } from '@/lib/downloads/markup'

/** The lines of a title block that count, after it was marked. */
function counted(markup: string, parts: readonly string[]): readonly string[] {
  const lines = elementsOf(withCountedTitle(readMarkup(markup), parts)).filter(
    ({ name, attributes }) =>
      (/^(?:p|h1)$/.test(name) || attributes['data-place']) && attributes['data-not-text'] === undefined,
  )
  return lines.map((line) => textOf([line]))
}

describe('the title block of the file', () => {
  test('counts each text once, and nothing that the site adds', () => {
    const markup =
      '<header class="title-block"><h1>教育强国方案</h1><p class="byline">国家发展改革委 教育部</p>' +
      '<p class="document-number">发改社会〔2021〕671号</p><p class="facts">约 16 分钟</p></header>' +
      '<summary><span data-place="title">关于印发《教育强国方案》的通知</span></summary>' +
      '<p class="notice-number" data-place="title">发改社会〔2021〕671号</p>'
    expect(
      counted(markup, ['关于印发《教育强国方案》的通知', '发改社会〔2021〕671号', '教育强国方案']),
    ).toEqual(['教育强国方案', '发改社会〔2021〕671号', '关于印发《教育强国方案》的通知'])
  })

  test('takes a title with the offices before it for one text in two lines', () => {
    const markup =
      '<header class="title-block"><p class="title-lead">教育部 财政部</p><h1>关于建设的若干意见</h1></header>'
    expect(counted(markup, ['教育部 财政部 关于建设的若干意见'])).toEqual([
      '教育部 财政部',
      '关于建设的若干意见',
    ])
  })

  test('counts a line of people by what the search knows of it', () => {
    const markup = '<header class="title-block"><h1>讲话</h1><p class="byline">教育部部长 怀进鹏</p></header>'
    expect(counted(markup, ['讲话', '教育部部长', '怀进鹏'])).toEqual(['讲话', '教育部部长 怀进鹏'])
    expect(counted(markup, ['讲话'])).toEqual(['讲话'])
  })
})
