import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { PrintedBody } from '@/components/article/printed-body'
import { readLibrary } from '@/lib/content/library.disk'
import { articleParts } from '@/lib/journal/article-parts'
import { fragmentSchema } from '@/lib/journal/ids'
import type { PublishedArticle } from '@/lib/journal/published'

const ARTICLES = readLibrary().flatMap(({ articles }) => articles)

function bodiesOf({ blocks }: PublishedArticle) {
  const rest = blocks.filter((block) => block.type !== 'notice')
  return [...blocks.flatMap((block) => (block.type === 'notice' ? [block.blocks] : [])), rest]
}

function shown(article: PublishedArticle, pages = new Map()): string {
  return bodiesOf(article)
    .map((blocks) => renderToStaticMarkup(createElement(PrintedBody, { blocks, pages })))
    .join('')
}

/** The words of markup: what stands between the tags, blanks dropped. */
function wordsOf(markup: string): string {
  const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" }
  return markup
    .replace(/<[^>]*>/g, '')
    .replace(/&([^;]+);/g, (_, name: string) => named[name] ?? '?')
    .replace(/\s/g, '')
}

describe('PrintedBody', () => {
  test.each(ARTICLES.map((article) => [article.record.id, article] as const))(
    'holds every character of %s, in order, and no other',
    (_, article) => {
      const text = articleParts(article.blocks)
        .map((part) => part.text)
        .join('')
      expect(wordsOf(shown(article))).toBe(text.replace(/\s/g, ''))
    },
  )

  test('has no addresses, for articles stand side by side, and nothing to click', () => {
    for (const article of ARTICLES) expect(shown(article)).not.toMatch(/ id=|<a |<details/)
  })

  test('ranks headings below the title of an article', () => {
    const [article] = ARTICLES.filter(({ record }) => record.id === '2022-01/07')
    if (!article) throw new Error('no such article')
    const ranks = new Set(shown(article).match(/<h\d/g))
    expect([...ranks].sort()).toEqual(['<h3', '<h4', '<h5'])
  })

  test('marks a page of the printed copy before the block that begins it, by no text of its own', () => {
    const [article] = ARTICLES.filter(({ record }) => record.id === '2022-01/03')
    if (!article) throw new Error('no such article')
    const marked = shown(article, new Map([[fragmentSchema.parse('p2'), 17]]))
    expect(marked).toContain('<span class="printed-page" data-page="17"></span><p>习近平总书记指出')
    expect(wordsOf(marked)).toBe(wordsOf(shown(article)))
  })
})
