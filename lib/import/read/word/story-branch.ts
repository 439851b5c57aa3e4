import { isUnderstood } from './word-namespaces'
import { elementsOf, type XmlElement } from './xml-tree'

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

/** Tells whether an element carries no words of the text: properties (w:pPr, w:sectPr …) and all that is deleted. */
export function isWordless({ name }: XmlElement): boolean {
  return NO_WORDS.has(name) || /^w:\w+Pr$/.test(name) || name === 'mc:Fallback'
}

/** The child elements that are shown or that a tracked change takes away: what a list of the changes must look at. */
export function withDeleted(element: XmlElement): readonly XmlElement[] {
  return element.name === 'mc:AlternateContent'
    ? shownChildren(element)
    : elementsOf(element).filter((child) => DELETED.has(child.name) || !isWordless(child))
}

/**
 * The child elements that are shown. Of two ways to draw the same thing (mc:AlternateContent) only the first that is understood
 * counts, so that a text box is read once; an element that is not known is a wrapper, and what is in it is read.
 */
export function shownChildren(element: XmlElement): readonly XmlElement[] {
  const children = elementsOf(element)
  if (element.name !== 'mc:AlternateContent') return children.filter((child) => !isWordless(child))
  const choice =
    children.find((child) => child.name === 'mc:Choice' && isChosen(child)) ??
    children.find(({ name }) => name === 'mc:Fallback')
  return choice ? shownChildren(choice) : []
}
