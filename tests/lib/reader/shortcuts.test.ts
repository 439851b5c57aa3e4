import { describe, expect, test } from 'vitest'
import { SHORTCUT_GROUPS, shortcutOf } from '@/lib/reader/shortcuts'

const PLAIN = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, isComposing: false }

const ALL = SHORTCUT_GROUPS.flatMap(({ shortcuts }) => shortcuts)

describe('shortcuts', () => {
  test('each key stands once in the list and is heard', () => {
    const keys = ALL.map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
    expect(keys.map((key) => shortcutOf({ ...PLAIN, key }))).toEqual(keys)
  })

  test.each(['ctrlKey', 'metaKey', 'altKey', 'isComposing'])('none is heard with %s', (modifier) => {
    for (const { key } of ALL) expect(shortcutOf({ ...PLAIN, key, [modifier]: true })).toBeNull()
  })

  test('signs may need Shift, letters with it are no shortcut, and Caps Lock changes nothing', () => {
    expect(shortcutOf({ ...PLAIN, key: '?', shiftKey: true })).toBe('?')
    expect(shortcutOf({ ...PLAIN, key: '/', shiftKey: true })).toBe('/')
    expect(shortcutOf({ ...PLAIN, key: 'J', shiftKey: true })).toBeNull()
    expect(shortcutOf({ ...PLAIN, key: 'J' })).toBe('j')
  })

  test.each(['Enter', 'Tab', 'Escape', 'q', ' ', '1', 'Process'])('the key %s stays the browser’s', (key) => {
    expect(shortcutOf({ ...PLAIN, key })).toBeNull()
  })
})
