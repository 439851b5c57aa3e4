import { isDateLine } from '@/lib/text/chinese-date'
import { readNumbering } from '@/lib/text/numbering'
import { endsAtPause, endsSentence } from '@/lib/text/punctuation'
import type { SourceBlock } from './source-document'

const DOCUMENT_NUMBER = /^[\p{sc=Han}A-Za-z]{2,20}[〔［[（(]\s*\d{4}\s*[〕］\]）)]\s*第?\s*\d+\s*号$/u
const ORGANISATION =
  /(?:部|委|委员会|厅|局|办公厅|办公室|国务院|中央|总局|总署|银行|法院|检察院|军委|政府|党委|党组|大学|学院|协会|联合会|总工会|署|院|会|处|中心|公司|集团|教育工委|馆|所|社|站|工会|团委|支部|校长|书记)$/u

/** Tells whether a line is a document number 文号: 发改社会〔2021〕671号, 京教高[2021]8号. */
export function isDocumentNumber(text: string): boolean {
  return DOCUMENT_NUMBER.test(text.replace(/\s/g, ''))
}

/** Tells whether a line could be the name of an office or body: 国家发展改革委, 北京市教育委员会. */
export function isOrganisation(text: string): boolean {
  const bare = text.replace(/\s/g, '')
  return (
    bare.length >= 2 &&
    bare.length <= 30 &&
    /^[\p{sc=Han}（）()、]+$/u.test(bare) &&
    ORGANISATION.test(bare.replace(/[（(].*[）)]$/u, ''))
  )
}

/** Tells whether a text begins with a sign that no line of print can begin with, so that it goes on with the one before. */
export function beginsInside(text: string): boolean {
  return /^[，。；、：！？）》〉」』】〕]/u.test(text)
}

/** Tells whether a line stands wholly in brackets: （根据录音整理）, 【内容提要】. Such a line is no title. */
export function isBracketed(text: string): boolean {
  return /^(?:[（(][^（(）)]*[）)]|[【［[][^【】［］[\]]*[】］\]])$/u.test(text.trim())
}

/** Tells whether a line is 附件, 附件1 or 附表： alone; with words behind the colon it is a note or a title of its own. */
export function isAnnexLabel(text: string): boolean {
  return /^(?:附件|附表|附录)\s*[\d一二三四五六七八九十]*\s*[:：]?$/u.test(text)
}

/** Tells whether a line is a note of annexes, with what they are behind the colon: 附件：1.课程建设清单. */
export function isAnnexNote(text: string): boolean {
  return /^附(?:件|表)?\s*[\d一二三四五六七八九十]*\s*[:：]\s*\S/u.test(text.trim())
}

/** The numbers of annexes have two digits at most; a longer run of numbered lines is no list of them. */
const MOST_ANNEXES = 99

/** Tells whether the block at `i` belongs to a note of annexes: the note itself or a numbered line under it. */
export function isInAnnexNote(blocks: readonly SourceBlock[], i: number): boolean {
  let at = i
  while (
    at > 0 &&
    i - at < MOST_ANNEXES &&
    readNumbering(blocks[at]?.text ?? '')?.style === 'digit' &&
    !isAnnexNote(blocks[at]?.text ?? '')
  )
    at -= 1
  const text = blocks[at]?.text
  return text !== undefined && isAnnexNote(text)
}

/** Tells whether a line names the place of publication: （本文刊发于《人民日报》…）, 来源：新华社. */
export function isSourceLine(text: string): boolean {
  const bare = text.trim()
  if (bare.length > 80) return false
  return (
    /^[（(].*(?:刊发|刊载|原载|发表|刊登|摘自|来源|转载|选自|载于|据.*报道|新华社.*电|原文|《.+》\s*\d{4}).*[）)]$/u.test(
      bare,
    ) || /^(?:来源|文章来源|原载|摘自|转自)\s*[:：].+$/u.test(bare)
  )
}

/** Tells whether a line addresses a document: 各有关高等学校：, 各省、自治区、直辖市人民政府，…办公厅： */
export function isRecipients(text: string): boolean {
  const bare = text.trim()
  return (
    /^[^。；！？：:]{2,300}[：:]$/u.test(bare) &&
    !/(?:如下|以下|意见|指出|强调|表示|要求|要点|通知|包括|问题|规定|说)[：:]$/u.test(bare) &&
    // 同志们： 老师们、同学们： open a speech; they address nobody's office.
    !/^(?:尊敬的|亲爱的|各位)/u.test(bare) &&
    !/(?:同志|老师|同学|朋友|战友|乡亲|来宾|女士|先生)们?[：:]$/u.test(bare) &&
    /(?:各|有关|单位|部门|学校|高校|政府|党委|委员会|厅|局|办公室|组|公司|同志|院|部|系)/u.test(bare)
  )
}

/** Tells whether a line closes the text above it: 抄送：…, 责任编辑：…, 【纠错】 【责任编辑：李四】. */
function isTailLine(text: string): boolean {
  const bare = text.trim()
  return (
    bare.length <= 90 &&
    (/^(?:抄\s*送|抄\s*报|责任编辑|编辑|责编)\s*[:：]/u.test(bare) ||
      /^(?:[【［[（(](?:纠错|责任编辑|责编|编辑)[^】］\]）)]*[】］\]）)]\s*)+$/u.test(bare))
  )
}

/** The office in a document's red head 红头, 北京印刷学院文件; null for any other line. */
export function redHeadOffice(text: string): string | null {
  const office = /^(\p{sc=Han}{3,30})文件$/u.exec(text.replace(/\s/g, ''))?.[1]
  return office !== undefined && isOrganisation(office) ? office : null
}

/** Tells whether a block reads as a title or heading line: short, unfinished, no row of a table, no note, no date. */
export function isTitleLike(block: SourceBlock | undefined, longest = 90): block is SourceBlock {
  if (!block || block.rows || block.marks.code || block.marks.note) return false
  const { text } = block
  return (
    text.length <= longest &&
    text.length >= 2 &&
    !endsSentence(text) &&
    !endsAtPause(text) &&
    !isDateLine(text) &&
    !isTailLine(text) &&
    !/^[—-]{2}/.test(text) &&
    !beginsInside(text) &&
    !/[。；]/.test(text)
  )
}

/** Tells whether a block is text in sentences, as a paragraph of the body is. */
export function isProse(block: SourceBlock | undefined): boolean {
  if (!block || block.rows) return false
  return endsSentence(block.text) || /[。；]/.test(block.text) || block.text.length > 90
}

/** Tells whether a block carries a number of the outer styles (一、 （一） 第一章), so that it is no title. */
export function isNumbered(block: SourceBlock | undefined): boolean {
  return block !== undefined && readNumbering(block.text) !== null
}

/** A cover notice's title and the title it issues: 关于印发《…实施方案》的通知 → …实施方案; null for others. */
export function issuedTitle(text: string): string | null {
  return /(?:印发|转发|发布|下发|公布)[^《]{0,20}《(.+)》.{0,8}的通知$/u.exec(text.trim())?.[1] ?? null
}

/** A line that leads to the title under it: …开班式上发表重要讲话强调. */
export function isShoulder(text: string): boolean {
  return (
    /(?:强调|指出|要求|表示|讲话|致辞|指示|提出|会议上|座谈会上|大会上|——)$/u.test(text.trim()) &&
    !/[。，；]$/u.test(text)
  )
}
