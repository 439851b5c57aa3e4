import { createHash } from 'node:crypto'
import type { IssuePassages } from '../passage'
import { type Cell, cellCount, layCells } from './cells'
import {
  cellTextAddress,
  directoryAddress,
  FORMAT,
  issueTextAddress,
  listsAddress,
  type Manifest,
  titlesAddress,
  variantsAddress,
} from './manifest'
import { MANIFEST_ADDRESS } from './manifest-address'
import { packArticle } from './packed-text'
import { segmentSizes } from './segments'
import { suggestionTitles } from './titles'
import { readVariants } from './variants'
import { variantPairs } from './variants-table'
import { type LaidIssue, writeSegment } from './write-segment'

/** A file of the site: where it stands, and its bytes. */
export type ArchiveFile = { readonly address: string; readonly bytes: Uint8Array }

const hashOf = (...texts: readonly string[]) => {
  const hash = createHash('sha256').update(String(FORMAT))
  for (const text of texts) hash.update('\0').update(text)
  return hash.digest('hex').slice(0, 12)
}

function jsonFile(address: string, content: unknown): ArchiveFile {
  return { address, bytes: new TextEncoder().encode(JSON.stringify(content)) }
}

function lay(issue: IssuePassages): LaidIssue {
  return {
    issue,
    cells: layCells(issue),
  }
}

function cellText({ articles }: IssuePassages, cell: Cell) {
  const held = articles.flatMap(({ id, kind, title }, article) => {
    const passages = cell.passages
      .filter((placed) => placed.article === article)
      .map(({ passage }) => passage)
    return passages.length === 0 ? [] : [packArticle({ id, kind, title, passages })]
  })
  return { articles: held }
}

function* textFiles({ issue, cells }: LaidIssue, texts: string): Generator<ArchiveFile> {
  const articles = issue.articles.map((article) => ({
    ...packArticle(article),
    alternates: article.alternates,
  }))
  yield jsonFile(issueTextAddress(texts), { articles })
  for (const cell of cells) yield jsonFile(cellTextAddress(texts, cell.number), cellText(issue, cell))
}

/**
 * Writes everything that the search of these issues fetches, newest issue first: the texts of each, the index by segments,
 * and the manifest last. All but the manifest are named by their content, so that a file that stays can be kept for ever and
 * a new issue adds its own; `segmentSizes` tells when segments are joined. Needs Node for its hashes, and 500 issues some
 * hundred milliseconds each. The same issues give the same bytes.
 */
export function* archiveFiles(newestFirst: Iterable<IssuePassages>): Generator<ArchiveFile> {
  const issues = [...newestFirst]
  const pairs = variantPairs()
  const variants = hashOf(pairs)
  const simplified = readVariants(pairs)
  yield jsonFile(variantsAddress(variants), pairs)

  const texts = issues.map((issue) => hashOf(JSON.stringify(issue)))
  const segments: Manifest['segments'] = []
  const listed: Manifest['issues'] = []
  let oldest = issues.length
  for (const size of segmentSizes(issues.length)) {
    oldest -= size
    const laid: LaidIssue[] = []
    for (let at = oldest; at < oldest + size; at++) {
      const issue = issues[at]
      const hash = texts[at]
      if (issue === undefined || hash === undefined) throw new Error(`没有第 ${at} 期`)
      const one = lay(issue)
      laid.push(one)
      listed[at] = { id: issue.id, name: issue.name, texts: hash, cells: cellCount(one.cells) }
      yield* textFiles(one, hash)
    }
    const index = hashOf(variants, ...texts.slice(oldest, oldest + size))
    const { directory, files } = writeSegment(laid, simplified)
    yield jsonFile(directoryAddress(index), directory)
    yield jsonFile(titlesAddress(index), suggestionTitles(laid.map(({ issue }) => issue)))
    for (const [file, bytes] of files.entries()) yield { address: listsAddress(index, file), bytes }
    segments.unshift({ index, issues: size })
  }
  yield jsonFile(MANIFEST_ADDRESS, { format: FORMAT, issues: listed, segments, variants } satisfies Manifest)
}
