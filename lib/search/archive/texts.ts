import type * as z from 'zod/mini'
import { numberOf } from '../article-numbers'
import type { ArticlePassages, Passage } from '../passage'
import type { CellPassage } from './cell-passage'
import type { CellRef } from './cell-row'
import { CELL_UNITS, cellCount, foldParts, layCells, passageUnits } from './cells'
import type { FileStore } from './file-store'
import { cellTextAddress, issueTextAddress, type Manifest } from './manifest'
import { cellTextSchema, issueTextSchema, unpackPassages } from './packed-text'
import { readJson } from './read-json'

/** One cell of an issue with its text. */
export type TextCell = { readonly ref: CellRef; readonly passages: readonly CellPassage[] }

type Owner = Pick<ArticlePassages, 'id' | 'kind' | 'title'>

/** One article of an issue with its passages, in reading order, without what the issue calls it elsewhere. */
export type TextArticle = Owner & { readonly passages: readonly Passage[] }

/** The texts of the archive, read cell by cell, or a whole issue at once. */
export type Texts = {
  readonly cell: (ref: CellRef, signal: AbortSignal) => Promise<readonly CellPassage[]>
  /** Reads an issue whole and keeps it: its cells need no fetching from then on. */
  readonly issue: (issue: number) => Promise<readonly TextCell[]>
  /** The articles of an issue as they are printed, kept likewise. For whoever reads them all: nothing is folded or laid out. */
  readonly articles: (issue: number) => Promise<readonly TextArticle[]>
  readonly holds: (ref: CellRef) => boolean
}

/** Folded cells that are kept, some 20 kB each. */
const MOST_CELLS = 300

function incomplete(): RangeError {
  return new RangeError('原文不完整')
}

/** Opens the texts that a manifest names. */
export function openTexts(store: FileStore, issues: Manifest['issues']): Texts {
  const wholes = new Map<number, Map<number, TextCell>>()
  const printed = new Map<number, readonly TextArticle[]>()
  const cells = new Map<string, readonly CellPassage[]>()

  function issueAt(place: number): Manifest['issues'][number] {
    const issue = issues[place]
    if (issue === undefined) throw new RangeError(`目录里没有第 ${place} 期`)
    return issue
  }

  function groupOf(issue: number, { id, kind, title }: Owner): CellPassage['group'] {
    const listed = issueAt(issue)
    return { article: id, title, kind, issue: listed.id, issueName: listed.name }
  }

  function layIssue(issue: number, { articles }: z.infer<typeof issueTextSchema>): Map<number, TextCell> {
    const unpacked = articles.map((article) => ({ ...article, passages: unpackPassages(article) }))
    const held = new Map<number, TextCell>()
    const laid = layCells({ ...issueAt(issue), articles: unpacked })
    if (cellCount(laid) !== issueAt(issue).cells) throw incomplete()
    for (const { number, article, passages } of laid) {
      const owner = unpacked[article]
      const ref = {
        issue,
        cell: number,
        article: owner === undefined ? null : { number: numberOf(owner.id), kind: owner.kind },
      }
      const placed = passages.flatMap(({ article: of, start, ...rest }) => {
        const group = unpacked[of]
        return group === undefined
          ? []
          : [{ ...rest, group: groupOf(issue, group), start: start - number * CELL_UNITS }]
      })
      held.set(number, { ref, passages: placed })
    }
    return held
  }

  async function readIssue(issue: number): Promise<readonly TextCell[]> {
    const known = wholes.get(issue)
    if (known !== undefined) return [...known.values()]
    const address = issueTextAddress(issueAt(issue).texts)
    const held = await readJson(store, address, issueTextSchema, (text) => layIssue(issue, text))
    wholes.set(issue, held)
    return [...held.values()]
  }

  async function readArticles(issue: number): Promise<readonly TextArticle[]> {
    const known = printed.get(issue)
    if (known !== undefined) return known
    const address = issueTextAddress(issueAt(issue).texts)
    const read = await readJson(store, address, issueTextSchema, ({ articles }) =>
      articles.map((each) => ({ ...each, passages: unpackPassages(each) })),
    )
    printed.set(issue, read)
    return read
  }

  function layCell(issue: number, { articles }: z.infer<typeof cellTextSchema>): readonly CellPassage[] {
    if (articles.length === 0) throw incomplete()
    let start = 0
    return articles.flatMap((owner) =>
      unpackPassages(owner).map((passage) => {
        const foldedParts = foldParts(passage)
        const placed = { group: groupOf(issue, owner), passage, foldedParts, start }
        start += passageUnits(foldedParts)
        return placed
      }),
    )
  }

  async function readCell({ issue, cell }: CellRef, signal: AbortSignal): Promise<readonly CellPassage[]> {
    const whole = wholes.get(issue)
    if (whole !== undefined) return whole.get(cell)?.passages ?? []
    const address = cellTextAddress(issueAt(issue).texts, cell)
    const known = cells.get(address)
    if (known !== undefined) {
      // Used last, let go last.
      cells.delete(address)
      cells.set(address, known)
      return known
    }
    const passages = await readJson(store, address, cellTextSchema, (text) => layCell(issue, text), signal)
    cells.set(address, passages)
    for (const oldest of cells.keys()) {
      if (cells.size <= MOST_CELLS) break
      cells.delete(oldest)
    }
    return passages
  }

  return {
    cell: readCell,
    issue: readIssue,
    articles: readArticles,
    holds: (ref) => wholes.has(ref.issue) || store.holds(cellTextAddress(issueAt(ref.issue).texts, ref.cell)),
  }
}
