import { shownChildren } from './story-branch'
import type { ParagraphLook, Styles } from './styles'
import { isHiddenRow } from './table-grid'
import { childOf, type XmlElement } from './xml-tree'

/** Fields that stand for the number of a page or of all pages. */
const PAGE_FIELD = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES|PAGEREF)\b/i
/** What is left of a page number without its field, or was typed in its place: 第 页 共 页, — 12 —. */
const PAGE_NUMBER = /^[第共页\p{White_Space}\p{Pd}·.,，/\d]*$/u

/** A page of staff's list holds no more of one header. */
const LONGEST = 200

/** The words of a header or footer as they are shown, without page numbers and hidden text. */
function wordsOfEdge(edge: XmlElement, styles: Styles): string {
  const fields: { code: string; inCode: boolean }[] = []
  const isSilent = () => fields.some((field) => field.inCode || PAGE_FIELD.test(field.code))
  const wordsOf = (element: XmlElement, around: ParagraphLook, hidden: boolean): string => {
    if (isHiddenRow(element)) return ''
    const look = styles.inside(element, around)
    // What stands in a hidden run, such as a box, is hidden with it.
    const hides = hidden || (element.name === 'w:r' && styles.run(childOf(element, 'w:rPr'), look).hidden)
    if (element.name === 'w:fldSimple' && PAGE_FIELD.test(element.attributes['w:instr'] ?? '')) return ''
    if (element.name === 'w:fldChar') {
      const type = element.attributes['w:fldCharType']
      const field = fields.at(-1)
      if (type === 'begin') fields.push({ code: '', inCode: true })
      else if (type === 'separate' && field) field.inCode = false
      else if (type === 'end') fields.pop()
    }
    if (element.name === 'w:t') return hides || isSilent() ? '' : element.children.join('')
    if (element.name === 'w:tab' || element.name === 'w:br') return ' '
    const field = fields.at(-1)
    // The code is never among what is shown.
    for (const child of element.children)
      if (typeof child !== 'string' && child.name === 'w:instrText' && field?.inCode)
        field.code += child.children.join('')
    const words = shownChildren(element)
      .map((child) => wordsOf(child, look, hides))
      .join('')
    return element.name === 'w:p' ? `${words} ` : words
  }
  return wordsOf(edge, styles.paragraph(undefined), false).replace(/\s+/gu, ' ').trim()
}

/** The words of the headers and footers of a file, each once and of a readable length; page numbers alone are none. */
export function edgeWords(edges: readonly XmlElement[], styles: Styles): readonly string[] {
  return [...new Set(edges.map((edge) => wordsOfEdge(edge, styles)))]
    .filter((words) => !PAGE_NUMBER.test(words))
    .map((words) => (words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words))
}
