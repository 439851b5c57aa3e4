import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { CorrectionsPage } from '@/components/corrections/corrections-page'
import { articleIdSchema } from '@/lib/journal/ids'
import type { PublishedIssue } from '@/lib/journal/published'
import { publishedIssue } from '../../samples/library'

const shown = (issue: PublishedIssue) => renderToStaticMarkup(createElement(CorrectionsPage, issue))

describe('CorrectionsPage', () => {
  test('says so where nothing was corrected', () => {
    const page = shown(publishedIssue(2022, 1, [{}]))
    expect(page).toContain('没有更正')
    expect(page).toContain('没有改动一个字')
    expect(page).not.toContain('<ol class')
  })

  test('lists a field that staff set, under its article only', () => {
    const article = articleIdSchema.parse('2022-01/02')
    const fields = [{ article, field: 'title', printed: '旧题名', value: '新题名' }]
    const issue = {
      ...publishedIssue(2022, 1, [{}, { title: '新题名' }]),
      corrections: { words: [], fields },
    }
    const page = shown(issue)
    expect(page).toContain('原印 <del>旧题名</del> 收录作 <ins>新题名</ins>')
    expect(page).toContain('id="02"')
    expect(page).not.toContain('id="01"')
  })
})
