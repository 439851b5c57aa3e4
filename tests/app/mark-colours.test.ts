import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { MARK_COLORS } from '@/lib/notebook/notebook-mark'
import { contrast } from './contrast'

const read = (name: string) => readFileSync(new URL(`../../app/${name}.css`, import.meta.url), 'utf8')
const SHEETS = [read('tokens'), read('notebook')]

/** The colours set in the blocks that begin with `selector`, up to the next block. */
function coloursOf(selector: string): Record<string, string> {
  return Object.assign(
    {},
    ...SHEETS.map((sheet) => {
      const at = sheet.indexOf(selector)
      const own = at < 0 ? '' : (sheet.slice(at + selector.length).split(/[{}]/)[0] ?? '')
      return Object.fromEntries(
        [...own.matchAll(/--([a-z-]+): (#[0-9a-f]{3,6})\b/g)].map(([, name, value]) => [name, value]),
      )
    }),
  )
}

const paper = coloursOf(':root {')
const own = [...new Set(SHEETS.join('').match(/&\[data-theme="[a-z]+"\] \{/g) ?? [])]
const themes: Record<string, Record<string, string>> = {
  paper,
  night: { ...paper, ...coloursOf('@variant night {') },
  ...Object.fromEntries(own.map((selector) => [selector, { ...paper, ...coloursOf(selector) }])),
}

test('the themes that set colours of their own are judged', () => {
  expect(Object.keys(themes).length).toBeGreaterThanOrEqual(3)
})

describe.each(Object.entries(themes))('in the theme %s', (_, colours) => {
  const of = (name: string) => colours[name] ?? 'none'

  test.each(MARK_COLORS)('ink on a %s mark reaches 7:1', (color) => {
    expect(contrast(of('ink'), of(`mark-${color}`))).toBeGreaterThanOrEqual(7)
  })

  test.each(MARK_COLORS)('the line of a %s mark reaches 3:1 on the mark and on the page', (color) => {
    expect(contrast(of(`line-${color}`), of(`mark-${color}`))).toBeGreaterThanOrEqual(3)
    expect(contrast(of(`line-${color}`), of('ground'))).toBeGreaterThanOrEqual(3)
  })

  test.each(MARK_COLORS)('the line that tells of a note reaches 3:1 on a %s mark', (color) => {
    expect(contrast(of('red'), of(`mark-${color}`))).toBeGreaterThanOrEqual(3)
  })
})
