import { describe, expect, test } from 'vitest'
import { bookContent, bookEntries } from '@/lib/downloads/epub/book-documents'
import { readMarkup, writeMarkup } from '@/lib/downloads/markup'
import { outlineOf } from '@/lib/journal/outline'
import { heading } from '@/tests/samples/addressed-blocks'

const book = (markup: string, firstPage?: number) =>
  writeMarkup(bookContent(readMarkup(markup), (href) => (href === '/x/' ? 'x.xhtml' : undefined), firstPage))

describe('an article in a book', () => {
  test('has the marks of printed pages that reading software knows', () => {
    expect(
      book('<a id="page43" href="#page43" class="page-mark" data-page="43" aria-label="原刊第43页"></a>'),
    ).toBe(
      '<span id="page43" class="page-break page-mark" epub:type="pagebreak" role="doc-pagebreak" aria-label="43" data-page="43"></span>',
    )
    expect(book('<header class="title-block"><h1>题</h1></header>', 5)).toContain(
      '<span id="page5" class="page-break" epub:type="pagebreak"',
    )
  })

  test('stands open and without what only a pointer needs', () => {
    expect(
      book(
        '<details class="notice-fold"><summary>印发通知</summary><a class="paragraph-link" href="#p1"></a><p>正文</p></details>',
      ),
    ).toBe('<section class="notice-fold"><p class="fold-head">印发通知</p><p>正文</p></section>')
  })

  test('leads to what is in the book, and says the rest in words', () => {
    expect(book('<a href="/x/">看</a><a href="/y/">看</a>')).toBe('<a href="x.xhtml">看</a><span>看</span>')
  })

  test('has its headings in the contents', () => {
    const outline = outlineOf([heading(2, '一、重要意义', 'h1'), heading(3, '（一）现状', 'h2')])
    expect(bookEntries(outline)).toEqual([
      {
        title: '一、重要意义',
        anchor: 'h1',
        children: [{ title: '（一）现状', anchor: 'h2', children: [] }],
      },
    ])
  })
})
