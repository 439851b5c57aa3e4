import { describe, expect, it } from 'vitest'
import { parseAloudMemory, placeIn, withPlace } from '@/lib/aloud/aloud-memory'

const NOTHING = parseAloudMemory(null)
const PLACE = { fragment: 'p12', part: 0, offset: 30 }

describe('what is remembered of listening', () => {
  it('comes back as it was kept', () => {
    const kept = withPlace({ ...NOTHING, speed: 1.5, voice: 'Tingting' }, '2022-01/05', PLACE)
    expect(parseAloudMemory(JSON.stringify(kept))).toEqual(kept)
    expect(placeIn(kept, '2022-01/05')).toMatchObject(PLACE)
    expect(placeIn(kept, '2022-01/06')).toBeNull()
  })

  it('is one place for an article, and none once it was heard to the end', () => {
    const twice = withPlace(withPlace(NOTHING, 'a', PLACE), 'a', { ...PLACE, offset: 40 })
    expect(twice.places).toHaveLength(1)
    expect(placeIn(twice, 'a')?.offset).toBe(40)
    expect(withPlace(twice, 'a', null).places).toEqual([])
  })

  it('forgets the oldest of more than two hundred articles', () => {
    let memory = NOTHING
    for (let article = 0; article <= 200; article++) memory = withPlace(memory, `${article}`, PLACE)
    expect(memory.places).toHaveLength(200)
    expect(placeIn(memory, '0')).toBeNull()
  })

  it.each([
    ['cut off', '{"speed":', NOTHING],
    ['of another kind', '[]', NOTHING],
    ['with a speed that is not offered', '{"speed":9,"voice":"a","places":[]}', { ...NOTHING, voice: 'a' }],
    [
      'with a place that is none',
      '{"speed":2,"places":[{"article":"a","fragment":"x y"}]}',
      { ...NOTHING, speed: 2 },
    ],
  ])('is as never set where it is %s', (_, stored, expected) => {
    expect(parseAloudMemory(stored)).toEqual(expected)
  })
})
