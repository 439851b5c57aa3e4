import type { SearchAnswer } from '@/lib/search/answer'
import type { Question } from '@/lib/search/question'
import type { SearchStep } from './search-state'

/** A list stays as it is for so long after the next key: most answers come sooner, and the page is drawn once, not three times. */
const CALM = 80

/** Hands the steps of a search on at the pace at which they can be drawn. */
export type PacedSteps = {
  /** A question was asked. `calmly`: what stands there may stay until the answer is there, or for 80 ms. */
  readonly asked: (question: Question, calmly: boolean) => void
  /** An answer, or more of it: of those that come within one frame only the last is drawn. */
  readonly answered: (answer: SearchAnswer) => void
  /** Whatever cannot wait, behind what is held. */
  readonly now: (step: SearchStep) => void
  readonly end: () => void
}

/**
 * Holds steps back until they can be drawn together: 「正在搜索」, first results and total of a key that is answered within some milliseconds are one
 * drawing of the list, where three of them cost a slow phone 150 ms. A newer question overtakes whatever of an older one is held.
 */
export function paceSteps(
  show: (steps: readonly SearchStep[]) => void,
  nextFrame: (then: () => void) => number = (then) => requestAnimationFrame(then),
  leaveFrame: (frame: number) => void = (frame) => cancelAnimationFrame(frame),
): PacedSteps {
  let asked: SearchStep | undefined
  let answer: SearchAnswer | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let frame: number | undefined

  function drop(): void {
    clearTimeout(timer)
    if (frame !== undefined) leaveFrame(frame)
    asked = answer = timer = frame = undefined
  }

  function showHeld(then: readonly SearchStep[] = []): void {
    const steps = asked === undefined ? [] : [asked]
    const held = answer === undefined ? steps : [...steps, { type: 'answered' as const, answer }]
    drop()
    show([...held, ...then])
  }

  return {
    asked(question, calmly) {
      if (frame !== undefined) leaveFrame(frame)
      answer = frame = undefined
      asked = { type: 'asked', question }
      // The first of several keys starts the time: who types on sees in 80 ms that it is searched.
      if (!calmly) showHeld()
      else timer ??= setTimeout(() => showHeld(), CALM)
    },
    answered(next) {
      answer = next
      frame ??= nextFrame(() => showHeld())
    },
    now: (step) => showHeld([step]),
    end: drop,
  }
}
