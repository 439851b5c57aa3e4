import { shownChildren, withDeleted } from './story-branch'
import type { ParagraphLook, Styles } from './styles'
import { isHiddenRow } from './table-grid'
import { childOf, type XmlElement } from './xml-tree'

/** Where words are looked for: the paragraph around them, the elements that hold them, whether deleted and hidden ones count. */
export type WordsAsked = {
  readonly look: ParagraphLook
  readonly names?: readonly string[]
  readonly deleted?: boolean
  readonly hidden?: boolean
  /** Whether the paragraphs of boxes inside are looked into. */
  readonly nested?: boolean
}

const WORDS = ['w:t', 'm:t']

/**
 * The words of an element that Word shows, to tell staff of a place by: hidden text is nothing that a message or a report
 * may hold. With `deleted` also words that a tracked change deletes, for the list of changes; with `hidden` also hidden ones, to count them.
 */
export function shownWords(
  element: XmlElement,
  styles: Styles,
  { look, names = WORDS, deleted = false, hidden = false, nested = true }: WordsAsked,
): string {
  const wordsOf = (each: XmlElement, around: ParagraphLook): string => {
    if (names.includes(each.name)) return each.children.filter((child) => typeof child === 'string').join('')
    if (!hidden && isHiddenRow(each)) return ''
    if (!nested && each.name === 'w:p') return ''
    const isRun = !hidden && (each.name === 'w:r' || each.name === 'm:r')
    if (isRun && styles.run(childOf(each, 'w:rPr'), around).hidden) return ''
    const own = styles.inside(each, around)
    return (deleted ? withDeleted(each) : shownChildren(each)).map((child) => wordsOf(child, own)).join('')
  }
  return wordsOf(element, look)
}
