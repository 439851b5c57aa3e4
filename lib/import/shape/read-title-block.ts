import type { Person } from '@/lib/journal/article'
import type { PrintedField } from '@/lib/journal/published'
import { findDate, isDateLine } from '@/lib/text/chinese-date'
import { endsSentence } from '@/lib/text/punctuation'
import { keySimilarity, titleKey } from '@/lib/text/title-key'
import { visible } from '@/lib/text/visible'
import { isClearByline, readByline, readRole } from '../byline'
import { completesTitle } from '../document-title'
import type { PrintedPlace } from '../draft'
import {
  isBracketed,
  isDocumentNumber,
  isNumbered,
  isOrganisation,
  isProse,
  isRecipients,
  isShoulder,
  isSourceLine,
  isTitleLike,
  redHeadOffice,
} from '../line-signs'
import { isSetTogether } from '../set-together'
import type { SourceBlock } from '../source-document'

/** What stands between the start of a text and its first paragraph, as fields and as printed lines. */
export type TitleBlock = {
  readonly title: string
  readonly shoulderTitle?: string
  readonly subtitle?: string
  readonly issuers?: readonly string[]
  readonly documentNumber?: string
  readonly people?: readonly Person[]
  readonly date?: string
  readonly sourceLine?: string
  readonly printed: readonly PrintedPlace[]
  /** Index of the first block behind the title block. */
  readonly end: number
}

const placed = (field: PrintedField, block: SourceBlock): PrintedPlace => ({
  field,
  text: block.text,
  lines: block.lines.map((line) => line.number),
})

/** Splits the offices off a title: 教育部 财政部 国家发展改革委 关于…意见 → offices and 关于…意见; none where not set apart. */
function splitIssuers(title: string): { readonly issuers: readonly string[]; readonly title: string } {
  const parts = title.trim().split(/[\s　]+/u)
  const at = parts.findIndex((part) => part.startsWith('关于'))
  if (at <= 0 || !parts.slice(0, at).every(isOrganisation)) return { issuers: [], title }
  return { issuers: parts.slice(0, at), title: parts.slice(at).join(' ') }
}

/**
 * The words of title blocks as one line. A line end is a blank, for titles are broken between their parts; in print it
 * is none where the contents have the words together: 教育强国推进工程实施｜方案.
 */
function titleText(
  blocks: readonly SourceBlock[],
  announced: string | null,
  contents: readonly string[],
  separator = ' ',
): string {
  const sourceLines = blocks.flatMap((block) => block.lines)
  const lines = sourceLines.map((line) => line.text.trim())
  const printed = sourceLines.some((line) => line.marks.full !== undefined)
  const asOne = blocks.map((block) => block.text).join(separator)
  if (announced === null) return asOne
  // Elsewhere only what one line of the contents has together is known to be so; offices and …强调 stay apart.
  if (!printed)
    return blocks.reduce((text, block) => {
      const run = text.slice(-3) + block.text.slice(0, 3)
      if (text === '') return block.text
      const apart = block.text.startsWith('关于') || isShoulder(text)
      const together = !apart && contents.some((line) => line.includes(run))
      return text + (together ? '' : separator) + block.text
    }, '')
  if (visible(lines.join('')) !== visible(asOne)) return asOne
  return lines.reduce((text, line, i) => {
    const outOfRoom = sourceLines[i - 1]?.marks.full === true
    const together = outOfRoom || announced.includes(text.slice(-3) + line.slice(0, 3))
    return text + (together || separator === '' ? '' : ' ') + line
  })
}

/** How many of the blocks from `at` on make up the title: more than one where that answers the contents better. */
function titleLength(blocks: readonly SourceBlock[], at: number, announced: string | null): number {
  let length = 1
  let text = blocks[at]?.text ?? ''
  for (;;) {
    const next = blocks[at + length]
    if (
      !isTitleLike(next) ||
      !isTitleLike(blocks[at + length - 1]) ||
      isNumbered(next) ||
      isDocumentNumber(next.text)
    )
      return length
    if (
      readByline(next.text) ||
      isRecipients(next.text) ||
      isSourceLine(next.text) ||
      /^(?:——|[（(])/u.test(next.text)
    )
      return length
    const joined = text + next.text
    const key = titleKey(announced ?? '')
    const better = announced
      ? keySimilarity(titleKey(joined), key) > keySimilarity(titleKey(text), key) + 0.05 ||
        (titleKey(joined) === key && titleKey(text) !== key)
      : isDanglingTitle(text) ||
        (isOrganisation(text) && next.text.startsWith('关于')) ||
        completesTitle(blocks[at + length - 1], next)
    if (!better && !isLastTitleLine(blocks, at, at + length) && !isLastBoldLine(blocks, at, at + length))
      return length
    text = joined
    length += 1
  }
}

/** The line set right under a title and apart from the text below it: 坚持以人民为中心｜办好人民满意的教育. */
function isLastTitleLine(blocks: readonly SourceBlock[], at: number, i: number): boolean {
  const text = blocks[i]?.text ?? ''
  if (
    i - at > 2 ||
    isOrganisation(text) ||
    isBracketed(text) ||
    /^(?:[【［〔[]|摘\s*要|关键词|附)/u.test(text)
  )
    return false
  let end = i
  while (end - at < 4 && isSetTogether(blocks[end], blocks[end + 1])) end += 1
  // Bylines and numbers may stand between the title and the blank line; text may not.
  const under = blocks.slice(i + 1, end + 1)
  const setApart = end + 1 < blocks.length && under.every((block) => !isProse(block) && !isNumbered(block))
  return setApart && isSetTogether(blocks[i - 1], blocks[i])
}

/** In Word no blank line tells: a bold line under a bold title, over a byline, number or date that is not bold. */
function isLastBoldLine(blocks: readonly SourceBlock[], at: number, i: number): boolean {
  const [first, line, under] = [blocks[at], blocks[i], blocks[i + 1]]
  if (!first?.marks.bold || !line?.marks.bold || !under || under.marks.bold || i - at > 2) return false
  return (
    !isBracketed(line.text) &&
    (readByline(under.text) !== null || isDocumentNumber(under.text) || isDateLine(under.text))
  )
}

/** A title line that cannot be the whole title: 关于深入推进…建设的｜若干意见. */
function isDanglingTitle(text: string): boolean {
  return /(?:的|和|与|及|暨|关于|、|“[^”]*|《[^》]*|[（(][^）)]*)$/u.test(text.trim())
}

/** Reads the lines under a title: subtitle, document number, byline, date, place of publication, in any order. */
function readUnderTitle(blocks: readonly SourceBlock[], from: number, ofNotice: boolean) {
  const printed: PrintedPlace[] = []
  const found: {
    subtitle?: string
    documentNumber?: string
    people?: readonly Person[]
    date?: string
    sourceLine?: string
  } = {}
  let i = from
  for (; i < blocks.length; i++) {
    const block = blocks[i]
    if (!block || block.rows || block.text.length > 80) break
    const { text } = block
    // A notice has no field for these; what looks like one stays in its text.
    const people = ofNotice ? null : readByline(text)
    const role = printed.at(-1)?.field === 'people' ? readRole(text) : null
    if (isDocumentNumber(text) && !found.documentNumber) {
      found.documentNumber = text.replace(/\s/g, '')
      printed.push(placed('documentNumber', block))
    } else if (!ofNotice && isSourceLine(text) && !found.sourceLine) {
      found.sourceLine = text
      printed.push(placed('publishedIn', block))
    } else if (people && !found.people && (isClearByline(text) || standsOverText(blocks[i + 1]))) {
      found.people = people
      printed.push(placed('people', block))
    } else if (role !== null && found.people?.length === 1 && !found.people[0]?.role) {
      found.people = found.people.map(({ name }) => ({ name, role }))
      printed.push(placed('people', block))
    } else if (isDateLine(text) && !found.date && isTextAfterDate(blocks, i)) {
      const date = findDate(text)?.iso
      if (!date) break
      found.date = date
      printed.push(placed('date', block))
    } else if (!ofNotice && isSubtitle(text)) {
      found.subtitle = [found.subtitle, text].flatMap((each) => each ?? []).join(' ')
      printed.push(placed('subtitle', block))
    } else break
  }
  return { ...found, printed, end: i }
}

/** ——基于三省十县的调查, （2021—2025年）, （2022年9月30日校务会议通过）: lines that belong to the title above. */
function isSubtitle(text: string): boolean {
  return (/^(?:——|--)\s*\S/.test(text) && !/[。；]/.test(text)) || (isBracketed(text) && !endsSentence(text))
}

/** A bare name is a byline where text follows, or a date or note in brackets before it. */
function standsOverText(next: SourceBlock | undefined): boolean {
  return isProse(next) || (next !== undefined && (isBracketed(next.text) || isDateLine(next.text)))
}

/** A date under a title belongs to it when text follows; in 论述选编 another title follows, and it heads a section. */
function isTextAfterDate(blocks: readonly SourceBlock[], i: number): boolean {
  const next = blocks[i + 1]
  if (!next) return false
  return isProse(next) || isNumbered(next) || readByline(next.text) !== null || isDocumentNumber(next.text)
}

/** The red head above a title and the document number under it: the office issues the document; both belong to its title block. */
function readRedHead(above: readonly SourceBlock[]) {
  const [first, second] = above
  const office = first ? redHeadOffice(first.text) : null
  if (!first || office === null) return { length: 0, heads: [], issuers: [], printed: [] }
  const numbered = second && isDocumentNumber(second.text) ? second : null
  return {
    length: numbered ? 2 : 1,
    heads: [first],
    issuers: [office],
    ...(numbered ? { documentNumber: numbered.text.replace(/\s/g, '') } : {}),
    printed: [placed('shoulderTitle', first), ...(numbered ? [placed('documentNumber', numbered)] : [])],
  }
}

/**
 * Reads the title block of an article or notice whose title begins at `title`; the lines before it are its
 * shoulder title. `announced` is the title the contents give, which tells where a title of several lines ends.
 */
export function readTitleBlock(
  blocks: readonly SourceBlock[],
  title: number,
  announced: string | null,
  ofNotice = false,
  contents: readonly string[] = [],
): TitleBlock {
  const head = readRedHead(blocks.slice(0, title))
  const above = blocks.slice(head.length, title)
  // Offices printed above 关于… issue it; anything else above a title is its shoulder title.
  const officesAbove = above.length > 0 && above.every((block) => isOrganisation(block.text)) ? above : []
  const shoulder = officesAbove.length > 0 ? [] : above
  const length = titleLength(blocks, title, announced)
  const titleBlocks = blocks.slice(title, title + length)
  const dangling = titleBlocks.some((block) => isDanglingTitle(block.text))
  const whole = titleText(titleBlocks, announced, contents, dangling ? '' : ' ')
  const split = splitIssuers(whole)
  const named = [...officesAbove.flatMap((block) => block.text.split(/[\s　]+/u)), ...split.issuers]
  const ownTitle = split.title
  const issuers = named.length > 0 ? named : head.issuers
  const under = readUnderTitle(blocks, title + length, ofNotice)
  const { printed, end, ...fields } = under
  return {
    ...(head.documentNumber ? { documentNumber: head.documentNumber } : {}),
    ...fields,
    title: ownTitle,
    ...(shoulder.length + head.heads.length > 0
      ? { shoulderTitle: titleText([...head.heads, ...shoulder], announced, contents) }
      : {}),
    ...(issuers.length > 0 ? { issuers } : {}),
    printed: [
      ...head.printed,
      ...officesAbove.map((block) => placed('title', block)),
      ...shoulder.map((block) => placed('shoulderTitle', block)),
      ...titleBlocks.map((block) => placed('title', block)),
      ...printed,
    ],
    end,
  }
}
