import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const stylesheet = readFileSync(new URL('../../app/tokens.css', import.meta.url), 'utf8')

/** The colours set in the block that begins with `selector`; what a theme does not set it takes from paper. */
function coloursOf(selector: string): Record<string, string> {
  const block = stylesheet.slice(stylesheet.indexOf(selector) + selector.length).split('--text-body')[0] ?? ''
  const end = block.indexOf('}')
  const own = end < 0 ? block : block.slice(0, end)
  return Object.fromEntries(
    [...own.matchAll(/--([a-z-]+): (#[0-9a-f]{6})/g)].map(([, name = '', value = '']) => [name, value]),
  )
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (light + 0.05) / (dark + 0.05)
}

const paper = coloursOf(':root {')
const themes = {
  paper,
  green: { ...paper, ...coloursOf('&[data-theme="green"] {') },
  night: { ...paper, ...coloursOf('@variant night {') },
}

/** Text pairs must reach 4.5, text on the ground of the page 5.5; lines of controls 3. */
const PAIRS = [
  ['ink', 'ground', 7],
  ['second', 'ground', 5.5],
  ['red', 'ground', 5.5],
  ['ink', 'target', 7],
  ['second', 'target', 4.5],
  ['red', 'target', 4.5],
  ['hit-ink', 'hit', 7],
  ['ink', 'wash', 7],
  ['line', 'ground', 3],
] as const

describe.each(Object.entries(themes))('in the theme %s', (_, colours) => {
  test.each(PAIRS)('%s on %s has a contrast of at least %d', (front, back, least) => {
    expect(contrast(colours[front] ?? '', colours[back] ?? '')).toBeGreaterThanOrEqual(least)
  })
})
