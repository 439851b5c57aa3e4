import type { SearchAnswer } from './answer'
import type { Candidate, CellTally } from './archive/candidate'
import type { CellRef } from './archive/cell-row'
import type { Archive } from './archive/open-archive'
import type { Stretch } from './archive/stretch'
import { articleOf } from './article-numbers'
import { fillByCloseness, fillByIssue, fillByOtherNames, fillFromHeld, type NamedHits } from './exact-list'
import { type ArticleFacets, passes } from './filter'
import type { Query } from './query'
import type { Question } from './question'
import { createResultList, type ResultList } from './result-list'
import { type HitsOfArticle, talliesOf } from './tallies'
import type { Trail } from './trail'

/** Where a cell stands, for the filters; null for a cell of other names, which are no text of the articles. */
export function placeOf({ manifest }: Archive, { issue, article }: CellRef): ArticleFacets | null {
  const id = manifest.issues[issue]?.id
  if (id === undefined || article === null) return null
  return { issue: id, article: articleOf(id, article.number), kind: article.kind }
}

/** What the steps of one answer share. */
type SearchTask = {
  readonly archive: Archive
  readonly question: Question
  readonly query: Query
  readonly limit: number
  readonly list: ResultList
  /** Whether a cell is of the text and passes the filters. */
  readonly isWanted: (ref: CellRef) => boolean
  readonly signal: AbortSignal
  /** What this question proposes, for the next; and the cells that the one before has left. */
  readonly trail: Trail | null
  readonly followed: readonly Candidate[]
}

/** Articles of the list that are told beyond those shown, for who walks from hit to hit. */
const MOST_WALKED = 100

/** A stretch with the cells it proposes. */
type Asked = { readonly stretch: Stretch; readonly candidates: readonly Candidate[] }

/** Keeps what is awaited one by one from being an unhandled failure while others are awaited. */
function inTurn<T>(promises: readonly Promise<T>[]): readonly Promise<T>[] {
  for (const each of promises) each.catch(() => undefined)
  return promises
}

/** All stretches are asked at once; the newest answers first, having least to look through. */
function askStretches({ archive, query, question, signal }: SearchTask): readonly Promise<Asked>[] {
  return inTurn(
    archive.stretches().map(async (opening) => {
      const stretch = await opening
      return { stretch, candidates: await stretch.propose(query, question.titles, signal) }
    }),
  )
}

/** Fills the list from the newest issue on, and yields whenever texts have been read; ends when the list is full. */
async function* fillList(task: SearchTask, asked: readonly Promise<Asked>[]): AsyncGenerator<void> {
  const { archive, query, question, limit, list, isWanted, signal, trail } = task
  const missing = () => limit + 1 - list.shown().shown
  for (const each of asked) {
    const { candidates } = await each
    trail?.candidates.push(...candidates)
    const wanted = candidates.filter(({ ref }) => isWanted(ref))
    yield* fillByIssue(archive, wanted, query, question.titles, list, missing, signal)
    if (list.isFull()) return
  }
}

/** Counts stretch by stretch and yields what has been counted so far, and how much of all. */
async function* countAll(
  { query, question, signal }: SearchTask,
  asked: readonly Promise<Asked>[],
): AsyncGenerator<{ readonly tallies: readonly CellTally[]; readonly progress: number }> {
  const counting = inTurn(
    asked.map(async (each) => {
      const { stretch, candidates } = await each
      return stretch.count(query, question.titles, candidates, signal)
    }),
  )
  const tallies: CellTally[] = []
  for (const [i, each] of counting.entries()) {
    tallies.push(...(await each))
    signal.throwIfAborted()
    yield { tallies, progress: (i + 1) / counting.length }
  }
}

/** What the text has none of may be what the contents or the highlights call an article. */
async function addOtherNames(task: SearchTask, asked: readonly Promise<Asked>[]): Promise<NamedHits> {
  const { archive, question, query, list, signal } = task
  const cells = (await Promise.all(asked)).flatMap(({ candidates }) =>
    candidates.filter(({ ref }) => ref.article === null),
  )
  return fillByOtherNames(archive, cells, ({ group }) => passes(group, question), query, list, signal)
}

/** The passages of a cell that hold all words; those of several words are always looked at one by one. */
function passagesIn({ passages }: CellTally): number {
  return passages?.length ?? 0
}

/** What the filters count, by place: the hits of one word, the passages of several. */
function countByPlace(
  archive: Archive,
  tallies: readonly CellTally[],
  severalWords: boolean,
): HitsOfArticle[] {
  return tallies.flatMap((tally) => {
    const place = placeOf(archive, tally.ref)
    return place === null ? [] : [{ place, hits: severalWords ? passagesIn(tally) : tally.hits }]
  })
}

/** The answer to a question before anything is known. */
export function unanswered(question: Question): SearchAnswer {
  return {
    question,
    complete: false,
    progress: 0,
    hits: 0,
    groups: [],
    shown: 0,
    more: false,
    otherNames: false,
    loose: [],
  }
}

/** The first results as far as they stand in cells that the question before has led to and that are held. */
async function answerFromHeld(task: SearchTask): Promise<SearchAnswer> {
  const { archive, question, query, limit, isWanted, followed, signal } = task
  const list = createResultList(limit)
  const wanted = followed.filter(({ ref }) => isWanted(ref))
  await fillFromHeld(archive, wanted, query, question.titles, list, signal)
  return { ...unanswered(question), ...list.shown() }
}

/**
 * The exact part of an answer: first results from the newest issue on while the rest is still asked, then the count stretch
 * by stretch; the last that it yields is complete.
 */
export async function* answerExactly(task: SearchTask): AsyncGenerator<SearchAnswer> {
  const { archive, question, query, limit, list, isWanted, signal } = task
  const severalWords = query.words.length > 1
  const byCloseness = severalWords && question.order !== 'issue'
  let answer = unanswered(question)
  const asked = askStretches(task)
  // How close words stand is known only once all are counted.
  if (!byCloseness) {
    answer = await answerFromHeld(task)
    if (answer.shown > 0) yield answer
    for await (const _ of fillList(task, asked)) {
      // Both lists begin alike; the one from what is held may for a moment be the longer.
      if (list.shown().shown <= answer.shown) continue
      answer = { ...answer, ...list.shown() }
      yield answer
    }
  }

  let tallies: readonly CellTally[] = []
  for await (const counted of countAll(task, asked)) {
    tallies = counted.tallies
    const hits = tallies.reduce((sum, { ref, hits }) => (isWanted(ref) ? sum + hits : sum), 0)
    answer = { ...answer, hits, progress: counted.progress }
    if (counted.progress < 1) yield answer
  }

  const inText = countByPlace(archive, tallies, severalWords)
  const wanted = tallies.filter(({ ref }) => isWanted(ref))
  let passages = wanted.reduce((sum, tally) => sum + passagesIn(tally), 0)
  if (inText.length === 0) {
    const named = await addOtherNames(task, asked)
    passages = named.passages
    answer = { ...answer, hits: named.hits, otherNames: named.hits > 0 }
  } else if (byCloseness) {
    await fillByCloseness(archive, wanted, query, list, limit, signal)
  }

  const shown = list.shown()
  const nameOf = (id: string) => archive.manifest.issues.find((issue) => issue.id === id)?.name ?? id
  const { articles, ...others } = talliesOf(inText, question, nameOf)
  // Of ten thousand articles the page names those it lists, and those that a reader may walk on to.
  const listed = new Set(shown.groups.map(({ article }) => article))
  const named = articles.filter(({ article }, at) => at < MOST_WALKED || listed.has(article))
  const counted = severalWords ? { passages } : {}
  yield {
    ...answer,
    ...shown,
    ...counted,
    complete: true,
    progress: 1,
    tallies: { ...others, articles: named },
  }
}
