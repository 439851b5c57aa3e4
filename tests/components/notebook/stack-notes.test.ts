import { describe, expect, it } from 'vitest'
import { stackNotes } from '@/components/notebook/stack-notes'

describe('notes in the margin', () => {
  it('stand beside their words', () => {
    const notes = [
      { top: 10, height: 40 },
      { top: 200, height: 40 },
    ]
    expect(stackNotes(notes, [])).toEqual([10, 200])
  })

  it('move down where a note before them is long, each in its turn', () => {
    const notes = [
      { top: 10, height: 100 },
      { top: 20, height: 30 },
      { top: 30, height: 30 },
    ]
    expect(stackNotes(notes, [])).toEqual([10, 118, 156])
  })

  it('keep off what stands in the margin already, also where one thing follows close upon another', () => {
    const taken = [
      { top: 70, bottom: 90 },
      { top: 0, bottom: 30 },
      { top: 40, bottom: 60 },
    ]
    expect(stackNotes([{ top: 5, height: 20 }], taken)).toEqual([98])
  })

  it('take a gap that is large enough', () => {
    const taken = [
      { top: 0, bottom: 30 },
      { top: 100, bottom: 120 },
    ]
    expect(stackNotes([{ top: 5, height: 20 }], taken)).toEqual([38])
  })
})
