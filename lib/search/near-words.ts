import { createCollation } from '@/lib/collation/collation'
import { comparable } from '@/lib/collation/comparable'
import type { HeldPart } from '@/lib/collation/held-part'
import { createLongestPart } from '@/lib/collation/longest-part'
import { foldText } from '@/lib/text/fold-text'
import type { NearPlace, NearWords } from './answer'
import type { CellPassage } from './archive/cell-passage'
import type { CellRef } from './archive/cell-row'
import type { Archive } from './archive/open-archive'
import { readTogether } from './archive/read-cells'

/** Fewer characters are near to many sentences; more are a draft. */
const SHORTEST = 6
const LONGEST = 300
/** A shorter part stands everywhere and leads nowhere. */
const LEAST_PART = 4

/** Signs at the ends of a part: they are its neighbours' more than its own. */
const EDGES = /^[，。、；：！？\s]+|[，、；：\s]+$/gu

type Group = CellPassage['group']

/**
 * What is near to words that stand nowhere as they were typed: the longest part of them that does occur, and the nearest words of the text
 * with what differs, where no more than a third does. Told when the newest issue has been looked through, and again as older
 * ones bring better; of these only the cells that have most of the words' pairs are read, so that it is a help and no proof.
 */
export async function* nearWords(
  archive: Archive,
  typed: string,
  isWanted: (ref: CellRef) => boolean,
  signal: AbortSignal,
): AsyncGenerator<NearWords> {
  const simplified = await archive.simplified()
  const { words, exact } = comparable(typed, simplified)
  if (words.length < SHORTEST || words.length > LONGEST) return
  const collation = createCollation([typed], simplified)
  const longestPartOf = createLongestPart(exact)
  const groups = new Map<HeldPart, Group>()
  let longest = { part: null as HeldPart | null, start: 0, length: LEAST_PART - 1 }
  let count = 0

  const add = (part: HeldPart, folded: string, group: Group) => {
    groups.set(part, group)
    collation.add(part)
    const { start, length } = longestPartOf(folded)
    if (length > longest.length) longest = { part, start, length }
  }
  const placeOf = (part: HeldPart, last: HeldPart, found: string): NearPlace => {
    const { title = '', issueName = '' } = groups.get(part) ?? {}
    return {
      article: part.article,
      title,
      issueName,
      fragment: part.fragment,
      last: last.fragment,
      words: found,
    }
  }
  const longestPlace = (): NearPlace | undefined => {
    const { part, start, length } = longest
    if (part === null) return undefined
    const { starts, ends } = foldText(part.original)
    const found = part.original.slice(starts[start], ends[start + length - 1])
    return placeOf(part, part, found.replace(EDGES, ''))
  }

  for (const opened of archive.stretches()) {
    const refs = (await (await opened).proposeNear(words, signal)).filter(isWanted)
    for (const { passages } of await readTogether(archive.texts, refs, signal))
      for (const { group, passage, foldedParts } of passages)
        for (const [at, original] of passage.parts.entries()) {
          const part = { article: group.article, fragment: passage.fragment, part: at, original }
          add(part, foldedParts[at] ?? '', group)
        }
    signal.throwIfAborted()
    if (groups.size === count) continue
    count = groups.size
    const { found } = collation.check(0)
    const part = longestPlace()
    const nearest = found && {
      pieces: [...found.comparison.pieces],
      ...placeOf(found.part, found.last, found.words),
    }
    yield { ...(part && { part }), ...(nearest && { nearest }) }
  }
}
