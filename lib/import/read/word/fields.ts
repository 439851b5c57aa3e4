import { shownChildren } from './story-branch'
import type { XmlElement } from './xml-tree'

/** Where a story stands in its fields: the words between begin and separate are a code, those up to the end its result. */
export type FieldState = {
  /** Takes note of a w:fldChar; tells of a field that ended without a result. */
  readonly meet: (character: XmlElement) => 'ended-without-result' | null
  readonly code: (words: string) => void
  readonly inCode: () => boolean
  /** The code of the field that ended last. */
  readonly lastCode: () => string
}

/** The begins that no end answers; taken at their word they would swallow the rest of the document. */
function unansweredBegins(story: XmlElement): ReadonlySet<XmlElement> {
  const open: XmlElement[] = []
  const visit = (element: XmlElement) => {
    for (const child of shownChildren(element)) {
      const type = child.name === 'w:fldChar' ? child.attributes['w:fldCharType'] : undefined
      if (type === 'begin') open.push(child)
      else if (type === 'end') open.pop()
      // A text box is a story of its own.
      else if (child.name !== 'w:txbxContent') visit(child)
    }
  }
  visit(story)
  return new Set(open)
}

/** Follows the fields of a story (the body, a note, a text box) over its runs and paragraphs; fields may nest. */
export function followFields(story: XmlElement): FieldState {
  const unanswered = unansweredBegins(story)
  const open: { inCode: boolean; code: string }[] = []
  let last = ''
  return {
    meet: (character) => {
      const type = character.attributes['w:fldCharType']
      if (type === 'begin' && !unanswered.has(character)) open.push({ inCode: true, code: '' })
      const field = open.at(-1)
      if (type === 'separate' && field) field.inCode = false
      if (type !== 'end' || !field) return null
      open.pop()
      last = field.code.trim()
      return field.inCode ? 'ended-without-result' : null
    },
    code: (words) => {
      const field = open.at(-1)
      if (field) field.code += words
    },
    inCode: () => open.some((field) => field.inCode),
    lastCode: () => last,
  }
}
