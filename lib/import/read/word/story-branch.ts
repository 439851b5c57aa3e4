import { isUnderstood } from './word-namespaces'
import { childOf, elementsOf, type XmlElement } from './xml-tree'

/** What is never words of the text: deleted and moved-away text, field codes, phonetic guides, form data. */
const NO_WORDS = new Set([
  'w:del',
  'w:moveFrom',
  'w:instrText',
  'w:delText',
  'w:delInstrText',
  'w:rt',
  'w:fldData',
])

const DELETED = new Set(['w:del', 'w:moveFrom', 'w:delText'])

/** Tells whether everything that a choice requires is understood. */
function isChosen({ attributes }: XmlElement): boolean {
  return (attributes.Requires ?? '').split(' ').every((uri) => uri === '' || isUnderstood(uri))
}

/** A run of a formula says of itself, in its properties, that it was deleted. */
function isDeletedInFormula(element: XmlElement): boolean {
  return element.name === 'm:r' && childOf(element, 'w:rPr', 'w:del') !== undefined
}

/** Tells whether an element carries no words of the text: properties (w:pPr, w:sectPr …) and all that is deleted. */
export function isWordless(element: XmlElement): boolean {
  const { name } = element
  return NO_WORDS.has(name) || isDeletedInFormula(element) || /^w:\w+Pr$/.test(name) || name === 'mc:Fallback'
}

/** Tells whether an element is a drawing that Word does not show: an old shape by its style, a new one by its properties. */
export function isHiddenShape(element: XmlElement): boolean {
  // A document has hundreds of thousands of elements of words, and few that draw.
  if (element.name.startsWith('w:')) return false
  if (/visibility\s*:\s*hidden/i.test(element.attributes.style ?? '')) return true
  return elementsOf(element).some(
    ({ name, attributes }) => /:docPr$/.test(name) && ['1', 'true', 'on'].includes(attributes.hidden ?? ''),
  )
}

/** The child elements that are shown or that a tracked change takes away: what a list of the changes must look at. */
export function withDeleted(element: XmlElement): readonly XmlElement[] {
  return element.name === 'mc:AlternateContent'
    ? shownChildren(element)
    : elementsOf(element).filter(
        (child) => DELETED.has(child.name) || isDeletedInFormula(child) || !isWordless(child),
      )
}

/**
 * The child elements that are shown. Of two ways to draw the same thing (mc:AlternateContent) only the first that is understood
 * counts, so that a text box is read once; an element that is not known is a wrapper, and what is in it is read.
 */
export function shownChildren(element: XmlElement): readonly XmlElement[] {
  return branchOf(element).filter((child) => !isWordless(child) && !isHiddenShape(child))
}

/** The children of an element that Word follows, hidden ones with them. */
export function branchOf(element: XmlElement): readonly XmlElement[] {
  const children = elementsOf(element)
  if (element.name !== 'mc:AlternateContent') return children
  const choice =
    children.find((child) => child.name === 'mc:Choice' && isChosen(child)) ??
    children.find(({ name }) => name === 'mc:Fallback')
  return elementsOf(choice)
}
