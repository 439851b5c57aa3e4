import { describe, expect, it } from 'vitest'
import { hallAction } from '@/lib/hall/hall-keys'

describe('hallAction', () => {
  it.each([
    ['PageDown', 'next'],
    ['PageUp', 'previous'],
    ['ArrowRight', 'next'],
    ['ArrowLeft', 'previous'],
    ['ArrowDown', 'next'],
    ['ArrowUp', 'previous'],
    [' ', 'next'],
    ['Home', 'first'],
    ['End', 'last'],
    ['q', 'code'],
  ])('takes %j for %s, whatever was typed before', (key, action) => {
    expect(hallAction(key, '')).toEqual({ do: action })
    expect(hallAction(key, '12')).toEqual({ do: action })
  })

  it('collects digits until Enter', () => {
    expect(hallAction('1', '')).toEqual({ do: 'type', typed: '1' })
    expect(hallAction('2', '1')).toEqual({ do: 'type', typed: '12' })
    expect(hallAction('Enter', '12')).toEqual({ do: 'jump', paragraph: 12 })
    expect(hallAction('Enter', '')).toEqual({ do: 'next' })
  })

  it('takes a digit back, and without digits a screen', () => {
    expect(hallAction('Backspace', '12')).toEqual({ do: 'type', typed: '1' })
    expect(hallAction('Backspace', '')).toEqual({ do: 'previous' })
  })

  it('goes back by the blank with Shift, as browsers scroll', () => {
    expect(hallAction(' ', '', true)).toEqual({ do: 'previous' })
  })

  it('leaves other keys alone', () => {
    for (const key of ['Tab', 'Escape', 'a', 'F5']) expect(hallAction(key, '')).toBeNull()
  })
})
