import { describe, expect, it } from 'vitest'
import { hintPrograms, wholeProgram } from '@/scripts/hint-programs'

const SHEET = '<link rel="stylesheet" href="/_next/static/chunks/0a1b.css" data-precedence="next"/>'
const SCRIPT = '<script type="module" src="/scripts/boot-ab12cd34.js"></script>'

describe('the program of a page', () => {
  it('is that of the island that holds all of its text', () => {
    expect(wholeProgram('<div data-island="search-page" data-wake="query"><main id="main">')).toBe(
      'search-page',
    )
    expect(wholeProgram('<div data-island="search-box"></div><main id="main">')).toBeUndefined()
  })
})

describe('hints in a page', () => {
  it('stand behind its scripts, the stylesheet before them', () => {
    const page = hintPrograms(
      `<head><meta charset="utf-8"/>${SHEET}<title>搜索</title>${SCRIPT}</head><body>`,
      ['/scripts/search-page-aa.js', '/scripts/view-bb.js'],
      ['/search/worker-0a.js'],
    )
    expect(page).toBe(
      `<head><meta charset="utf-8"/><title>搜索</title>${SCRIPT}${SHEET}<link rel="modulepreload" href="/scripts/search-page-aa.js"/><link rel="modulepreload" href="/scripts/view-bb.js"/><link rel="preload" as="fetch" crossorigin="anonymous" href="/search/worker-0a.js"/></head><body>`,
    )
  })
})
