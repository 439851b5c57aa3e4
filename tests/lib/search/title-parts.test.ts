import { describe, expect, test } from 'vitest'
import type { PublishedArticle } from '@/lib/journal/published'
import { titleParts } from '@/lib/search/title-parts'
import { sampleIssue } from './sample-issue'

function article(place: number): PublishedArticle {
  const found = sampleIssue.articles[place]
  if (found === undefined) throw new Error('the sample has this article')
  return found
}

describe('titleParts', () => {
  test('takes printed lines verbatim and adds the fields that no line says', () => {
    expect(titleParts(article(0), [])).toEqual([
      '让读书成为习惯',
      '图书馆馆长　林一川',
      '（本文刊发于《校报》2031年03月01日第02版）',
      '在读书会上的交流',
    ])
  })

  test('takes what is printed once only once: a field that the body prints is found there', () => {
    expect(titleParts(article(1), ['图书馆办公室'])).toEqual([
      '读书行动计划（2031—2033年）',
      '关于印发读书行动计划的通知',
      '图发〔2031〕8号',
      '教务处',
    ])
  })

  test('joins the lines of one field, so that a title can be quoted across its break', () => {
    const printed = [
      { field: 'title', text: '让读书' },
      { field: 'title', text: '成为习惯' },
    ] as const
    expect(titleParts({ ...article(0), printed }, [])[0]).toBe('让读书 成为习惯')
  })

  test('takes the fields themselves where nothing printed is kept', () => {
    expect(titleParts({ ...article(0), printed: [] }, [])).toEqual([
      '在读书会上的交流',
      '让读书成为习惯',
      '图书馆馆长',
      '林一川',
      '校报 2031-03-01 第02版',
    ])
  })
})
