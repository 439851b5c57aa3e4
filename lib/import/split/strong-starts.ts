import { isDateLine } from '@/lib/text/chinese-date'
import { isClearByline, readByline } from '../byline'
import { endsAsDocument } from '../document-title'
import {
  isAnnexLabel,
  isBracketed,
  isDocumentNumber,
  isNumbered,
  isOrganisation,
  isProse,
  isRecipients,
  isShoulder,
  isSourceLine,
  issuedTitle,
  isTitleLike,
  redHeadOffice,
} from '../line-signs'
import { isSetTogether } from '../set-together'
import type { SourceBlock } from '../source-document'
import { isMastheadMark } from './read-masthead'
import { endOfTitle, opensBold, readSetting, type Setting } from './title-setting'

/** Evidence needed before a line starts an article that no contents list names. */
const ENOUGH = 3

/** The end of a document: its signature's date, or the line that says where it was published. */
function endsArticle(blocks: readonly SourceBlock[], i: number): boolean {
  const block = blocks[i]
  if (!block) return true
  const above = blocks[i - 1]
  if (isSourceLine(block.text)) return true
  // The last article of a regulation: 本条例自发布之日起施行。
  if (/自\S{2,16}起(?:施行|实施|执行)。$/u.test(block.text)) return true
  return (
    isDateLine(block.text) &&
    above !== undefined &&
    (isOrganisation(above.text) || isNameBelowProse(blocks, i - 1))
  )
}

function isNameBelowProse(blocks: readonly SourceBlock[], i: number): boolean {
  return readByline(blocks[i]?.text ?? '') !== null && isProse(blocks[i - 1])
}

function evidence(blocks: readonly SourceBlock[], i: number, tells: Setting): number {
  const block = blocks[i]
  const next = blocks[i + 1]
  if (!isTitleLike(block) || isNumbered(block) || isOrganisation(block.text) || isDocumentNumber(block.text))
    return 0
  if (isBracketed(block.text) || /^——/.test(block.text)) return 0
  if (isSourceLine(block.text) || isClearByline(block.text) || /^(?:附件|附表|附录|专栏)/u.test(block.text))
    return 0
  // 附件1｜优秀教材评选办法: the annex belongs to the document above.
  if (isAnnexLabel(blocks[i - 1]?.text ?? '')) return 0
  if (isMastheadMark(block.text) || redHeadOffice(block.text) !== null) return 0
  if (isDocumentNumber(blocks[i - 1]?.text ?? '') && redHeadOffice(blocks[i - 2]?.text ?? '') !== null)
    return ENOUGH
  if (block.marks.rank === 1 && tells.rank) return ENOUGH
  if (block.marks.rank) return 0
  if (tells.bold && opensBold(blocks, i)) return ENOUGH
  let points = i === 0 ? 2 : 0
  // A title over two lines has its document number or byline under the second.
  const under =
    next && isTitleLike(next) && !isDocumentNumber(next.text) && !isClearByline(next.text)
      ? blocks[i + 2]
      : next
  if (under && isDocumentNumber(under.text)) points += 3
  if (under && isClearByline(under.text)) points += 3
  if (next && isRecipients(next.text)) points += 2
  if (next && !isClearByline(next.text) && readByline(next.text) !== null && isProse(blocks[i + 2]))
    points += 2
  // Under a date line it is the title of a dated section, not of an article.
  const dated = isDateLine(blocks[i - 1]?.text ?? '') && !endsArticle(blocks, i - 1)
  if (!dated && isShoulder(block.text) && isTitleLike(next) && isProse(blocks[i + 2])) points += 2
  // （2022年9月30日校务会议通过） or 第一章 under the title of a document.
  const under1 = next?.text ?? ''
  if (endsAsDocument(block.text) && (isBracketed(under1) || /^第一[章条]/u.test(under1))) points += 2
  if (issuedTitle(block.text)) points += 2
  if (endsAsDocument(block.text)) points += 1
  if (endsArticle(blocks, i - 1)) points += isSourceLine(blocks[i - 1]?.text ?? '') ? 3 : 2
  // 论述选编: its first section's date stands under the title.
  if (endsAsDocument(block.text) && next && isDateLine(next.text) && isTitleLike(blocks[i + 2])) points += 2
  // 中华人民共和国教育部令 with 第50号 under it.
  if (/^\S{3,30}令$/u.test(block.text) && /^第\s*[\d一二三四五六七八九十百]+\s*号$/u.test(under1)) points += 3
  points += standsApart(blocks, i, tells)
  if (block.marks.bold) points += 1
  return points
}

/** Points for a title set apart from the text around it, over a bare name or, in a file that sets nothing else so, alone. */
function standsApart(blocks: readonly SourceBlock[], i: number, tells: Setting): number {
  const end = endOfTitle(blocks, i)
  const under = blocks[end]
  const last = blocks[end - 1]
  if (isSetTogether(blocks[i - 1], blocks[i])) return 0
  const named = under !== undefined && readByline(under.text) !== null && isSetTogether(last, under)
  if (named && !isSetTogether(under, blocks[end + 1]))
    return end - i > 1 && isProse(blocks[end + 1]) ? ENOUGH : 1
  const alone = !isSetTogether(last, under) && isProse(under) && isProse(blocks[i - 1])
  return alone && tells.blank && endsAsDocument(last?.text ?? '') ? 2 : 0
}

/** Tells whether the line above is itself part of this title, so that the start lies there. */
function continuesTitle(blocks: readonly SourceBlock[], i: number, starts: readonly number[]): boolean {
  return starts.includes(i - 1) && !isDateLine(blocks[i - 1]?.text ?? '')
}

/**
 * Finds titles that stand out by themselves: a document number, byline or addressees under them, a Markdown rank,
 * the end of a document above. One sign alone is not enough; a subheading has none of them. `rankTells` is false where titles
 * that are known have no rank, so that it marks sections: Word files often have 标题 1 on 一、 and on no title.
 */
export function findStrongStarts(
  blocks: readonly SourceBlock[],
  rankTells = true,
  announced = false,
): readonly number[] {
  const tells = readSetting(blocks, rankTells, announced)
  const starts: number[] = []
  for (let i = 0; i < blocks.length; i++) {
    if (evidence(blocks, i, tells) >= ENOUGH && !continuesTitle(blocks, i, starts)) starts.push(i)
  }
  return starts
}
