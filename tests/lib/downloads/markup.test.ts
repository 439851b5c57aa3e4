import fc from 'fast-check'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { elementsOf, mapMarkup, readMarkup, textOf, writeMarkup } from '@/lib/downloads/markup'

describe('markup', () => {
  test('reads and writes what React draws without changing it', () => {
    const drawn = renderToStaticMarkup(
      createElement(
        'p',
        { id: 'p1', title: '“a” < "b" & c' },
        '教育 < 科技 & 人才',
        createElement('br'),
        createElement('a', { href: '#p1' }),
      ),
    )
    const tree = readMarkup(drawn)
    expect(readMarkup(writeMarkup(tree))).toEqual(tree)
    expect(writeMarkup(tree)).toContain('<br/><a href="#p1"></a>')
  })

  test('keeps every text, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        // What no XML can hold, and no page of the journal does.
        fc.pre(!/[\p{Cc}\ufffe\uffff]/u.test(text))
        const tree = readMarkup(renderToStaticMarkup(createElement('p', null, text)))
        expect(textOf(tree)).toBe(text)
        expect(textOf(readMarkup(writeMarkup(tree)))).toBe(text)
      }),
    )
  })

  test('refuses what is not well-formed', () => {
    expect(() => readMarkup('<p>教育')).toThrow()
  })

  test('changes elements from the inside out and leaves out what becomes null', () => {
    const tree = readMarkup('<div><p>一</p><a>二</a></div>')
    const changed = mapMarkup(tree, (element) => (element.name === 'a' ? null : element))
    expect(writeMarkup(changed)).toBe('<div><p>一</p></div>')
    expect(elementsOf(tree).map(({ name }) => name)).toEqual(['div', 'p', 'a'])
  })
})
