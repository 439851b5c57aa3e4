import { articleIdOf } from '@/lib/journal/ids'
import type { SearchAnswer } from './answer'
import type { CellTally } from './archive/candidate'
import type { CellRef } from './archive/cell-row'
import { createFileStore, type FetchFile } from './archive/file-store'
import { type Archive, openArchive } from './archive/open-archive'
import { fillByCloseness, fillByIssue, fillByOtherNames } from './exact-list'
import { type Place, passes } from './filter'
import { looseLists } from './loose-lists'
import type { Suggestion } from './messages'
import { parseQuery } from './query'
import type { Question } from './question'
import { createResultList } from './result-list'
import { suggestionsFor } from './suggestions'
import { talliesOf } from './tallies'

/** Answers questions about the whole archive, from static files alone; runs anywhere, knows neither worker nor page. */
export type ArchiveSearch = {
  /** Fetches what every search needs, before it is needed. */
  readonly prepare: () => Promise<void>
  /**
   * Answers a question, several times: first with the first results, at last with the exact total. `limit` is the number of
   * passages to list. Aborting ends it with the signal's reason; files that do not come end it with LoadError.
   */
  readonly search: (question: Question, limit: number, signal: AbortSignal) => AsyncGenerator<SearchAnswer>
  /** Titles, document numbers and headings that hold what is being typed. */
  readonly suggest: (typed: string) => Promise<readonly Suggestion[]>
}

/** Where a cell stands, for the filters; null for a cell of other names, which are no text of the articles. */
function placeOf({ issues }: Archive, { issue, article }: CellRef): Place | null {
  const id = issues[issue]?.id
  if (id === undefined || article === null) return null
  return { issue: id, article: articleIdOf(id, article.number), kind: article.kind }
}

/**
 * Opens the search over an archive. The index proposes cells and counts, the text judges every result that is shown; the
 * answer is exactly that of a plain scan over everything, newest issue first.
 */
export function createArchiveSearch(fetchFile: FetchFile): ArchiveSearch {
  const store = createFileStore(fetchFile)
  let opened: Promise<Archive> | null = null

  function open(): Promise<Archive> {
    if (opened !== null) return opened
    const opening = openArchive(store)
    opened = opening
    opening.catch(() => {
      if (opened === opening) opened = null
    })
    return opening
  }

  async function* search(
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
    const archive = await open()
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
    const nameOf = (id: string) => archive.issues.find((issue) => issue.id === id)?.name ?? id
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

  return {
    async prepare() {
      const archive = await open()
      await Promise.all(archive.stretches())
    },
    search,
    async suggest(typed) {
      return suggestionsFor(await open(), typed)
    },
  }
}
