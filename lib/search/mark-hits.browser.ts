import { foldText } from '@/lib/text/fold-text'
import { findQuote } from './find-quote'
import { mergeSpans } from './spans'

/** Elements whose text is one part, as in passages.ts: a quotation is found inside one of them, across inline elements. */
const PART = 'td, th, p, h1, h2, h3, h4, h5, h6, li, dt, dd, div, section, header'
/** What stands beside the journal's text: buttons, marks for the eye only, generated labels. */
const NOT_TEXT = 'button, [aria-hidden="true"], [data-not-text], script, style'

type TextPart = {
  readonly nodes: readonly { readonly node: Text; readonly start: number }[]
  readonly text: string
}

/** Tells for an element the one whose text it is part of; null where that is the whole passage. */
export type Parts = (parent: Element) => Element | null

/** The paragraph, heading or cell around an element, which is the part it belongs to on the pages of the site. */
export const partAround: Parts = (parent) => parent.closest(PART)

/** The texts of a block as the judge reads them, each with the text nodes it is made of. */
function textParts(root: Element, partOf: (parent: Element) => Element): TextPart[] {
  const parts = new Map<Element, { nodes: { node: Text; start: number }[]; text: string }>()
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement
    if (!(node instanceof Text) || parent === null || parent.closest(NOT_TEXT) !== null) continue
    const owner = partOf(parent)
    const part = parts.get(owner) ?? { nodes: [], text: '' }
    part.nodes.push({ node, start: part.text.length })
    part.text += node.data
    parts.set(owner, part)
  }
  return [...parts.values()]
}

/** Wraps one stretch of a text node. The node itself stays the first piece, so that whoever made it still finds it. */
function wrap(node: Text, start: number, end: number, className: string, isRest: boolean): HTMLElement {
  const hit = start === 0 ? node : node.splitText(start)
  if (end - start < hit.length) hit.splitText(end - start)
  const mark = document.createElement('mark')
  mark.className = className
  // Words that go over the edge of an element take several marks; all but the first say that they go on.
  if (isRest) mark.dataset.rest = ''
  hit.replaceWith(mark)
  mark.append(hit)
  return mark
}

/**
 * Marks exactly the query's words in one passage on the page, by the same judge that found them, and gives the marks in
 * reading order; none where a word is missing. The passage may stand in several elements (the title block and the fold
 * of its notice). Text nodes are split, none is changed: the text, also a copied one, stays what it was.
 */
export function markHits(
  passage: readonly Element[],
  words: readonly string[],
  className: string,
  /** `element` reads each element as one text, for a title that the page sets in two blocks. */
  unit: 'part' | 'element' | Parts = 'part',
): HTMLElement[] {
  const ownerOf = unit === 'part' ? partAround : unit === 'element' ? () => null : unit
  const parts = passage.flatMap((root) => textParts(root, (parent) => ownerOf(parent) ?? root))
  const matches = findQuote(
    parts.map(({ text }) => foldText(text)),
    words,
  )
  return parts.flatMap(({ nodes }, place) => {
    const spans = mergeSpans(matches.filter(({ part }) => part === place))
    return nodes.flatMap(({ node, start: from }) => {
      const to = from + node.length
      const marks: HTMLElement[] = []
      // From the end, so that the offsets before stay right.
      for (const { start, end } of [...spans].reverse()) {
        const first = Math.max(start, from)
        const last = Math.min(end, to)
        if (first < last) marks.unshift(wrap(node, first - from, last - from, className, start < from))
      }
      return marks
    })
  })
}

/** The texts of a passage on the page as `markHits` reads them, for who counts before anything is marked. */
export function partsOnPage(passage: readonly Element[], ownerOf: Parts = partAround): readonly string[] {
  return passage.flatMap((root) =>
    textParts(root, (parent) => ownerOf(parent) ?? root).map(({ text }) => text),
  )
}

/** Whether a word stands in a passage on the page, by the same judge; nothing is marked. Asked for words that exclude 排除词. */
export function holdsWord(passage: readonly Element[], word: string): boolean {
  return findQuote(partsOnPage(passage).map(foldText), [word]).length > 0
}

/** Takes the marks away again and joins the text nodes as they were. */
export function unmark(marks: readonly HTMLElement[]): void {
  for (const mark of marks) {
    const parent = mark.parentNode
    mark.replaceWith(...mark.childNodes)
    parent?.normalize()
  }
}
