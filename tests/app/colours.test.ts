import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { CHOICES } from '@/lib/reader/preference-choices'
import { contrast } from './contrast'

const stylesheet = readFileSync(new URL('../../app/tokens.css', import.meta.url), 'utf8')

/** The colours set in the block that begins with `selector`; what a theme does not set it takes from paper. */
function coloursOf(selector: string): Record<string, string> {
  const start = stylesheet.indexOf(selector, stylesheet.indexOf('@layer base'))
  if (start < 0) throw new Error(`tokens.css has no ${selector}`)
  const own = stylesheet.slice(start + selector.length).match(/^[^{}]*/)?.[0] ?? ''
  return Object.fromEntries(
    [...own.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]),
  )
}

const paper = coloursOf(':root {')
const themes: Record<string, Record<string, string>> = {
  paper,
  white: { ...paper, ...coloursOf('&[data-theme="white"] {') },
  green: { ...paper, ...coloursOf('&[data-theme="green"] {') },
  night: { ...paper, ...coloursOf('@variant night {') },
  contrast: { ...paper, ...coloursOf('@variant contrast {') },
}

/** What words are written in, and what they are written on. Red on the ground is also the ground on red: a chosen value. */
const INKS = ['ink', 'second', 'red'] as const
const GROUNDS = ['ground', 'wash', 'target'] as const

test('every theme is judged, and none has colours that only one mode knows', () => {
  expect(['system', ...Object.keys(themes)].sort()).toEqual([...CHOICES.theme].sort())
  // One palette serves both modes: what is judged here is what 大字模式 shows.
  const large = stylesheet.slice(stylesheet.indexOf('[data-mode="large"]'))
  expect(large).toContain('font-size: 162.5%')
  expect(large).not.toMatch(/#[0-9a-f]{3,8}\b/)
})

describe.each(Object.entries(themes))('in the theme %s', (_, colours) => {
  for (const ground of GROUNDS) {
    // 7:1 is asked in 大字模式 and in the theme of high contrast; as all themes reach it, all readers have it.
    test.each(INKS)(`%s on ${ground} has a contrast of at least 7`, (ink) => {
      expect(contrast(colours[ink] ?? '', colours[ground] ?? '')).toBeGreaterThanOrEqual(7)
    })

    test(`lines of controls and the ring of the focus on ${ground} have a contrast of at least 3`, () => {
      expect(contrast(colours.line ?? '', colours[ground] ?? '')).toBeGreaterThanOrEqual(3)
      expect(contrast(colours.red ?? '', colours[ground] ?? '')).toBeGreaterThanOrEqual(3)
    })
  }

  test('marked words have a contrast of at least 7', () => {
    expect(contrast(colours['hit-ink'] ?? '', colours.hit ?? '')).toBeGreaterThanOrEqual(7)
  })
})
