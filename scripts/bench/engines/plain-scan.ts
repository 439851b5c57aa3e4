import type { IssuePassages } from '@/lib/search/passage'
import { brotliSize } from '../brotli-size'
import { mean } from '../statistics'
import { type Engine, timed } from './engine'

/** What a scan of everything finds: the floor for speed, and the truth that every engine is held against. */
export type ScanResult = { readonly hits: number; readonly places: readonly string[] }

/** A scan ready to be asked. */
export type PlainScan = (query: string) => ScanResult

/** None of the search's own code: what is held against it must not share its errors. */
const fold = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{White_Space}|\u200b|\u200c|\u200d|\u2060|\ufeff/gu, '')

/** Stands between two parts; no folded text holds it, so that no word reaches across. */
const PART_END = '\n'

/** One issue as one long text, with the beginning of each passage. */
type ScannedIssue = {
  readonly text: string
  readonly starts: Int32Array
  readonly places: readonly string[]
  readonly names: readonly { readonly place: string; readonly texts: readonly string[] }[]
}

function scannedIssue({ articles }: IssuePassages): ScannedIssue {
  const starts: number[] = []
  const places: string[] = []
  const texts: string[] = []
  let length = 0
  for (const { id, passages } of articles)
    for (const { fragment, parts } of passages) {
      const text = parts.map((part) => fold(part) + PART_END).join('')
      starts.push(length)
      places.push(`${id}#${fragment}`)
      texts.push(text)
      length += text.length
    }
  // Made from bytes, so that it is one flat string and not a tree of joined ones.
  const text = Buffer.from(texts.join(''), 'utf16le').toString('utf16le')
  const names = articles.map(({ id, alternates }) => ({ place: `${id}#title`, texts: alternates.map(fold) }))
  return { text, starts: Int32Array.from(starts), places, names }
}

const wordsOf = (query: string) => [...new Set(query.split(/\p{White_Space}+/u).map(fold))].filter(Boolean)

/** The hits of one word in each passage of an issue that has any, in order. */
function countWord({ text, starts }: ScannedIssue, word: string): Map<number, number> {
  const counts = new Map<number, number>()
  let passage = 0
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length)) {
    while ((starts[passage + 1] ?? Number.POSITIVE_INFINITY) <= at) passage += 1
    counts.set(passage, (counts.get(passage) ?? 0) + 1)
  }
  return counts
}

function scanIssue(issue: ScannedIssue, words: readonly string[]): ScanResult {
  const counts = words.map((word) => countWord(issue, word))
  const [first, ...others] = counts
  let hits = 0
  const places: string[] = []
  for (const [passage, count] of first ?? []) {
    if (!others.every((other) => other.has(passage))) continue
    hits += others.reduce((sum, other) => sum + (other.get(passage) ?? 0), count)
    places.push(issue.places[passage] ?? '')
  }
  return { hits, places }
}

/** What an article is called elsewhere counts where nothing else does, once for each article. */
function scanNames(issues: readonly ScannedIssue[], words: readonly string[]): ScanResult {
  const found = issues.flatMap(({ names }) =>
    names.flatMap(({ place, texts }) => {
      const name = texts.find((text) => words.every((word) => text.includes(word)))
      if (name === undefined) return []
      return [{ place, hits: words.reduce((sum, word) => sum + name.split(word).length - 1, 0) }]
    }),
  )
  return { hits: found.reduce((sum, { hits }) => sum + hits, 0), places: found.map(({ place }) => place) }
}

/** Folds all issues and keeps their text; nothing else is prepared. */
export function createPlainScan(issues: Iterable<IssuePassages>): PlainScan {
  const scanned = Array.from(issues, scannedIssue)
  return (query) => {
    const words = wordsOf(query)
    if (words.length === 0) return { hits: 0, places: [] }
    const found = scanned.map((issue) => scanIssue(issue, words))
    const hits = found.reduce((sum, each) => sum + each.hits, 0)
    return hits > 0 ? { hits, places: found.flatMap(({ places }) => places) } : scanNames(scanned, words)
  }
}

/** Issues whose text is compressed to tell what all weigh; each takes half a second. */
const WEIGHED = 20

/** The floor: all the text, looked through from beginning to end. */
export const plainScan: Engine = {
  name: '逐字扫描',
  async build(issues) {
    const weights: number[] = []
    let count = 0
    function* weighed(): Generator<IssuePassages> {
      for (const issue of issues) {
        count += 1
        if (weights.length < WEIGHED) weights.push(brotliSize(JSON.stringify(issue)))
        yield issue
      }
    }
    const began = performance.now()
    const { items, making } = timed(weighed())
    const scan = createPlainScan(items)
    const buildMs = performance.now() - began - making()
    return { bytes: mean(weights) * count, buildMs, search: (query) => scan(query).places }
  },
}
