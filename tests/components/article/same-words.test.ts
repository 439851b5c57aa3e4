import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { SameWords } from '@/components/article/same-words'
import { articleIdOf, fragmentSchema, issueIdOf } from '@/lib/journal/ids'
import type { RepeatedPassage, SamePlace } from '@/lib/journal/repeated-passages'

const here = articleIdOf(issueIdOf(2022, 1), 1)

function place(year: number, order: number, fragment: string): SamePlace {
  return {
    article: articleIdOf(issueIdOf(year, 1), order),
    fragment: fragmentSchema.parse(fragment),
    title: '关于加强学习的意见',
    issueLabel: `${year}年第1期`,
    words: '把发展科技第一生产力、培养人才第一资源、增强创新第一动力更好结合起来，',
    characters: 35,
  }
}

function markup(places: readonly SamePlace[], total = places.length): string {
  const passage: RepeatedPassage = { article: here, fragment: fragmentSchema.parse('p12'), total, places }
  return renderToStaticMarkup(createElement(SameWords, { passage }))
}

describe('SameWords', () => {
  test('names the paragraph to who hears it, and the number to who sees it', () => {
    expect(markup([place(2022, 1, 'p3')])).toContain(
      '<summary aria-label="第12段还见于 1 处">还见于 1 处</summary>',
    )
  })

  test.each([
    ['the same article', place(2022, 1, 'p3'), '#p3', '本篇 第3段'],
    ['the same issue', place(2022, 2, 'p4'), '/issues/2022-01/02/#p4', '关于加强学习的意见 本期 第4段'],
    ['another issue', place(2021, 2, 'p4'), '/issues/2021-01/02/#p4', '关于加强学习的意见 2021年第1期 第4段'],
  ])('leads to a place in %s', (_, other, address, words) => {
    const html = markup([other])
    expect(html).toContain(`href="${address}"`)
    expect(html.replaceAll(/<[^>]+>/g, '')).toContain(
      `${words}相同 35 字：把发展科技第一生产力、培养人才第一资源……`,
    )
  })

  test('says so where not every place is listed', () => {
    expect(markup([place(2022, 1, 'p3')])).not.toContain('这里列出')
    expect(markup([place(2022, 1, 'p3')], 479)).toContain('共 479 处，这里列出最近的 1 处。')
  })

  test('has no address of its own', () => {
    expect(markup([place(2022, 1, 'p3')])).not.toContain(' id=')
  })
})
