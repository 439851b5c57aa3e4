import type { SearchAnswer } from './answer'
import type { CellTally } from './archive/candidate'
import type { CellRef } from './archive/cell-row'
import type { Archive } from './archive/open-archive'
import { articleOf } from './article-numbers'
import { fillByCloseness, fillByIssue, fillByOtherNames } from './exact-list'
import { type Place, passes } from './filter'
import { looseLists } from './loose-lists'
import { parseQuery } from './query'
import type { Question } from './question'
import { createResultList } from './result-list'
import { talliesOf } from './tallies'

/** Where a cell stands, for the filters; null for a cell of other names, which are no text of the articles. */
function placeOf({ manifest: { issues } }: Archive, { issue, article }: CellRef): Place | null {
  const id = issues[issue]?.id
  if (id === undefined || article === null) return null
  return { issue: id, article: articleOf(id, article.number), kind: article.kind }
}

/**
 * Answers a question about an archive, several times: with the first results as soon as the newest issues have them, at last
 * complete, and then with the looser tiers that were asked for. The index proposes cells and counts; the text judges every
 * result that is shown. Ends with the signal's reason once it is aborted.
 */
export async function* answerQuestion(
  archive: Archive,
  question: Question,
  limit: number,
  signal: AbortSignal,
): AsyncGenerator<SearchAnswer> {
  const query = parseQuery(question.query)
  const list = createResultList(limit)
  let answer: SearchAnswer = {
    question,
    complete: query.words.length === 0,
    hits: 0,
    progress: 0,
    groups: [],
    shown: 0,
    more: false,
    otherNames: false,
    loose: [],
  }
  if (query.words.length === 0) {
    yield answer
    return
  }
  signal.throwIfAborted()
  const isWanted = (ref: CellRef) => {
    const place = placeOf(archive, ref)
    return place !== null && passes(place, question)
  }

  const asked = archive.stretches().map(async (opening) => {
    const stretch = await opening
    return { stretch, candidates: await stretch.propose(query, question.titles, signal) }
  })
  // They are awaited one by one below; that a later one fails first is no unhandled failure.
  for (const each of asked) each.catch(() => undefined)

  const byCloseness = (question.order ?? (query.words.length > 1 ? 'closeness' : 'issue')) === 'closeness'
  if (!byCloseness || query.words.length === 1) {
    for (const each of asked) {
      const wanted = (await each).candidates.filter(({ ref }) => isWanted(ref))
      const open = () => limit + 1 - list.shown().shown
      for await (const _ of fillByIssue(archive, wanted, query, question.titles, list, open, signal)) {
        answer = { ...answer, ...list.shown() }
        if (answer.shown > 0) yield answer
      }
      if (list.isFull()) break
    }
  }

  const tallies: CellTally[] = []
  const counting = asked.map(async (each) => {
    const { stretch, candidates } = await each
    return stretch.count(query, question.titles, candidates, signal)
  })
  for (const each of counting) each.catch(() => undefined)
  for (const [i, each] of counting.entries()) {
    tallies.push(...(await each))
    signal.throwIfAborted()
    const hits = tallies.reduce((sum, { ref, hits }) => (isWanted(ref) ? sum + hits : sum), 0)
    answer = { ...answer, hits, progress: (i + 1) / counting.length }
    if (i + 1 < counting.length) yield answer
  }

  const inText = tallies.flatMap(({ ref, hits }) => {
    const place = placeOf(archive, ref)
    return place === null ? [] : [{ place, hits }]
  })
  if (byCloseness && query.words.length > 1) {
    await fillByCloseness(
      archive,
      tallies.filter(({ ref }) => isWanted(ref)),
      query,
      list,
      limit,
      signal,
    )
  }
  if (inText.length === 0) {
    const names = (await Promise.all(asked)).flatMap(({ candidates }) =>
      candidates.filter(({ ref }) => ref.article === null),
    )
    const passesFilter = ({ group }: { group: Place }) => passes(group, question)
    const hits = await fillByOtherNames(archive, names, passesFilter, query, list, signal)
    answer = { ...answer, hits, otherNames: hits > 0 }
  }
  const nameOf = (id: string) => archive.manifest.issues.find((issue) => issue.id === id)?.name ?? id
  const { articles, ...others } = talliesOf(inText, question, nameOf)
  const shown = list.shown()
  const listed = new Set(shown.groups.map(({ article }) => article))
  answer = {
    ...answer,
    ...shown,
    complete: true,
    progress: 1,
    // Of ten thousand articles the page names only those it lists.
    tallies: { ...others, articles: articles.filter(({ article }) => listed.has(article)) },
  }
  yield answer

  if (question.also.length === 0) return
  const options = { tiers: question.also, titles: question.titles, limit, passesFilter: isWanted }
  for await (const loose of looseLists(archive, query, options, signal)) {
    answer = { ...answer, loose }
    yield answer
  }
}
