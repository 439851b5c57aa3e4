import type { Person } from '@/lib/journal/article'
import { findDate } from '@/lib/text/chinese-date'
import type { ArticleDraft, DraftBlock, DraftFields, PrintedPlace } from '../draft'
import { isSourceLine, issuedTitle, redHeadOffice } from '../line-signs'
import type { SourceBlock } from '../source-document'
import { findKind } from './find-kind'
import { findPeople } from './find-people'
import { readPublishedIn } from './published-in'
import { findSignature } from './read-signature'
import { readTitleBlock } from './read-title-block'
import { shapeBlocks } from './shape-blocks'

/** What an article is shaped from: its blocks (whole and corrected), where its title stands, what the contents say. */
export type ArticleSource = {
  readonly blocks: readonly SourceBlock[]
  readonly title: number
  readonly announced: {
    readonly title: string
    readonly page: number | null
    /** The lines of the contents on which the title is printed. */
    readonly printed: readonly string[]
  } | null
}

/** Gives the text between a title block and its signature its form; the signature closes it or stands before annexes. */
function shapeText(blocks: readonly SourceBlock[]) {
  const signature = findSignature(blocks)
  const shaped: readonly DraftBlock[] = signature
    ? [
        ...shapeBlocks(blocks.slice(0, signature.start)),
        signature.block,
        ...shapeBlocks(blocks.slice(signature.end)),
      ]
    : shapeBlocks(blocks)
  return { shaped, signature }
}

/** Reads the cover notice that stands before the title: its fields, its title lines, its blocks. */
function shapeNotice(blocks: readonly SourceBlock[], title: number) {
  const head = readTitleBlock(blocks, title, null, true)
  const { shaped, signature } = shapeText(blocks.slice(head.end))
  const recipients = shaped.find((block) => block.type === 'recipients')
  const issuers = head.issuers ?? signature?.issuers
  const date = head.date ?? signature?.date
  // A notice has no field for a shoulder; the line is part of its title, so that no words are lost.
  const leads = head.printed.flatMap(({ field, text }) =>
    field === 'shoulderTitle' && redHeadOffice(text) === null ? [text] : [],
  )
  const fields = {
    title: [...leads, head.title].join(' '),
    ...(head.documentNumber ? { documentNumber: head.documentNumber } : {}),
    ...(recipients?.type === 'recipients'
      ? { recipients: recipients.text.trim().replace(/[：:]$/u, '') }
      : {}),
    ...(issuers?.length ? { issuers: [...issuers] } : {}),
    ...(date ? { date } : {}),
  }
  const printed = head.printed.flatMap((line): PrintedPlace[] => {
    if (line.field === 'title' || line.field === 'shoulderTitle') return [{ ...line, field: 'notice.title' }]
    if (line.field === 'documentNumber') return [{ ...line, field: 'notice.documentNumber' }]
    if (line.field === 'date') return [{ ...line, field: 'notice.date' }]
    return [line]
  })
  return { fields, printed, blocks: shaped }
}

/** The day a speech was given, from its first sentence; the year only where that sentence gives one. */
function leadDate(blocks: readonly SourceBlock[]): string | undefined {
  const sentence = /^[^。]*/.exec(blocks[0]?.text ?? '')?.[0] ?? ''
  const found = findDate(sentence)
  if (!found || found.index > 60) return undefined
  if (found.iso) return found.iso
  const year = /(\d{4})年/.exec(sentence)?.[1]
  return year ? (findDate(`${year}年${found.month}月${found.day}日`)?.iso ?? undefined) : undefined
}

/** The years a plan covers, where a title prints them: （2021—2025年） → 2021—2025. */
function readPeriod(title: string): string | undefined {
  const years = /(\d{4})\s*年?\s*[—–\-－~～至]+\s*(\d{4})\s*年?/u.exec(title.normalize('NFC'))
  return years ? `${years[1]}—${years[2]}` : undefined
}

/**
 * Shapes one article: cover notice, title block, place of publication, signature, body; and from them its kind,
 * people, issuers, document number and dates. What the text does not say is left out, never supplied.
 */
export function shapeArticle({ blocks, title, announced }: ArticleSource): ArticleDraft {
  const noticeTitle = blocks.slice(0, title).findIndex((block) => issuedTitle(block.text) !== null)
  const covered = noticeTitle >= 0
  const notice = covered ? shapeNotice(blocks.slice(0, title), noticeTitle) : null
  const own = covered ? blocks.slice(title) : blocks
  const head = readTitleBlock(own, covered ? 0 : title, announced?.title ?? null, false, announced?.printed)
  let rest = own.slice(head.end)
  const printed: PrintedPlace[] = [...(notice?.printed ?? []), ...head.printed]
  let sourceLine = head.sourceLine
  const last = rest.at(-1)
  if (!sourceLine && last && isSourceLine(last.text) && readPublishedIn(last.text)) {
    sourceLine = last.text
    printed.push({ field: 'publishedIn', text: last.text, lines: last.lines.map((line) => line.number) })
    rest = rest.slice(0, -1)
  }
  const publishedIn = sourceLine ? readPublishedIn(sourceLine) : null
  const { shaped, signature } = shapeText(rest)
  const titles = [head.title, head.subtitle, announced?.title, head.shoulderTitle].flatMap(
    (text) => text ?? [],
  )
  const documentNumber = head.documentNumber ?? notice?.fields.documentNumber
  const spoken = titles.some((text) => /^[\p{sc=Han}]{2,12}[：:]/u.test(text))
  const signed = head.people !== undefined || spoken
  const { kind, reason } = findKind({
    titles,
    signed,
    published: publishedIn !== null,
    hasDocumentNumber: documentNumber !== undefined,
  })
  const people: readonly Person[] = head.people ?? findPeople(kind, [...titles, announced?.title ?? ''], rest)
  const issuers = head.issuers ?? (signature?.issuers.length ? signature.issuers : notice?.fields.issuers)
  const publishedDate = publishedIn ? /\d{4}-\d{2}-\d{2}/.exec(publishedIn)?.[0] : undefined
  const spokenDate = kind === 'speech' || kind === 'commentary' ? leadDate(rest) : undefined
  const date = head.date ?? signature?.date ?? notice?.fields.date ?? publishedDate ?? spokenDate
  const period = kind === 'plan' ? (readPeriod(head.title) ?? readPeriod(head.subtitle ?? '')) : undefined
  const fields: DraftFields = {
    kind,
    title: head.title,
    ...(head.shoulderTitle ? { shoulderTitle: head.shoulderTitle } : {}),
    ...(head.subtitle ? { subtitle: head.subtitle } : {}),
    ...(announced?.page ? { page: announced.page } : {}),
    ...(people.length > 0 ? { people: [...people] } : {}),
    ...(issuers?.length ? { issuers: [...issuers] } : {}),
    ...(documentNumber ? { documentNumber } : {}),
    ...(date ? { date } : {}),
    ...(publishedIn ? { publishedIn } : {}),
    ...(period ? { period } : {}),
    ...(notice ? { notice: notice.fields } : {}),
  }
  return { fields, kindReason: reason, printed, notice: notice?.blocks ?? null, body: shaped }
}
