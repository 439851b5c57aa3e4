import { runInNewContext } from 'node:vm'
import { describe, expect, test } from 'vitest'
import { EARLY_EVENTS, EARLY_SCRIPT } from '@/lib/reader/early-script'

type Listener = (event: object) => void

/** A document that the script listens at, and what it has noted. */
function listen() {
  const listeners = new Map<string, Listener>()
  const box = {
    focus: () => {
      context.document.activeElement = box
    },
    select: () => {},
  }
  const held = new Set(['aria-busy'])
  const busy = { removeAttribute: (name: string) => held.delete(name) }
  const context = {
    early: undefined as unknown as readonly [unknown[], Listener],
    onpagehide: () => {},
    localStorage: {} as Record<string, string>,
    document: {
      addEventListener: (name: string, listener: Listener) => listeners.set(name, listener),
      querySelector: () => box,
      querySelectorAll: () => [busy],
      activeElement: undefined as unknown,
    },
  }
  runInNewContext(EARLY_SCRIPT, context)
  return { listeners, context, held }
}

/** A target that is none of the controls which the script knows. */
const target = { tagName: 'P', closest: () => null, matches: () => false }

describe('the early script', () => {
  test('hears all that is on its list, and hands it over in order', () => {
    const { listeners, context } = listen()
    expect([...listeners.keys()]).toEqual([...EARLY_EVENTS])
    const events = EARLY_EVENTS.map((type) => ({ type, target }))
    for (const event of events) listeners.get(event.type)?.(event)
    expect(context.early[0]).toEqual(events.map((event) => [event, undefined]))
    expect([...listeners.values()]).toContain(context.early[1])
  })

  test('forgets what was noted when the page is left', () => {
    const { listeners, context, held } = listen()
    listeners.get('click')?.({ type: 'click', target })
    context.onpagehide()
    expect(context.early[0]).toHaveLength(0)
    // Else a button would wait for ever on a page that Back brings as it was.
    expect(held.size).toBe(0)
  })

  test.each([
    [{ key: '/' }, {}, true],
    [{ key: '/' }, { 'reader.shortcuts': 'off' }, false],
    [{ key: '/', ctrlKey: true }, {}, false],
    [{ key: '/', target: { ...target, tagName: 'INPUT' } }, {}, false],
    [{ key: 'j' }, {}, false],
  ])('takes %j with %j for the way into the search box: %s', (pressed, kept, isTaken) => {
    const { listeners, context } = listen()
    Object.assign(context.localStorage, kept)
    let prevented = false
    const preventDefault = () => {
      prevented = true
    }
    listeners.get('keydown')?.({ type: 'keydown', target, preventDefault, ...pressed })
    expect(prevented).toBe(isTaken)
  })

  test('is small and cannot end the element it stands in', () => {
    expect(EARLY_SCRIPT.length).toBeLessThan(850)
    expect(EARLY_SCRIPT).not.toMatch(/<|&/)
  })
})
