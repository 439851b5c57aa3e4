import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { ARTICLE_KIND_NAMES } from '@/lib/journal/article-kinds'
import { kindNumber, kindsPresent } from '@/lib/journal/kinds-present'
import { article } from '../../samples/published-article'

describe('kindsPresent', () => {
  test('lists the kinds in the order of the issue, each once', () => {
    const articles = (['speech', 'plan', 'opinion', 'plan'] as const).map((kind, place) =>
      article({ kind, order: place + 1 }),
    )
    expect(kindsPresent(articles)).toEqual([
      { kind: 'speech', count: 1 },
      { kind: 'plan', count: 2 },
      { kind: 'opinion', count: 1 },
    ])
  })
})

describe('kindNumber', () => {
  test('is different for every kind', () => {
    expect(new Set(ARTICLE_KIND_NAMES.map(kindNumber)).size).toBe(ARTICLE_KIND_NAMES.length)
  })

  test('has a rule of the filter for every kind', () => {
    const stylesheet = readFileSync(new URL('../../../app/contents.css', import.meta.url), 'utf8')
    for (const kind of ARTICLE_KIND_NAMES) {
      expect(stylesheet).toContain(`.contents-entry:not([data-kind="${kindNumber(kind)}"])`)
    }
  })
})
