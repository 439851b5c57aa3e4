import { describe, expect, it } from 'vitest'
import { inlineStyles, linkedSheet } from '@/scripts/inline-styles'

const LINK = '<link rel="stylesheet" href="/_next/static/chunks/0a1b.css" data-precedence="next"/>'
const page = (body: string, links = LINK) =>
  `<head><meta charset="utf-8"/>${links}</head><body>${body}</body>`

describe('the stylesheet that a page is linked to', () => {
  it('is found where a page has the one', () => {
    expect(linkedSheet(page('<main>学习</main>'))).toBe('/_next/static/chunks/0a1b.css')
  })

  it('is left where a page is one program, has another beside it, or none', () => {
    expect(
      linkedSheet(page('<div data-island="search-page" data-wake="query"><main id="main">')),
    ).toBeUndefined()
    expect(linkedSheet(page('<main>', LINK + LINK.replace('0a1b', '2c3d')))).toBeUndefined()
    expect(linkedSheet(page('<main>', ''))).toBeUndefined()
  })
})

describe('styles written into a page', () => {
  it('stand in the place of the link, which they name', () => {
    expect(inlineStyles(page('<main>'), 'p{margin:0}')).toBe(
      page('<main>', '<style data-sheet="/_next/static/chunks/0a1b.css">p{margin:0}</style>'),
    )
  })

  it('never end the element they stand in', () => {
    expect(() => inlineStyles(page('<main>'), 'p::after{content:"</style>"}')).toThrow('</style')
  })
})
