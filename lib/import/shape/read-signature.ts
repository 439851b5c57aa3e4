import { findDate, isDateLine } from '@/lib/text/chinese-date'
import { readByline } from '../byline'
import type { DraftBlock, Placed } from '../draft'
import { isInAnnexNote, isOrganisation, isProse } from '../line-signs'
import type { SourceBlock } from '../source-document'

/** A signature found in a run of blocks: where it stands, its lines, who signs, and its date. */
export type FoundSignature = {
  readonly start: number
  readonly end: number
  readonly block: DraftBlock
  readonly issuers: readonly string[]
  readonly date?: string
}

/** 国家发展改革委 2021年5月10日 on one line: office and date together. */
function isSignedDate(text: string): boolean {
  const date = findDate(text)
  return (
    date !== null &&
    date.index > 1 &&
    isOrganisation(text.slice(0, date.index)) &&
    isDateLine(text.slice(date.index))
  )
}

/** Offices and persons sign; a bare name only right above the date. */
function isSigner(block: SourceBlock | undefined, aboveDate: boolean): boolean {
  if (!block || block.rows || block.text.length > 40 || block.marks.rank) return false
  const people = readByline(block.text)
  return (
    isOrganisation(block.text) || (people?.some((person) => person.role !== undefined || aboveDate) ?? false)
  )
}

/** 联系人：张三　电话：60261234 stands between the text and its signature, and ends without a stop. */
function isContact(block: SourceBlock | undefined): boolean {
  return block !== undefined && /^[（(]?联系(?:人|电话|方式)[:：]/u.test(block.text)
}

/** What may follow a signature: the end, an annex, or a line such as （此件公开发布）. */
function isBehindSignature(block: SourceBlock | undefined): boolean {
  return (
    block === undefined ||
    block.marks.note === true ||
    /^(?:附件|附表|附录|附：|[（(].*[）)]$|抄送)/u.test(block.text)
  )
}

/**
 * Finds the signature 落款 of a document: offices one below the other with the date under them (国家发展改革委 /
 * 教育部 / 2021年5月10日), standing at the end of the text or before its annexes. Without a date the offices must
 * end the text; a date alone is a signature only there too. Null where there is none.
 */
export function findSignature(blocks: readonly SourceBlock[]): FoundSignature | null {
  for (let end = blocks.length; end > 0; end--) {
    const last = blocks[end - 1]
    if (!last || !isBehindSignature(blocks[end])) continue
    const dated = isDateLine(last.text) || isSignedDate(last.text)
    let start = dated ? end - 1 : end
    while (start > 0 && isSigner(blocks[start - 1], dated && start === end - 1)) start -= 1
    const onlyDate = dated && start === end - 1 && isDateLine(last.text)
    const above = blocks[start - 1]
    const afterTable = dated && !onlyDate && above?.rows !== undefined
    if (
      start === end ||
      !(isProse(above) || isContact(above) || afterTable || isInAnnexNote(blocks, start - 1))
    )
      continue
    const beforeAnnex = dated && /^附/.test(blocks[end]?.text ?? '')
    if ((!dated || onlyDate) && end !== blocks.length && !beforeAnnex) continue
    const parts = blocks.slice(start, end)
    const date = dated ? findDate(last.text)?.iso : null
    const issuers = parts.flatMap((part) => {
      const name = part.text.slice(0, findDate(part.text)?.index ?? part.text.length).trim()
      return name !== '' && isOrganisation(name) ? name.split(/[\s　]+/u) : []
    })
    const lines: Placed[] = parts.map((part) => ({
      text: part.text,
      lines: part.lines.map((line) => line.number),
    }))
    return { start, end, block: { type: 'signature', parts: lines }, issuers, ...(date ? { date } : {}) }
  }
  return null
}
