import { countVisible } from '@/lib/text/visible'
import { drawnTokens } from './drawn-tokens'
import type { FieldState } from './fields'
import { tellStruck, writeRaised } from './raised-text'
import { shownWords } from './shown-words'
import { shownChildren } from './story-branch'
import type { ParagraphLook, RunLook, Styles } from './styles'
import { symbolCharacter, UNKNOWN_SIGN } from './symbol-fonts'
import type { NoteKind, Token } from './tokens'
import { childOf, switchOf, wordsIn, type XmlElement } from './xml-tree'

/** Fields without a result that show nothing anyway: entries of an index, bookmarks, form boxes. */
const SILENT_FIELD = /^(?:XE|TC|TA|RD|SET|ASK|PRIVATE|ADVANCE|BOOKMARK|NEXT|SKIPIF|FORM\w+|HYPERLINK|$)/i

/** The words of a w:t; without xml:space="preserve" blanks at its ends belong to the XML. */
function wordsOf(element: XmlElement): string {
  const text = element.children.filter((child) => typeof child === 'string').join('')
  const kept =
    element.attributes['xml:space'] === 'preserve' ? text : text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '')
  return kept.replace(/[\t\r\n]/g, ' ')
}

/** Signs that a symbol font put into the private area of Unicode; one that is not known stays as it is and is told. */
function readSigns(text: string, font: string, put: (token: Token) => void): string {
  return text.replace(/[\ue000-\uf8ff]/gu, (sign) => {
    const known = symbolCharacter(font, sign.charCodeAt(0))
    if (known === null) put({ kind: 'loss', loss: 'symbol', words: sign })
    return known ?? sign
  })
}

/** A paragraph with what is needed to read it: styles, its own look, and where its story stands in its fields. */
export type InlineContext = {
  readonly styles: Styles
  readonly look: ParagraphLook
  readonly fields: FieldState
}

/**
 * Reads a paragraph into tokens, in order. Hidden text, deletions, field codes and phonetic guides give none; of a field only
 * the result is read, of a hyperlink its words; any element that is not known is opened and what is in it read.
 */
export function inlineTokens(
  paragraph: XmlElement,
  { styles, look, fields }: InlineContext,
): readonly Token[] {
  const tokens: Token[] = []
  const plain = styles.run(undefined, look)
  const shown = (element: XmlElement) => shownWords(element, styles, { look })
  const runLook = (run: XmlElement) => styles.run(childOf(run, 'w:rPr'), look)

  let hidden = 0
  const hide = (token: Token) => {
    if (token.kind === 'text') hidden += countVisible(token.text)
    if (token.kind === 'hidden') hidden += token.count
    if (token.kind === 'box') hidden += countVisible(wordsIn(token.content, 'w:t'))
  }

  const piece = (element: XmlElement, run: RunLook, font: string) => {
    const put = (token: Token) => {
      if (fields.inCode()) return
      if (run.hidden || token.kind === 'hidden') hide(token)
      else tokens.push(token)
    }
    const text = (words: string) => words !== '' && put({ kind: 'text', text: words, look: run })
    switch (element.name) {
      case 'w:t':
        return text(readSigns(wordsOf(element), font, put))
      case 'w:tab':
      case 'w:ptab':
        return text(' ')
      case 'w:noBreakHyphen':
        return text('\u2011')
      case 'w:br':
        return put({ kind: element.attributes['w:type'] === 'page' ? 'page-end' : 'line-end' })
      case 'w:cr':
        return put({ kind: 'line-end' })
      case 'w:sym': {
        const { 'w:font': named = '', 'w:char': code = '' } = element.attributes
        const known = symbolCharacter(named, Number.parseInt(code, 16))
        if (known === null) put({ kind: 'loss', loss: 'symbol', words: `${named} ${code}` })
        return text(known ?? UNKNOWN_SIGN)
      }
      case 'w:footnoteReference':
      case 'w:endnoteReference': {
        const note: NoteKind = element.name === 'w:footnoteReference' ? 'footnote' : 'endnote'
        const customMark = !['0', 'false', 'off', undefined].includes(
          element.attributes['w:customMarkFollows'],
        )
        return put({ kind: 'note', note, id: element.attributes['w:id'] ?? '', customMark })
      }
      case 'w:footnoteRef':
      case 'w:endnoteRef':
        return put({ kind: 'own-mark' })
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        return drawnTokens(element).forEach(put)
      case 'w:fldChar': {
        const ended = fields.meet(element)
        if (ended && !SILENT_FIELD.test(fields.lastCode()))
          put({ kind: 'loss', loss: 'field', words: fields.lastCode() })
        return
      }
      case 'w:subDoc':
        return put({ kind: 'loss', loss: 'sub-document', words: '' })
      case 'w:ruby':
        put({ kind: 'loss', loss: 'ruby', words: shown(element) })
        return walk(element, run, font)
      case 'm:oMath': {
        const words = shown(element)
        const all = shownWords(element, styles, { look, hidden: true })
        if (!run.hidden && !fields.inCode()) hidden += countVisible(all) - countVisible(words)
        if (words === '') return
        put({ kind: 'loss', loss: 'math', words })
        return text(words)
      }
      case 'w:sdt':
        if (switchOf(childOf(element, 'w:sdtPr'), 'w:showingPlcHdr'))
          put({ kind: 'loss', loss: 'placeholder', words: shown(element) })
        return walk(element, run, font)
      case 'w:r': {
        const fonts = childOf(element, 'w:rPr', 'w:rFonts')?.attributes
        // Codes are deleted from what is shown, but a field that ends without result is named by its code.
        const own = runLook(element)
        if (fields.inCode() && !own.hidden) fields.code(wordsIn(element, 'w:instrText'))
        return walk(element, own, fonts?.['w:ascii'] ?? fonts?.['w:hAnsi'] ?? '')
      }
      default:
        return walk(element, run, font)
    }
  }
  const walk = (element: XmlElement, run: RunLook, font: string) => {
    for (const child of shownChildren(element)) piece(child, run, font)
  }
  walk(paragraph, plain, '')
  const seen = tellStruck(writeRaised(tokens))
  return hidden > 0 ? [...seen, { kind: 'hidden', count: hidden }] : seen
}
