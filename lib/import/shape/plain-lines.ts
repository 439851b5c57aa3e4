import { isDateLine } from '@/lib/text/chinese-date'
import { readNumbering } from '@/lib/text/numbering'
import { endsSentence } from '@/lib/text/punctuation'
import { readByline } from '../byline'
import { isAnnexNote, isBracketed, isOrganisation, isProse, isTitleLike } from '../line-signs'
import type { SourceBlock } from '../source-document'

/** Two or more gaps of several blanks, or a wide one: names or cells set in columns, not a heading. */
const COLUMNS = /\S(?:\s{2,}|　+)\S+(?:\s{2,}|　+)\S|\S {3,}\S/u

/** 副组长：李　四 — a line of a list of names. */
const NAMED_ROLE =
  /^[\p{sc=Han}\s]{0,8}(?:长|员|任|记|人|席|编|秘书|顾问)\s?[：:]\s?\p{sc=Han}[\s\p{sc=Han}、]{1,30}$/u

/** 图1 会议现场, 表2-1 主要指标: a caption; the name of a table stands right above it. */
const CAPTION = /^[图表]\s?(?:\d{1,3}|[一二三四五六七八九十]{1,3})(?:[-—–.．]\d{1,3})*(?:[\s：:]|$)/u

/** 时间：…, 记者：…: what is given behind a colon; 怀进鹏：… over a text may be its title. */
const LABEL = /^([\p{sc=Han}][\p{sc=Han}\s]{0,8})[：:]\s*\S/u
const PLAIN_LABEL =
  /^(?:时间|日期|地点|地址|主持人?|出席|列席|参加|参会人员|记录|联系人|联系电话|联系方式|电话|传真|邮编|邮箱|电子邮箱|网址|记者|问|答|注|责任编辑|编辑|校对|审核|摄影|摄|供稿|通讯员)$/u

/** 联系电话　60261234: behind the gap stands nothing but figures and Latin letters. */
const FIGURES = /[\p{sc=Han}][ \u3000]+[!-~]*[\d@][!-~]*$/u

const LONGEST_HEADING = 120
/** The longest line of a poem or of a list without numbers. */
const LONGEST_SHORT_LINE = 20
/** So many short lines one under the other are no headings; three are enough where they are equally long. */
const SHORT_LINES = 4
const EQUAL_LINES = 3

const labelOf = (block: SourceBlock | undefined) =>
  block && !block.rows ? LABEL.exec(block.text)?.[1]?.replace(/\s/gu, '') : undefined

/** Tells whether a line gives something behind a colon: by its label, or among others that do, or in a talk. */
function isLabelled(blocks: readonly SourceBlock[], i: number, spoken: ReadonlySet<string>): boolean {
  const label = labelOf(blocks[i])
  if (label === undefined) return false
  return PLAIN_LABEL.test(label) || spoken.has(label) || labelOf(blocks[i + 1]) !== undefined
}

/** Tells whether a line holds nothing but offices, or nothing but names: 党委办公室　校长办公室, 王　芳　李　强. */
function isListed(text: string, next: SourceBlock | undefined): boolean {
  const parts = text.trim().split(/[\s　]+/u)
  if (parts.length === 1) return isOrganisation(text) && text.length <= 16 && isBehindOffice(next)
  const offices = parts.every((part) => part.length <= 12 && isOrganisation(part))
  return offices || readByline(text) !== null
}

/** 《习近平谈治国理政》第一卷, one such line under another: a list of books. */
function isBookInList(blocks: readonly SourceBlock[], i: number): boolean {
  const isBook = (block: SourceBlock | undefined) => block !== undefined && /^《[^》]+》/u.test(block.text)
  return isBook(blocks[i]) && (isBook(blocks[i - 1]) || isBook(blocks[i + 1]))
}

/** What stands under an office that signs or is addressed, and hardly under a heading. */
function isBehindOffice(next: SourceBlock | undefined): boolean {
  if (!next || next.rows) return false
  const { text } = next
  return isDateLine(text) || isBracketed(text) || isAnnexNote(text) || /^(?:附件|抄送)/u.test(text)
}

function isShortLine(block: SourceBlock | undefined): boolean {
  return (
    isTitleLike(block, LONGEST_SHORT_LINE) &&
    !block.marks.rank &&
    !block.marks.bold &&
    readNumbering(block.text) === null &&
    !isBracketed(block.text) &&
    readByline(block.text) === null &&
    !/^(?:附|专栏)/u.test(block.text)
  )
}

/** The places of short lines that stand several in a row, as the lines of a poem do. */
function linesInRows(blocks: readonly SourceBlock[]): ReadonlySet<number> {
  const found = new Set<number>()
  for (let start = 0; start < blocks.length; start++) {
    let end = start
    // The line under an annex's label is its title.
    while (isShortLine(blocks[end]) && !/^附[件表录]/u.test(blocks[end - 1]?.text ?? '')) end += 1
    const lengths = blocks.slice(start, end).map((block) => block.text.length)
    const equal = new Set(lengths).size === 1
    if (lengths.length >= (equal ? EQUAL_LINES : SHORT_LINES)) for (let i = start; i < end; i++) found.add(i)
    start = Math.max(start, end)
  }
  return found
}

/**
 * The lines of a body that look like headings and are none, by their places: captions, labelled lines, lines of
 * offices or names, lists of books, cells set in columns, and short lines several in a row.
 */
export function plainLines(blocks: readonly SourceBlock[]): ReadonlySet<number> {
  const inRows = linesInRows(blocks)
  // A label that leads a sentence somewhere is somebody who speaks: 王建国：近年来，学校建成…。
  const spoken = new Set(
    blocks.flatMap((block) => (endsSentence(block.text) || isProse(block) ? (labelOf(block) ?? []) : [])),
  )
  const found = blocks.flatMap((block, i) => {
    const { text } = block
    const next = blocks[i + 1]
    // Longer texts are no headings anyhow.
    if (block.rows || text.length > LONGEST_HEADING) return []
    const plain =
      COLUMNS.test(text) ||
      NAMED_ROLE.test(text) ||
      FIGURES.test(text) ||
      (CAPTION.test(text) && !next?.rows) ||
      isLabelled(blocks, i, spoken) ||
      isListed(text, next) ||
      isBookInList(blocks, i) ||
      inRows.has(i)
    return plain ? [i] : []
  })
  return new Set(found)
}
