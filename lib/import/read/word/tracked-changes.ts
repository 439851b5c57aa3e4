import { countVisible } from '@/lib/text/visible'
import { ImportError } from '../../import-error'
import { shownWords } from './shown-words'
import { shownChildren, withDeleted } from './story-branch'
import type { ParagraphLook, Styles } from './styles'
import type { WordPackage } from './word-package'
import { childOf, elementsOf, switchOf, valOf, type XmlElement } from './xml-tree'

/** The tracked changes 修订 and comments 批注 of a Word file: how many, and each with its place in plain Chinese. */
export type TrackedChanges = {
  readonly changes: number
  readonly comments: number
  /** Changes of looks alone; they alter no sign and stop nothing. */
  readonly formats: number
  readonly details: readonly string[]
}

const RUNS: Readonly<Record<string, string>> = {
  'w:ins': '插入',
  'w:del': '删除',
  'w:moveFrom': '移走',
  'w:moveTo': '移入',
}
const CELLS: Readonly<Record<string, string>> = {
  'w:cellIns': '插入了单元格',
  'w:cellDel': '删除了单元格',
  'w:cellMerge': '合并了单元格',
}

const CONTROLS: Readonly<Record<string, string>> = {
  'w:customXmlInsRangeStart': '插入了内容控件',
  'w:customXmlDelRangeStart': '删除了内容控件',
  'w:customXmlMoveFromRangeStart': '移走了内容控件',
  'w:customXmlMoveToRangeStart': '移入了内容控件',
}
const CHANGED_WORDS = ['w:t', 'w:delText', 'm:t']
const LONGEST = 40

const cut = (words: string, longest: number) =>
  words.length > longest ? `${words.slice(0, longest)}…` : words

/** The words of a paragraph as they stand, deleted ones left out, to find it by. */
function paragraphWords(paragraph: XmlElement, styles: Styles, look: ParagraphLook): string {
  return shownChildren(paragraph)
    .map((child) => shownWords(child, styles, { look, nested: false }))
    .join('')
}

/** What a change concerns, in quotation marks; hidden words are counted, not quoted. */
function quoteChange(element: XmlElement, styles: Styles, look: ParagraphLook): string {
  const asked = { look, names: CHANGED_WORDS, deleted: true }
  const words = shownWords(element, styles, asked)
  if (words !== '') return `“${cut(words, LONGEST)}”`
  const hidden = countVisible(shownWords(element, styles, { ...asked, hidden: true }))
  return hidden > 0 ? `隐藏的文字（${hidden} 字）` : '“”'
}

/** The mark of a paragraph's end that was inserted or deleted: the paragraph was split or joined. */
function markChange(paragraph: XmlElement): string | null {
  const marks = elementsOf(childOf(paragraph, 'w:pPr', 'w:rPr')).map(({ name }) => name)
  if (marks.includes('w:del') || marks.includes('w:moveFrom')) return '删除了段末的换行'
  return marks.includes('w:ins') || marks.includes('w:moveTo') ? '插入了段末的换行' : null
}

/** What became of runs: a change stands around them, or, in a formula, among their properties. */
function runChange(element: XmlElement): string | undefined {
  if (element.name !== 'm:r') return RUNS[element.name]
  const change = elementsOf(childOf(element, 'w:rPr')).find(({ name }) => RUNS[name])
  return change && RUNS[change.name]
}

/** The row or cell that was inserted, deleted or merged. */
function partChange(element: XmlElement): string | null {
  if (element.name === 'w:tr') {
    const row = elementsOf(childOf(element, 'w:trPr')).find(({ name }) => RUNS[name])
    return row ? `${RUNS[row.name]}了表格的一行` : null
  }
  if (element.name !== 'w:tc') return null
  const cell = elementsOf(childOf(element, 'w:tcPr')).find(({ name }) => CELLS[name])
  return cell ? (CELLS[cell.name] ?? null) : null
}

/** The automatic number of a paragraph that was set, or set otherwise: Word shows another text with it. */
function numberChange(paragraph: XmlElement): string | null {
  const properties = childOf(paragraph, 'w:pPr')
  const numPr = childOf(properties, 'w:numPr')
  if (childOf(numPr, 'w:ins')) return '插入了自动编号'
  const earlier = childOf(properties, 'w:pPrChange', 'w:pPr')
  const placeIn = (place: XmlElement | undefined) =>
    [valOf(place, 'w:numPr', 'w:numId') ?? '0', valOf(place, 'w:numPr', 'w:ilvl') ?? '0'].join(' ')
  const isOther = earlier !== undefined && placeIn(earlier) !== placeIn(properties)
  return isOther || childOf(numPr, 'w:numberingChange') ? '更改了自动编号' : null
}

/** A change of looks that hides words or brings them out is none of looks alone. */
function changesHiding(run: XmlElement): boolean {
  const earlier = childOf(run, 'w:rPr', 'w:rPrChange', 'w:rPr')
  const isHidden = (place: XmlElement | undefined) => switchOf(place, 'w:vanish') ?? false
  return earlier !== undefined && isHidden(earlier) !== isHidden(childOf(run, 'w:rPr'))
}

/** How many changes of looks alone there are. */
function countFormats(element: XmlElement): number {
  const isFormat = /^w:(?:\w+PrChange|tblPrExChange|tblGridChange)$/.test(element.name)
  return elementsOf(element).reduce((sum, child) => sum + countFormats(child), isFormat ? 1 : 0)
}

/** The comments of a file: their words, the ids that the text refers to, and those that the list names already. */
type Comments = {
  readonly words: ReadonlyMap<string, string>
  readonly referred: ReadonlySet<string>
  readonly told: Set<string>
}

const idOf = (element: XmlElement) => element.attributes['w:id'] ?? ''

/** The ids of the comments that a story refers to. */
const referredIn = (element: XmlElement): readonly string[] =>
  elementsOf(element).flatMap((child) =>
    child.name === 'w:commentReference' ? [idOf(child)] : referredIn(child),
  )

/** Finds the changes and comments of one story (the body, the notes), paragraph by paragraph. */
function listStory(root: XmlElement, place: string, comments: Comments, styles: Styles): TrackedChanges {
  const details: string[] = []
  let changes = 0
  let noted = 0
  let paragraphs = 0
  const tell = (where: string, what: string) => {
    changes += 1
    details.push(`${where}：${what}`)
  }
  const visit = (element: XmlElement, where: string, around: ParagraphLook, inside: string | null) => {
    let last = ''
    for (const child of withDeleted(element)) {
      let here = where
      const look = styles.inside(child, around)
      if (child.name === 'w:p') {
        paragraphs += 1
        here = `${place}第 ${paragraphs} 段「${cut(paragraphWords(child, styles, look), 20)}」`
        for (const what of [markChange(child), numberChange(child)]) if (what) tell(here, what)
      }
      const inTable = partChange(child)
      if (inTable) tell(`${place}第 ${paragraphs + 1} 段处`, inTable + quoteChange(child, styles, look))
      if (child.name === 'w:r' && changesHiding(child)) tell(here, '更改了文字的隐藏')
      const control = CONTROLS[child.name]
      if (control) tell(where === place ? `${place}第 ${paragraphs + 1} 段处` : here, control)
      const run = runChange(child)
      if (run && run !== inside) {
        const quote = quoteChange(child, styles, look)
        const before = details.length - 1
        // Word cuts one change into many runs; those that follow one another are one line of the list.
        if (last === child.name && details[before]?.endsWith('”') && quote.startsWith('“'))
          details[before] = details[before].slice(0, -1) + quote.slice(1)
        else tell(here, run + quote)
      }
      const isComment =
        child.name === 'w:commentReference' ||
        // A range without its reference, as some programs leave it, is a comment all the same.
        (child.name === 'w:commentRangeStart' && !comments.referred.has(idOf(child)))
      if (isComment) {
        noted += 1
        comments.told.add(idOf(child))
        details.push(`${here}：批注“${cut(comments.words.get(idOf(child)) ?? '', 60)}”`)
      }
      if (run || child.name === 'w:r' || child.name === 'w:p') last = run ? child.name : ''
      visit(child, here, look, run ?? inside)
    }
  }
  visit(root, place, styles.paragraph(undefined), null)
  return { changes, comments: noted, formats: countFormats(root), details }
}

/**
 * Lists the tracked changes and comments of a Word file: 第 12 段「…」：插入“…” / 删除“…” / 批注“…”, also those of
 * headers and of automatic numbers. Changes of formatting alone are only counted; a comment that the text does not refer to counts. Names of authors and dates are never read.
 */
export function listChanges(
  { document, footnotes, endnotes, edges, comments }: WordPackage,
  styles: Styles,
): TrackedChanges {
  const look = styles.paragraph(undefined)
  const stories = [
    [document, ''],
    [footnotes, '脚注'],
    [endnotes, '尾注'],
    ...edges.map((edge) => [edge, edge.name === 'w:ftr' ? '页脚' : '页眉'] as const),
  ] as const
  const known: Comments = {
    words: new Map(elementsOf(comments).map((each) => [idOf(each), shownWords(each, styles, { look })])),
    referred: new Set(stories.flatMap(([root]) => (root ? referredIn(root) : []))),
    told: new Set(),
  }
  const parts = stories.flatMap(([root, place]) => (root ? [listStory(root, place, known, styles)] : []))
  const loose = [...known.words].filter(([id]) => !known.told.has(id))
  return {
    changes: parts.reduce((sum, part) => sum + part.changes, 0),
    comments: parts.reduce((sum, part) => sum + part.comments, loose.length),
    formats: parts.reduce((sum, part) => sum + part.formats, 0),
    details: [
      ...parts.flatMap((part) => part.details),
      ...loose.map(([, words]) => `没有标明位置：批注“${cut(words, 60)}”`),
    ],
  }
}

/** The refusal of a file that still holds changes or comments, with a list of each and its place. */
export function changesError({ changes, comments, details }: TrackedChanges): ImportError {
  const counts = [changes > 0 ? `${changes} 处修订` : '', comments > 0 ? `${comments} 条批注` : '']
  return new ImportError(
    `这份 Word 文件里还有${counts.filter((each) => each !== '').join('和')}，没有导入：请在 Word 里接受或拒绝全部修订、删除批注后另存，或在命令后加上 --accept-changes（按接受修订、略去批注导入）。`,
    details,
  )
}
