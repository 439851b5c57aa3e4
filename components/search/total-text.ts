import type { LooseList } from '@/lib/search/answer'
import { FAILURE_TEXTS } from './failure-texts'
import type { SearchState } from './search-state'

const NUMBER = new Intl.NumberFormat('zh-CN')

/** A number as readers expect it: 3,417. */
export function numberText(number: number): string {
  return NUMBER.format(number)
}

/** 共 3,417 处. */
export function hitsText(hits: number): string {
  return hits === 0 ? '没有找到' : `共 ${numberText(hits)} 处`
}

/** The line that tells how a search went, also to a screen reader: 共 17 处, 没有找到, or what is happening. */
export function statusText(state: SearchState): string {
  switch (state.status) {
    case 'idle':
      return ''
    case 'failed':
      return FAILURE_TEXTS[state.failure.reason].title
    case 'too long':
      return '太长，没有搜索'
    case 'searching':
      // The total of the query before would be a wrong number beside the new words, if only for a moment.
      return state.answer === null ? '正在载入原文…' : '正在检索…'
    case 'answered':
      return state.answer.complete ? hitsText(state.answer.hits) : '正在统计…'
  }
}

/** The tier that is being looked for still, if any. */
function lookingFor(state: SearchState): LooseList | undefined {
  if (state.status !== 'answered') return undefined
  return state.answer.loose.find(({ status }) => status === 'looking')
}

/** Whether the page still waits for the end of the answer. */
export function isWaiting(state: SearchState): boolean {
  if (state.status === 'answered') return !state.answer.complete || lookingFor(state) !== undefined
  return state.status === 'searching'
}

/** How much of the archive has been looked through, 0 to 1; for the looser tiers anew. */
export function progressOf(state: SearchState): number {
  if (state.status === 'searching') return state.progress
  if (state.status !== 'answered') return 0
  const loose = state.answer.complete ? lookingFor(state) : undefined
  if (loose === undefined) return state.answer.progress
  return loose.issues.looked / Math.max(loose.issues.all, 1)
}
