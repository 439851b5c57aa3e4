import { describe, expect, test } from 'vitest'
import { withInnerAddresses } from '@/lib/downloads/file/inner-addresses'
import { readMarkup, writeMarkup } from '@/lib/downloads/markup'
import { issueIdOf } from '@/lib/journal/ids'

const inner = (markup: string, prefix = 'a03-') =>
  writeMarkup(withInnerAddresses(readMarkup(markup), issueIdOf(2022, 1), prefix))

describe('addresses inside the file', () => {
  test('give every article its own', () => {
    expect(inner('<a href="#p12"></a><p id="p12">正文</p>')).toBe(
      '<a href="#a03-p12"></a><p id="a03-p12">正文</p>',
    )
    expect(inner('<section aria-labelledby="t"><h2 id="t">目录</h2></section>')).toBe(
      '<section aria-labelledby="a03-t"><h2 id="a03-t">目录</h2></section>',
    )
  })

  test.each([
    ['/issues/2022-01/05/', '#a05'],
    ['/issues/2022-01/05/#p2', '#a05-p2'],
    ['/issues/2022-01/', '#contents'],
    ['/issues/2022-01/corrections/#05', '#c05'],
    ['/issues/2022-01/corrections/', '#corrections'],
  ])('lead from %s to %s', (address, anchor) => {
    expect(inner(`<a href="${address}">看</a>`)).toBe(`<a href="${anchor}">看</a>`)
  })

  test.each(['/issues/2021-09/05/', '/search/?q=人才', '/', 'https://example.org/'])(
    'leave of a link out of the file the words: %s',
    (address) => {
      expect(inner(`<a class="x" href="${address}">看</a>`)).toBe('<span class="x">看</span>')
    },
  )
})
