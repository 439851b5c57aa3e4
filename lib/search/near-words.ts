import { createCollation } from '@/lib/collation/collation'
import { comparable } from '@/lib/collation/comparable'
import { elidedStretches } from '@/lib/collation/elided'
import type { HeldPart } from '@/lib/collation/held-part'
import { createLongestPart } from '@/lib/collation/longest-part'
import { foldText } from '@/lib/text/fold-text'
import type { NearPlace, NearWords } from './answer'
import type { CellPassage } from './archive/cell-passage'
import type { CellRef } from './archive/cell-row'
import type { Archive } from './archive/open-archive'
import { readTogether } from './archive/read-cells'
import { createNearParts } from './near-parts'
import { oneRun, parseQuery } from './query'
import type { Question } from './question'
import { type NearestWords, standingAs } from './standing-words'

/** Fewer characters are near to many sentences; more are a draft. */
const SHORTEST = 6
const LONGEST = 300
/** A shorter part stands everywhere and leads nowhere. */
const LEAST_PART = 4

/** Signs at the ends of a part: they are its neighbours' more than its own. */
const EDGES = /^[，。、；：！？\s]+|[，、；：\s]+$/gu

const NOTHING: NearWords = { status: 'complete' }

type Group = CellPassage['group']

/** Whether words are looked for one by one: what is near to 「人才 培养」 as a sentence is no answer. */
function areKeywords(typed: string): boolean {
  const { words } = parseQuery(typed)
  return words.length > 1 && words.some((word) => comparable(word, null).words.length < SHORTEST)
}

/**
 * What is near to words that no passage holds as they were typed: the longest part of them that does occur, and the nearest words of the text
 * with what differs, where no more than a third does; nothing does where the words run on over paragraphs. Of keywords only
 * such are told. The filters of the question hold. Told when the newest issue has been looked through, and again as older
 * ones bring better; of these only the cells that have most of the words' pairs are read, so that it is a help and no proof.
 * The last is `complete`.
 */
export async function* nearWords(
  archive: Archive,
  { query, titles }: Question,
  isWanted: (ref: CellRef) => boolean,
  signal: AbortSignal,
): AsyncGenerator<NearWords> {
  const typed = oneRun(query) ?? ''
  const simplified = await archive.simplified()
  const { words, exact } = comparable(typed, simplified)
  if (words.length < SHORTEST || words.length > LONGEST) {
    yield NOTHING
    return
  }
  const onlyStanding = areKeywords(query)
  const collation = createCollation([typed], simplified)
  const longestPartOf = createLongestPart(exact)
  const partsOf = createNearParts(titles)
  const groups = new Map<HeldPart, Group>()
  let longest = { part: null as HeldPart | null, start: 0, length: LEAST_PART - 1 }

  const placeOf = (part: HeldPart, last: HeldPart, found: string): NearPlace => {
    const group = groups.get(part)
    if (group === undefined) throw new Error(`未读过的原文：${part.fragment}`)
    const { article, title, issueName } = group
    return { article, title, issueName, fragment: part.fragment, last: last.fragment, words: found }
  }
  const longestPlace = (): NearPlace | undefined => {
    const { part, start, length } = longest
    if (part === null) return undefined
    const { starts, ends } = foldText(part.original)
    const found = part.original.slice(starts[start], ends[start + length - 1])
    return placeOf(part, part, found.replace(EDGES, ''))
  }
  const nearestWords = (): NearestWords | undefined => {
    const { found } = collation.check(0)
    if (found === null) return undefined
    const { part, last, words: printed, comparison } = found
    const pieces = [...comparison.pieces]
    const place = placeOf(part, last, printed)
    if (comparison.isElided) return { ...place, elided: true, passages: endsOf(part, last, printed), pieces }
    return { ...place, passages: passagesOf([...groups.keys()], part, last, printed.split('\n')), pieces }
  }
  const near = (): Omit<NearWords, 'status'> => {
    const nearest = nearestWords()
    if (nearest !== undefined && standingAs(nearest) !== null) return { nearest }
    if (onlyStanding) return {}
    const part = longestPlace()
    return { ...(part && { part }), ...(nearest && { nearest }) }
  }

  let told: Omit<NearWords, 'status'> = {}
  for (const opened of archive.stretches()) {
    const refs = (await (await opened).proposeNear(words, signal)).filter(isWanted)
    const count = groups.size
    for (const { part, folded, of } of partsOf(await readTogether(archive.texts, refs, signal))) {
      groups.set(part, of.group)
      collation.add(part)
      const { start, length } = longestPartOf(folded)
      if (length > longest.length) longest = { part, start, length }
    }
    signal.throwIfAborted()
    if (groups.size === count) continue
    told = near()
    yield { status: 'looking', ...told }
  }
  yield { status: 'complete', ...told }
}

/** The passages of the first and of the last words that …… leaves. */
function endsOf(first: HeldPart, last: HeldPart, printed: string): NearestWords['passages'] {
  const stretches = elidedStretches(printed)
  const ends = [
    { fragment: first.fragment, words: stretches[0] ?? '' },
    { fragment: last.fragment, words: stretches.at(-1) ?? '' },
  ]
  return first === last ? ends.slice(0, 1) : ends
}

/** The passages that words run through, from the first to the last, each with its line of them. */
function passagesOf(
  parts: readonly HeldPart[],
  first: HeldPart,
  last: HeldPart,
  lines: readonly string[],
): NearestWords['passages'] {
  const through = parts.slice(parts.indexOf(first), parts.indexOf(last) + 1)
  const passages: NearestWords['passages'] = []
  for (const part of through) {
    const words = lines[passages.length] ?? ''
    // The cells of a table between two paragraphs are passed over.
    if (part === first || part === last || part.original === words)
      passages.push({ fragment: part.fragment, words })
  }
  return passages
}
