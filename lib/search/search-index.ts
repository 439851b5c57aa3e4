import { foldText } from '@/lib/text/fold-text'
import type { ResultGroup, SearchAnswer, SearchResult } from './answer'
import { createCandidates } from './candidates'
import { cutExcerpt } from './excerpt'
import { countQuote, findQuote } from './find-quote'
import { fragmentSchema, type IssuePassages, type Passage } from './passage'
import { parseQuery } from './query'

/** Answers queries about a fixed set of issues; runs anywhere, knows neither worker nor page. */
export type SearchIndex = {
  /** Finds all passages, counts all hits, and cuts excerpts for the first `limit` passages. */
  readonly search: (typed: string, limit: number) => SearchAnswer
}

/** What an article is called elsewhere in its issue, as a passage of its own that leads to the title. */
const ALTERNATE = { fragment: fragmentSchema.parse('title'), label: '目录、要目' }

type Entry = {
  readonly group: Omit<ResultGroup, 'results'>
  readonly passage: Passage
  readonly foldedParts: readonly string[]
}

/** Between the parts of a passage when they are shown in one line: the cells of a row, the lines of the title block. */
const PART_SEPARATOR = ' ｜ '

function entriesOf(issues: readonly IssuePassages[]): Entry[] {
  return issues.flatMap(({ name, articles }) =>
    articles.flatMap(({ id, title, kind, passages }) => {
      const group = { article: id, title, kind, issueName: name }
      return passages.map((passage) => ({
        group,
        passage,
        // Only the folded words are kept; the map back to the original is made again for the few that are shown.
        foldedParts: passage.parts.map((part) => foldText(part).text),
      }))
    }),
  )
}

/** The entries of the articles' other names, one for each article that has any. */
function alternatesOf(issues: readonly IssuePassages[]): Entry[] {
  return issues.flatMap(({ name, articles }) =>
    articles.flatMap(({ id, title, kind, alternates }) =>
      alternates.map((text) => ({
        group: { article: id, title, kind, issueName: name },
        passage: { ...ALTERNATE, parts: [text] },
        foldedParts: [foldText(text).text],
      })),
    ),
  )
}

function resultOf({ fragment, label, parts }: Passage, words: readonly string[]): SearchResult {
  const offsets: number[] = []
  let offset = 0
  for (const part of parts) {
    offsets.push(offset)
    offset += part.length + PART_SEPARATOR.length
  }
  const matches = findQuote(parts.map(foldText), words)
  const hits = matches.map(({ word, part, start, end }) => {
    const from = offsets[part] ?? 0
    return { word, start: from + start, end: from + end }
  })
  const excerpt = cutExcerpt(parts.join(PART_SEPARATOR), hits)
  return { fragment, label, count: matches.length, excerpt: [...excerpt] }
}

/**
 * Builds the search over the passages of some issues, in the order given. FlexSearch proposes, the text decides: every
 * proposed passage is scanned, so the answer is exactly that of a plain scan over everything.
 */
export function createSearchIndex(issues: readonly IssuePassages[]): SearchIndex {
  const entries = entriesOf(issues)
  const alternates = alternatesOf(issues)
  const candidates = createCandidates(entries.map(({ foldedParts }) => foldedParts))

  /** Judges the proposed entries, in their order. */
  function answer(
    typed: string,
    words: readonly string[],
    proposed: Iterable<Entry>,
    limit: number,
  ): SearchAnswer {
    const groups: ResultGroup[] = []
    let hits = 0
    let passages = 0
    for (const entry of proposed) {
      const count = countQuote(entry.foldedParts, words)
      if (count === 0) continue
      hits += count
      passages += 1
      if (passages > limit) continue
      const last = groups.at(-1)
      const group = last?.article === entry.group.article ? last : { ...entry.group, results: [] }
      if (group !== last) groups.push(group)
      group.results.push(resultOf(entry.passage, words))
    }
    return { query: typed, hits, passages, groups }
  }

  function* proposedFor(words: readonly string[]): Generator<Entry> {
    for (const place of candidates.propose(words)) {
      const entry = entries[place]
      if (entry === undefined) throw new Error(`检索索引提出了不存在的检索段 ${place}`)
      yield entry
    }
  }

  return {
    search(typed, limit) {
      const { words } = parseQuery(typed)
      const found = answer(typed, words, proposedFor(words), limit)
      // Only where the text has nothing: a line of the contents is no second place of the same words.
      return found.hits > 0 || words.length === 0
        ? found
        : answer(typed, words, firstOfEach(alternates, words), limit)
    },
  }
}

/** Of an article's other names that hold the words, the first: contents and highlights often say the same. */
function firstOfEach(alternates: readonly Entry[], words: readonly string[]): readonly Entry[] {
  const holding = alternates.filter(({ foldedParts }) => countQuote(foldedParts, words) > 0)
  return holding.filter(
    (entry, i) => holding.findIndex((other) => other.group.article === entry.group.article) === i,
  )
}
