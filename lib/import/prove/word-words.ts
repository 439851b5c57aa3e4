import { symbolCharacter, UNKNOWN_SIGN } from '../read/word/symbol-fonts'
import { coveredCells } from './word-cells'
import type { HidingStyles } from './word-hidden'
import { attributeOf, type Tag } from './word-tags'

/** The words of a story in the order in which they are shown, and the notes they refer to, in that order. */
export type StoryWords = { readonly words: string; readonly notes: readonly string[] }

/** A paragraph while it is read: its own words, and those of the boxes that stand behind it. */
type Paragraph = {
  own: string
  behind: string
  notes: string[]
  notesBehind: string[]
  joins: boolean
  /** Its style hides its words. */
  hides: boolean
  run: { hidden: boolean; font: string }
}

const newParagraph = (): Paragraph => ({
  own: '',
  behind: '',
  notes: [],
  notesBehind: [],
  joins: false,
  hides: false,
  run: { hidden: false, font: '' },
})

const NEVER = new Set(['w:del', 'w:moveFrom', 'w:instrText', 'w:delText', 'w:rt', 'w:fldData', 'w:sectPr'])
const HIDES = /^(?:1|true|on)$/
const isOn = (tag: Tag) => !['0', 'false', 'off'].includes(attributeOf(tag, 'val') ?? '1')

/** What Word draws with: its own words and shapes, and the old drawings; a way that requires anything else is not taken. */
const DRAWN_WITH =
  /^(?:http:\/\/schemas\.openxmlformats\.org\/|http:\/\/purl\.oclc\.org\/ooxml\/|http:\/\/schemas\.microsoft\.com\/office\/(?:word\/\d{4}\/word|drawing\/\d{4}\/main$)|urn:schemas-microsoft-com:)/

const canDraw = ({ requires = [] }: Tag) =>
  requires.every((each) => each !== undefined && DRAWN_WITH.test(each))

/** The begins of fields that no end answers, by their places; the boxes have fields of their own. */
function openBegins(tags: readonly Tag[]): ReadonlySet<number> {
  const open: number[][] = [[]]
  const lost: number[] = []
  for (const [i, tag] of tags.entries()) {
    if (tag.name === 'w:txbxContent' && tag.kind === 'open') open.push([])
    if (tag.name === 'w:txbxContent' && tag.kind === 'close') for (const at of open.pop() ?? []) lost.push(at)
    if (tag.name !== 'w:fldChar' || tag.kind === 'close') continue
    const type = attributeOf(tag, 'fldCharType')
    if (type === 'begin') open.at(-1)?.push(i)
    if (type === 'end') open.at(-1)?.pop()
  }
  return new Set([...lost, ...open.flat()])
}

/**
 * Reads the words of a part of a Word file a second, plainer way: one walk over its tags with a list of what is open, no tree,
 * no styles but the hidden ones. What it finds must be what the reader found.
 */
export function storyWords(tags: readonly Tag[], styles: HidingStyles): StoryWords {
  const lost = openBegins(tags)
  const covered = coveredCells(tags)
  const open: { name: string; chosen: boolean }[] = []
  const paragraphs: Paragraph[] = []
  const fields: { code: boolean; box: number }[] = []
  const notes: string[] = []
  let out = ''
  let carry: Paragraph | null = null
  // The number of open elements at which what is skipped began.
  let skipped = 0
  let boxes = 0
  // Whether the style of a table hides what is in it; a box in a table begins anew.
  const tables: boolean[] = []
  const inTable = () => tables.at(-1) ?? false

  const isShown = () =>
    paragraphs.at(-1)?.run.hidden !== true && !fields.some((field) => field.code && field.box === boxes)
  const put = (words: string) => {
    const paragraph = paragraphs.at(-1)
    if (paragraph && isShown()) paragraph.own += words
  }
  const endParagraph = (paragraph: Paragraph) => {
    const parent = paragraphs.at(-1)
    if (parent) {
      parent.behind += paragraph.own + paragraph.behind
      parent.notesBehind = parent.notesBehind.concat(paragraph.notes, paragraph.notesBehind)
    } else {
      out += paragraph.own + paragraph.behind
      for (const id of [...paragraph.notes, ...paragraph.notesBehind]) notes.push(id)
    }
  }
  // A cell, a box and a table end what would go on in the next paragraph.
  const endCarry = () => {
    if (carry) endParagraph(carry)
    carry = null
  }
  const inside = (name: string) => open.findLastIndex((each) => each.name === name)
  const skipTo = (name: string) => {
    const at = inside(name)
    if (at >= 0) skipped = at + 1
  }
  const meet = (tag: Tag, i: number) => {
    const parent = open.at(-1)?.name ?? ''
    const paragraph = paragraphs.at(-1)
    const inMark = parent === 'w:rPr' && inside('w:pPr') > inside('w:r')
    switch (tag.name) {
      case 'w:p':
        // An empty tag has no words and no end of its own.
        if (tag.kind !== 'open') return
        {
          const hides = styles.paragraph() !== inTable()
          const run = { hidden: hides, font: '' }
          // A style that hides its words hides the end of the paragraph as well.
          paragraphs.push({ ...(carry ?? newParagraph()), joins: hides, hides, run })
        }
        carry = null
        return
      case 'w:tbl':
        if (tag.kind === 'open') tables.push(styles.table())
        return endCarry()
      case 'w:tblStyle':
        if (tables.length > 0) tables[tables.length - 1] = styles.table(attributeOf(tag, 'val') ?? '')
        return
      case 'w:tc':
        if (covered.has(i) && tag.kind === 'open') skipped = open.length + 1
        return
      case 'w:r':
      case 'm:r':
        if (paragraph) paragraph.run = { hidden: paragraph.hides, font: '' }
        return
      case 'w:pStyle':
        if (!paragraph) return
        paragraph.hides = styles.paragraph(attributeOf(tag, 'val') ?? '') !== inTable()
        paragraph.run.hidden = paragraph.hides
        paragraph.joins = paragraph.hides
        return
      case 'w:rStyle':
        if (!inMark && paragraph && styles.run(attributeOf(tag, 'val') ?? ''))
          paragraph.run.hidden = !paragraph.hides
        return
      case 'w:vanish':
        if (inMark && paragraph) paragraph.joins = isOn(tag)
        else if (parent === 'w:rPr' && paragraph) paragraph.run.hidden = isOn(tag)
        return
      case 'w:rFonts':
        if (!inMark && paragraph)
          paragraph.run.font = attributeOf(tag, 'ascii') ?? attributeOf(tag, 'hAnsi') ?? ''
        return
      case 'w:del':
      case 'w:moveFrom':
        if (inMark && paragraph) paragraph.joins = true
        if (parent === 'w:trPr') skipTo('w:tr')
        // A run of a formula says of itself that it was deleted.
        if (tag.name === 'w:del' && parent === 'w:rPr' && open.at(-2)?.name === 'm:r') skipTo('m:r')
        return
      case 'w:hidden':
        if (parent === 'w:trPr' && isOn(tag)) skipTo('w:tr')
        return
      case 'w:cellDel':
        return skipTo('w:tc')
      case 'w:fldChar': {
        const type = attributeOf(tag, 'fldCharType')
        if (type === 'begin' && !lost.has(i)) fields.push({ code: true, box: boxes })
        const field = fields.at(-1)
        if (type === 'separate' && field) field.code = false
        if (type === 'end') fields.pop()
        return
      }
      case 'w:noBreakHyphen':
        return put('\u2011')
      case 'w:sym':
        return put(
          symbolCharacter(
            attributeOf(tag, 'font') ?? '',
            Number.parseInt(attributeOf(tag, 'char') ?? '', 16),
          ) ?? UNKNOWN_SIGN,
        )
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        if (isShown())
          paragraphs.at(-1)?.notes.push(`${tag.name.slice(2, -9)} ${attributeOf(tag, 'id') ?? ''}`)
        return
      case 'w:txbxContent':
        if (tag.kind !== 'open') return
        if (isShown()) {
          boxes += 1
          tables.push(false)
        } else skipped = open.length + 1
        return
    }
  }

  for (const [i, tag] of tags.entries()) {
    if (tag.kind === 'words') {
      const parent = open.at(-1)?.name
      if (skipped === 0 && (parent === 'w:t' || parent === 'm:t'))
        put(
          tag.words.replace(
            /[\ue000-\uf8ff]/gu,
            (sign) => symbolCharacter(paragraphs.at(-1)?.run.font ?? '', sign.charCodeAt(0)) ?? sign,
          ),
        )
      continue
    }
    if (tag.kind === 'close') {
      if (skipped > 0 && open.length === skipped) skipped = 0
      else if (skipped === 0 && tag.name === 'w:txbxContent') {
        boxes -= 1
        tables.pop()
        endCarry()
      } else if (skipped === 0 && tag.name === 'w:tbl') tables.pop()
      else if (skipped === 0 && tag.name === 'w:tc') endCarry()
      else if (skipped === 0 && tag.name === 'w:p') {
        const paragraph = paragraphs.pop()
        if (paragraph?.joins) carry = { ...paragraph, joins: false }
        else if (paragraph) endParagraph(paragraph)
      }
      const here = paragraphs.at(-1)
      if ((tag.name === 'w:r' || tag.name === 'm:r') && here) here.run = { hidden: here.hides, font: '' }
      open.pop()
      continue
    }
    if (skipped === 0) {
      // Of several ways to draw one thing only the first that Word can follow is read.
      const choice = open.at(-1)
      const isWay = /:(?:Choice|Fallback)$/.test(tag.name)
      const again = isWay && (choice?.chosen === true || !canDraw(tag))
      if (choice && isWay && !again) choice.chosen = true
      meet(tag, i)
      const unseen =
        !tag.name.startsWith('w:') && /visibility\s*:\s*hidden/i.test(attributeOf(tag, 'style') ?? '')
      // A drawing says of itself among its properties that it is not shown.
      if (/:docPr$/.test(tag.name) && HIDES.test(attributeOf(tag, 'hidden') ?? '')) skipped = open.length
      if (
        (again || unseen || NEVER.has(tag.name) || /^w:\w+PrChange$/.test(tag.name)) &&
        tag.kind === 'open' &&
        skipped === 0
      )
        skipped = open.length + 1
    }
    if (tag.kind === 'open') open.push({ name: tag.name, chosen: false })
  }
  endCarry()
  return { words: out, notes }
}
