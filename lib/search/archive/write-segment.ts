import type { Simplified } from '@/lib/text/fold-loosely'
import { numberOf } from '../article-numbers'
import { isHeading } from '../is-heading'
import type { IssuePassages } from '../passage'
import { bucketCount, bucketOf, readBuckets, sizeDigit } from './buckets'
import { CELL_UNITS, type Cell, cellCount, GAP, NAMES, passageUnits } from './cells'
import type { Directory } from './manifest'
import { PostingLists } from './posting-lists'
import { NumberWriter } from './postings'
import { HEADINGS, loosePairsOf, looseTerm, PASSAGE_STARTS } from './terms'

/** One issue of a segment with its cells. */
export type LaidIssue = { readonly issue: IssuePassages; readonly cells: readonly Cell[] }

function addCell(lists: PostingLists, cell: Cell, base: number, simplified: Simplified): void {
  const characters = new Map<string, number>()
  const loose = new Set<string>()
  for (const { passage, foldedParts, start } of cell.passages) {
    let place = base * CELL_UNITS + start
    lists.add(PASSAGE_STARTS, place)
    if (isHeading(passage)) lists.addWith(HEADINGS, place, passageUnits(foldedParts))
    for (const part of foldedParts) {
      for (let i = 0; i + 1 < part.length; i++) lists.add(part.slice(i, i + 2), place + i)
      for (let i = 0; i < part.length; i++)
        characters.set(part.charAt(i), (characters.get(part.charAt(i)) ?? 0) + 1)
      for (const pair of loosePairsOf(part, simplified)) loose.add(pair)
      place += part.length + GAP
    }
  }
  for (const [character, count] of characters) lists.addWith(character, base + cell.number, count)
  for (const pair of loose) lists.add(looseTerm(pair), base + cell.number)
}

/** The units of a term, two bytes each. */
function termBytes(term: string): Uint8Array {
  return Uint8Array.from(
    { length: 2 * term.length },
    (_, i) => (term.charCodeAt(i >> 1) >>> (8 * (i & 1))) & 255,
  )
}

/** A file begins with the length of the rest, so that one that was cut short is found out. */
function withLength(lists: Uint8Array): Uint8Array {
  const writer = new NumberWriter()
  writer.write(lists.length)
  writer.append(lists)
  return writer.done()
}

function layout({ issue, cells }: LaidIssue): Directory['issues'][number] {
  const spanOf = (article: number) =>
    cells.reduce((sum, cell) => (cell.article === article ? sum + cell.span : sum), 0)
  return {
    articles: issue.articles.map(({ id, kind }, i) => ({ number: numberOf(id), kind, cells: spanOf(i) })),
    names: spanOf(NAMES),
    continued: cells.flatMap(({ number, span }) =>
      Array.from({ length: span - 1 }, (_, i) => number + 1 + i),
    ),
  }
}

/**
 * Writes the index of some issues, in the order given: the directory, and the files of the lists by their numbers. In a file,
 * behind the length of all, the lists stand one after the other: length of the term, its units, length of the list in bytes, the list.
 */
export function writeSegment(
  issues: readonly LaidIssue[],
  simplified: Simplified,
): { readonly directory: Directory; readonly files: readonly Uint8Array[] } {
  const lists = new PostingLists()
  let base = 0
  for (const { cells } of issues) {
    for (const cell of cells) addCell(lists, cell, base, simplified)
    base += cellCount(cells)
  }

  const encoded = [...lists.encoded()]
  const total = encoded.reduce((sum, { term, bytes }) => sum + 2 * term.length + 2 + bytes.length, 0)
  const buckets = Array.from({ length: bucketCount(total) }, () => new NumberWriter())
  for (const { term, bytes } of encoded) {
    const bucket = buckets[bucketOf(term, buckets.length)]
    if (bucket === undefined) throw new Error(`“${term}”没有所属的桶`)
    bucket.write(term.length)
    bucket.append(termBytes(term))
    bucket.write(bytes.length)
    bucket.append(bytes)
  }

  const digits = buckets.map((bucket) => sizeDigit(bucket.length)).join('')
  const parted = readBuckets(digits)
  const files = Array.from({ length: parted.files }, () => new NumberWriter())
  for (const [i, bucket] of buckets.entries()) files[parted.fileOfBucket(i)]?.append(bucket.done())
  return {
    directory: { issues: issues.map(layout), buckets: digits },
    files: files.map((file) => withLength(file.done())),
  }
}
