import type { SearchAnswer, Tallies } from '@/lib/search/answer'
import { joinAnswers } from '@/lib/search/join-answers'
import { keepEqual } from '@/lib/search/keep-equal'
import { type Question, sameList } from '@/lib/search/question'
import type { SearchFailure, Suggestion } from '@/lib/search/response'

/**
 * What a page knows of its search. While a newer answer is on its way, the older stays with its counts for the filters: an empty
 * flash at every key would tire.
 */
export type SearchState =
  | { readonly status: 'idle' }
  | ({
      readonly status: 'searching'
      readonly answer: SearchAnswer | null
      /** How much of the archive has been counted for the newer answer, 0 to 1. */
      readonly progress: number
    } & Known)
  | ({ readonly status: 'answered'; readonly answer: SearchAnswer } & Known)
  | { readonly status: 'failed'; readonly failure: SearchFailure }
  | { readonly status: 'too long' }

type Known = { readonly tallies: Tallies | null; readonly suggestions: readonly Suggestion[] }

export type SearchStep =
  | { readonly type: 'emptied' }
  | { readonly type: 'refused' }
  | { readonly type: 'asked'; readonly question: Question }
  | { readonly type: 'answered'; readonly answer: SearchAnswer }
  | { readonly type: 'suggested'; readonly suggestions: readonly Suggestion[] }
  | { readonly type: 'failed'; readonly failure: SearchFailure }

const NOTHING: Known = { tallies: null, suggestions: [] }

/** The answer that is shown, the newest or the one before it. */
export function answerOf(state: SearchState): SearchAnswer | null {
  return 'answer' in state ? state.answer : null
}

/** The state after something has happened. */
export function nextState(state: SearchState, step: SearchStep): SearchState {
  const before = answerOf(state)
  const known: Known = 'tallies' in state ? state : NOTHING
  const { tallies, suggestions } = known
  switch (step.type) {
    case 'emptied':
      return { status: 'idle' }
    case 'refused':
      return { status: 'too long' }
    case 'failed':
      return { status: 'failed', failure: step.failure }
    case 'asked': {
      const { question } = step
      // Asked for more of the same list, its total and its results hold while it is looked through again.
      if (state.status === 'answered' && sameList(state.answer.question, question)) {
        const again = { ...state.answer, question, complete: false, shown: 0 }
        return { ...state, answer: joinAnswers(state.answer, { ...again, loose: [] }) }
      }
      return { status: 'searching', answer: before, progress: 0, tallies, suggestions }
    }
    case 'answered': {
      const { complete, shown, progress } = step.answer
      // It has counted, but found no place for its results yet: until it has, the older list stays.
      if (state.status === 'searching' && before !== null && !complete && shown === 0)
        return { ...state, progress }
      const answer = joinAnswers(before, step.answer)
      const latest = keepEqual(tallies, answer.tallies ?? tallies)
      return { status: 'answered', answer, tallies: latest, suggestions }
    }
    case 'suggested':
      return 'suggestions' in state
        ? { ...state, suggestions: keepEqual(suggestions, step.suggestions) }
        : state
  }
}

/** Whether the search is over and has found nothing. */
export function isNothing(state: SearchState): boolean {
  const answer = answerOf(state)
  return answer?.complete === true && answer.hits === 0
}
