import type { SearchAnswer } from './answer'
import { answerExactly, placeOf, unanswered } from './answer-exactly'
import type { CellRef } from './archive/cell-row'
import type { Archive } from './archive/open-archive'
import { passes } from './filter'
import { looseLists } from './loose-lists'
import { LOOSE_TIERS } from './match-tier'
import { nearWords } from './near-words'
import { parseQuery } from './query'
import type { Question } from './question'
import { createResultList } from './result-list'
import { beginTrail, followTrail, type Trail } from './trail'

/**
 * Answers a question about an archive, several times: with the first results as soon as the newest issues have them, at last
 * complete, and then with the looser tiers that were asked for, or where nothing was found with all of them, and at last with what is near. The index proposes cells and counts; the text judges every
 * result that is shown. Ends with the signal's reason once it is aborted.
 */
export async function* answerQuestion(
  archive: Archive,
  question: Question,
  limit: number,
  signal: AbortSignal,
  /** Remembers the trail of one question for the next. */
  trails: { last: Trail | null } = { last: null },
): AsyncGenerator<SearchAnswer> {
  signal.throwIfAborted()
  const query = parseQuery(question.query)
  if (query.words.length === 0) {
    yield { ...unanswered(question), complete: true, near: { status: 'complete' } }
    return
  }
  const isWanted = (ref: CellRef) => {
    const place = placeOf(archive, ref)
    return place !== null && passes(place, question)
  }
  const trail = beginTrail(archive, query, question.titles)
  const followed = followTrail(trails.last, trail)
  trails.last = trail
  const list = createResultList(limit)
  const task = { archive, question, query, limit, list, isWanted, signal, trail, followed }
  let answer = unanswered(question)
  for await (answer of answerExactly(task)) {
    // Not every step waits for something that an abort ends.
    signal.throwIfAborted()
    yield answer
  }

  const isNothing = answer.hits === 0
  const tiers = isNothing ? LOOSE_TIERS : question.also
  if (tiers.length === 0) return
  const options = { tiers, titles: question.titles, limit, passesFilter: isWanted }
  for await (const loose of looseLists(archive, query, options, signal)) {
    signal.throwIfAborted()
    answer = { ...answer, loose }
    yield answer
  }

  if (!isNothing || answer.loose.some(({ hits }) => hits > 0)) return
  for await (const near of nearWords(archive, question, isWanted, signal)) {
    signal.throwIfAborted()
    yield { ...answer, near }
  }
}
