import type { LooseList, SearchAnswer } from '@/lib/search/answer'
import { groupedNumber } from '@/lib/search/grouped-number'
import { isFinished } from '@/lib/search/is-finished'
import { isOnlyExcluding, parseQuery } from '@/lib/search/query'
import type { Question } from '@/lib/search/question'
import { standingLabel } from '@/lib/search/standing-words'
import { FAILURE_TEXTS } from './failure-texts'
import type { SearchState } from './search-state'

/** What the numbers beside the parts of a list count: 处, the places of one word, or 段, the passages that hold several. */
export function unitOf({ query }: Question): '处' | '段' {
  return parseQuery(query).words.length > 1 ? '段' : '处'
}

/** What is counted: the places of one word, the passages that hold several. */
type Counted = { readonly hits: number; readonly passages?: number | undefined }

/** 3,417 处, or for several words 120 段. */
export function countText({ hits, passages }: Counted): string {
  return passages === undefined ? `${groupedNumber(hits)} 处` : `${groupedNumber(passages)} 段`
}

function answerText(answer: SearchAnswer): string {
  if (answer.hits > 0) return `共 ${countText(answer)}`
  if (isOnlyExcluding(answer.question.query)) return '请再加上要找的词'
  // Words that stand after all, over two paragraphs, are not 没有找到; and until all was tried, nobody knows.
  if (answer.near?.nearest && standingLabel(answer.near.nearest) !== null) return '原文里有这些字'
  return answer.loose.some(({ hits }) => hits > 0) || isFinished(answer) ? '没有找到' : '正在搜索…'
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
      return state.answer === null ? '正在载入原文…' : '正在搜索…'
    case 'answered':
      return state.answer.complete ? answerText(state.answer) : '正在统计…'
  }
}

/** The tier that is being looked for still, if any. */
function lookingFor(state: SearchState): LooseList | undefined {
  if (state.status !== 'answered') return undefined
  return state.answer.loose.find(({ status }) => status === 'looking')
}

/** Whether the page still waits for the end of the answer. */
export function isWaiting(state: SearchState): boolean {
  return state.status === 'answered' ? !isFinished(state.answer) : state.status === 'searching'
}

/** How much of the archive has been looked through, 0 to 1; for the looser tiers anew. */
export function progressOf(state: SearchState): number {
  if (state.status === 'searching') return state.progress
  if (state.status !== 'answered') return 0
  const loose = state.answer.complete ? lookingFor(state) : undefined
  if (loose === undefined) return state.answer.progress
  return loose.issues.looked / Math.max(loose.issues.all, 1)
}
