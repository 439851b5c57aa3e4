import { numberOf } from '../article-numbers'
import { LoadError } from '../load-error'
import type { ArticlePassages } from '../passage'
import type { CellPassage } from './cell-passage'
import type { CellRef } from './cell-row'
import { CELL_UNITS, cellCount, foldParts, layCells, passageUnits } from './cells'
import type { FileStore } from './file-store'
import { cellTextAddress, issueTextAddress, type Manifest } from './manifest'
import { cellTextSchema, issueTextSchema, unpackPassages } from './packed-text'
import { readJson } from './read-json'

/** One cell of an issue with its text. */
export type TextCell = { readonly ref: CellRef; readonly passages: readonly CellPassage[] }

/** The texts of the archive, read cell by cell, or a whole issue at once. */
export type Texts = {
  readonly cell: (ref: CellRef, signal: AbortSignal) => Promise<readonly CellPassage[]>
  /** Reads an issue whole and keeps it: its cells need no fetching from then on. */
  readonly issue: (issue: number) => Promise<readonly TextCell[]>
  readonly holds: (ref: CellRef) => boolean
}

/** Folded cells that are kept, some 20 kB each. */
const MOST_CELLS = 300

type Owner = Pick<ArticlePassages, 'id' | 'kind' | 'title'>

function incomplete(address: string): LoadError {
  return new LoadError('data', `${address}：原文不完整`)
}

/** Opens the texts that a manifest names. */
export function openTexts(store: FileStore, issues: Manifest['issues']): Texts {
  const wholes = new Map<number, Map<number, TextCell>>()
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

  async function readIssue(issue: number): Promise<readonly TextCell[]> {
    const known = wholes.get(issue)
    if (known !== undefined) return [...known.values()]
    const address = issueTextAddress(issueAt(issue).texts)
    const packed = await readJson(store, address, issueTextSchema)
    const whole = {
      ...issueAt(issue),
      articles: packed.articles.map((article) => ({ ...article, passages: unpackPassages(article) })),
    }
    const held = new Map<number, TextCell>()
    const laid = layCells(whole)
    if (cellCount(laid) !== issueAt(issue).cells) throw incomplete(address)
    for (const { number, article, passages } of laid) {
      const owner = whole.articles[article]
      const ref = {
        issue,
        cell: number,
        article: owner === undefined ? null : { number: numberOf(owner.id), kind: owner.kind },
      }
      const placed = passages.flatMap(({ article: of, start, ...rest }) => {
        const group = whole.articles[of]
        return group === undefined
          ? []
          : [{ ...rest, group: groupOf(issue, group), start: start - number * CELL_UNITS }]
      })
      held.set(number, { ref, passages: placed })
    }
    wholes.set(issue, held)
    return [...held.values()]
  }

  async function readCell({ issue, cell }: CellRef, signal: AbortSignal): Promise<readonly CellPassage[]> {
    const whole = wholes.get(issue)
    if (whole !== undefined) return whole.get(cell)?.passages ?? []
    const address = cellTextAddress(issueAt(issue).texts, cell)
    const known = cells.get(address)
    if (known !== undefined) return known
    const { articles } = await readJson(store, address, cellTextSchema, signal)
    if (articles.length === 0) throw incomplete(address)
    let start = 0
    const passages = articles.flatMap((owner) =>
      unpackPassages(owner).map((passage) => {
        const foldedParts = foldParts(passage)
        const placed = { group: groupOf(issue, owner), passage, foldedParts, start }
        start += passageUnits(foldedParts)
        return placed
      }),
    )
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
    holds: (ref) => wholes.has(ref.issue) || store.holds(cellTextAddress(issueAt(ref.issue).texts, ref.cell)),
  }
}
