import { textNodesOf } from '@/lib/device/text-nodes.browser'
import { FRAGMENT_PATTERN } from '@/lib/journal/fragment-pattern'
import type { Fragment } from '@/lib/journal/ids'

/** A text of a block: the whole paragraph, one line of a title, one cell of a row with the head of its column. */
export type PagePart = { readonly element: HTMLElement; readonly text: string; readonly head: string }

/**
 * A block 文块 of the article as it stands on the page, for what goes through an article block by block. `level` is the rank
 * of a heading, `page` the page of the printed copy where the source tells it.
 */
export type PageBlock = {
  readonly fragment: Fragment
  readonly element: HTMLElement
  readonly kind: 'title' | 'heading' | 'text' | 'row'
  readonly level: number | null
  readonly page: number | null
  readonly parts: readonly PagePart[]
}

const isFragment = (id: string): id is Fragment => FRAGMENT_PATTERN.test(id)

function partOf(element: HTMLElement, head = ''): PagePart {
  const text = textNodesOf(element)
    .map(({ data }) => data)
    .join('')
  return { element, text, head }
}

/** The cells of a row, each with the head of its column. The row of the heads has no parts: it comes with every other row. */
function cellsOf(row: HTMLTableRowElement): readonly PagePart[] {
  const heads = row.closest('table')?.tHead?.rows[0]
  if (heads === row) return []
  return [...row.cells].map((cell, column) => partOf(cell, heads?.cells[column]?.textContent ?? ''))
}

function bodyBlock(fragment: Fragment, element: HTMLElement, page: number | null): PageBlock {
  if (element instanceof HTMLTableRowElement)
    return { fragment, element, kind: 'row', level: null, page, parts: cellsOf(element) }
  const level = /^H([2-6])$/.exec(element.tagName)?.[1]
  return {
    fragment,
    element,
    kind: level === undefined ? 'text' : 'heading',
    level: level === undefined ? null : Number(level),
    page,
    parts: [partOf(element)],
  }
}

function titleBlocks(): readonly PageBlock[] {
  const element = document.getElementById('title')
  if (element === null) return []
  const lines = element.querySelectorAll<HTMLElement>(
    ':is(.shoulder, .title-lead, h1, .subtitle, .byline, .document-number)',
  )
  const parts = [...lines].map((line) => partOf(line))
  return [{ fragment: 'title' as Fragment, element, kind: 'title', level: 1, page: null, parts }]
}

/** The title and every block of the article on the page, in reading order. What a shut fold hides is left out. */
export function pageBlocks(): readonly PageBlock[] {
  let page: number | null = null
  const body: PageBlock[] = []
  for (const element of document.querySelectorAll<HTMLElement>('.article-body [id]')) {
    if (element.dataset.page !== undefined) page = Number(element.dataset.page)
    if (isFragment(element.id) && element.closest('details:not([open])') === null)
      body.push(bodyBlock(element.id, element, page))
  }
  return [...titleBlocks(), ...body]
}
