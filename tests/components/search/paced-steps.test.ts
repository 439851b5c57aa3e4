import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { paceSteps } from '@/components/search/paced-steps'
import type { SearchStep } from '@/components/search/search-state'
import { unanswered } from '@/lib/search/answer-exactly'
import { plainQuestion } from '@/lib/search/question'

const question = plainQuestion
const answer = (query: string, hits: number) => ({ ...unanswered(question(query)), hits })

/** Paced steps whose frames come when the test says so, and what was shown, each drawing in words: 问教育 答教育3. */
function paced() {
  const shown: string[] = []
  const frames = new Map<number, () => void>()
  const word = (step: SearchStep) => {
    if (step.type === 'asked') return `问${step.question.query}`
    return step.type === 'answered' ? `答${step.answer.question.query}${step.answer.hits}` : step.type
  }
  let number = 0
  const steps = paceSteps(
    (drawn) => shown.push(drawn.map(word).join(' ')),
    (then) => {
      number += 1
      frames.set(number, then)
      return number
    },
    (frame) => frames.delete(frame),
  )
  const draw = () => {
    const due = [...frames.values()]
    frames.clear()
    for (const then of due) then()
  }
  return { steps, shown, draw }
}

describe('the steps of a search', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('are one drawing where the answer comes soon, with the last of its parts', () => {
    const { steps, shown, draw } = paced()
    steps.asked(question('教育'), true)
    steps.answered(answer('教育', 0))
    steps.answered(answer('教育', 3))
    expect(shown).toEqual([])
    draw()
    vi.advanceTimersByTime(1000)
    expect(shown).toEqual(['问教育 答教育3'])
  })

  it('tell after 80 ms that it is searched, counted from the first of several keys', () => {
    const { steps, shown, draw } = paced()
    steps.asked(question('教'), true)
    vi.advanceTimersByTime(50)
    steps.asked(question('教育'), true)
    vi.advanceTimersByTime(29)
    expect(shown).toEqual([])
    vi.advanceTimersByTime(1)
    expect(shown).toEqual(['问教育'])
    steps.answered(answer('教育', 3))
    draw()
    expect(shown).toEqual(['问教育', '答教育3'])
  })

  it('tell at once where nothing stands there that could stay', () => {
    const { steps, shown } = paced()
    steps.asked(question('教育'), false)
    expect(shown).toEqual(['问教育'])
    vi.advanceTimersByTime(1000)
    expect(shown).toEqual(['问教育'])
  })

  it('never draw an answer whose question was overtaken', () => {
    const { steps, shown, draw } = paced()
    steps.asked(question('教'), true)
    steps.answered(answer('教', 9))
    steps.asked(question('教育'), true)
    draw()
    vi.advanceTimersByTime(1000)
    expect(shown).toEqual(['问教育'])
  })

  it('lose nothing that is held when something else comes: a failure, suggestions, an emptied box', () => {
    const { steps, shown, draw } = paced()
    steps.asked(question('教育'), true)
    steps.answered(answer('教育', 3))
    steps.now({ type: 'suggested', suggestions: [] })
    draw()
    steps.asked(question('教育部'), true)
    steps.now({ type: 'emptied' })
    vi.advanceTimersByTime(1000)
    expect(shown).toEqual(['问教育 答教育3 suggested', '问教育部 emptied'])
  })

  it('are over with the box', () => {
    const { steps, shown, draw } = paced()
    steps.asked(question('教育'), true)
    steps.answered(answer('教育', 3))
    steps.end()
    draw()
    vi.advanceTimersByTime(1000)
    expect(shown).toEqual([])
  })
})
