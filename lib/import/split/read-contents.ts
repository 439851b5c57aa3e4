import type { Removal } from '@/lib/journal/finding'
import { titleKey } from '@/lib/text/title-key'
import { readByline } from '../byline'
import { isOrganisation } from '../line-signs'
import { joinText, type SourceLine } from '../source-document'
import { isPageOf, isSentence, repeatsTitle } from './contents-end'

/** An entry of the printed contents with the lines it stands on; its title may have been cut over several. */
export type ContentsLine = {
  readonly title: string
  readonly page: number | null
  /** The page's digits as printed, perhaps full-width (１２); empty where there is none. */
  readonly printedPage: string
  readonly lines: readonly SourceLine[]
}

/** The contents list as read: entries, column heads (重要讲话), leaders taken off, and the line behind the list. */
export type ContentsList = {
  readonly entries: readonly ContentsLine[]
  readonly heads: readonly SourceLine[]
  /** Subtitles printed under the page of their title; the article prints them itself. */
  readonly subtitles: readonly SourceLine[]
  readonly removals: readonly Removal[]
  readonly end: number
}

/** A title and its page: …重要讲话····· 1 | 题名……第5页 | 题名 / 16 | 题名　16 | 题名(16). */
const LEADER = /(?:\s*[·.…．。•‥⋯・_—-]\s*){2,}|\s*[…⋯]\s*|\s*[/／]\s*|\s+/u
const PAGE = '(?<page>[\\d０-９]{1,4})'
const ENTRY = new RegExp(
  `^(?<title>.*?)(?:${LEADER.source})(?:第\\s*)?[（(]?\\s*(?:第\\s*)?${PAGE}\\s*页?\\s*[）)]?\\s*页?$`,
  'u',
)
const ENTRY_BRACKET = /^(?<title>.*?\S)[（(]\s*(?:第\s*)?(?<page>[\d０-９]{1,3})\s*页?\s*[）)]$/u
const ENTRY_PAGE_WORD = new RegExp(`^(?<title>.*?)第\\s*${PAGE}\\s*页$`, 'u')
const PAGE_ALONE = new RegExp(`^[（(]?(?:第\\s*)?${PAGE}\\s*页?[）)]?$`, 'u')

/** The label that opens a contents list: 目 录, 目录, 本期目录, 目次, also with CONTENTS before or behind it. */
export function isContentsLabel(text: string): boolean {
  return /^(?:CONTENTS)?[【［[《]?(?:本期)?目[录次][】］\]》]?(?:CONTENTS)?[:：]?$/iu.test(
    text.replace(/\s/g, ''),
  )
}

/** Tells whether the line at `i` opens a list of contents under another name, 学习内容 or 学习篇目, by the pages under it. */
export function opensContents(lines: readonly SourceLine[], i: number): boolean {
  const text = (lines[i]?.text ?? '').replace(/\s/g, '')
  if (!/^[【［[]?(?:本期|学习)?(?:内容|篇目|文件|材料)(?:目录)?[】］\]]?[:：]?$/u.test(text)) return false
  const under = lines
    .slice(i + 1, i + 8)
    .filter((line) => line.text !== '')
    .slice(0, 2)
  return under.length === 2 && under.every((line) => readContentsLine(line.text) !== null)
}

/** The label of the list of highlights: 本期学习要目, 本期要目, 学习重点, 本期导读. */
export function isHighlightsLabel(text: string): boolean {
  return /^[【［[]?(?:本期)?(?:学习)?(?:要目|重点|导读|提要|看点)[】］\]]?[:：]?$/u.test(
    text.replace(/\s/g, ''),
  )
}

/** A printed line of the contents taken apart; `extras` is what is neither title nor page: ·····, 第, 页. */
type SplitLine = {
  readonly title: string
  readonly extras: readonly string[]
  readonly page: number
  readonly printedPage: string
  /** Leaders or the word 第 stand before the page, so that the line is an entry whatever its number. */
  readonly led: boolean
}

/** A longer line is no line of a contents list, leaders included. */
const LONGEST_ENTRY = 400

/** Splits one printed line of the contents into title, page and the rest; null where it carries no page. */
function readContentsLine(text: string): SplitLine | null {
  const line = text.trim()
  if (line.length > LONGEST_ENTRY) return null
  const found =
    PAGE_ALONE.exec(line) ?? ENTRY.exec(line) ?? ENTRY_PAGE_WORD.exec(line) ?? ENTRY_BRACKET.exec(line)
  if (!found) return null
  const digits = found.groups?.page ?? ''
  const title = (found.groups?.title ?? '').trim()
  const at = line.lastIndexOf(digits)
  const between = line.slice(title.length, at).trim()
  // 「…纲要 2035」 is a title with a year, not a page behind a blank.
  if (title !== '' && between === '' && digits.length > 3) return null
  const extras = [between, line.slice(at + digits.length).trim()].filter((each) => each !== '')
  const led = extras.some((extra) => /[·.…．。•‥⋯・_—-]{2}|[…⋯第]/u.test(extra))
  const page = Number(digits.normalize('NFKC'))
  return isPageOf(page, led, page) ? { title, extras, page, printedPage: digits, led } : null
}

/** A title so long that no room was left for leaders before its page: …综合改革试点的通知4. */
const GLUED = /^(?<title>.*\p{sc=Han})(?<page>\d{1,3})$/u

/** Splits such a line, where entries with leaders stand around it and its page lies between theirs; null elsewhere. */
function readGlued(lines: readonly SourceLine[], i: number, before: number): SplitLine | null {
  const { title = '', page: digits = '' } = GLUED.exec(lines[i]?.text.trim() ?? '')?.groups ?? {}
  const after = lines.slice(i + 1, i + 6).find(({ text }) => text !== '')
  const next = after === undefined ? null : readContentsLine(after.text)
  const page = Number(digits)
  if (digits === '' || !next?.led || page < before || page > next.page) return null
  return { title, extras: [], page, printedPage: digits, led: false }
}

/** A contents list may not run on for more title lines than this without a page number. */
const MAX_TITLE_LINES = 4

/** Tells whether one of the next lines is an entry beyond doubt, so that the list goes on whatever stands before it. */
function entryFollows(lines: readonly SourceLine[], i: number): boolean {
  const next = lines.slice(i + 1, i + 1 + MAX_TITLE_LINES * 2).filter(({ text }) => text !== '')
  return next.slice(0, MAX_TITLE_LINES).some(({ text }) => readContentsLine(text)?.led === true)
}

/**
 * Reads the contents list that begins at `start` (the line behind its label). Titles may wrap over lines or leave
 * their page alone on one (····· 43); entries may be bulleted, grouped under columns, or carry no page at all.
 * The list ends where no further page follows within a few lines, at a sentence, and where a title stands again that
 * it has named already: that is the first article's own.
 */
export function readContents(lines: readonly SourceLine[], start: number): ContentsList {
  const entries: ContentsLine[] = []
  const heads: SourceLine[] = []
  const subtitles: SourceLine[] = []
  const removals: Removal[] = []
  let pending: SourceLine[] = []
  // The keys of the titles named so far; whether their list is a bulleted one; the last page.
  const named = new Set<string>()
  let bulleted = false
  let lastPage = 1
  let ledBefore = false
  let end = start
  for (let i = start; i < lines.length; i++) {
    const line = lines[i]
    if (!line || line.text === '') continue
    const found: SplitLine | null =
      readContentsLine(line.text) ?? (ledBefore ? readGlued(lines, i, lastPage) : null)
    // A lower page without leaders is a page number in the foot of the text behind it, a far higher one a count.
    if (found && !isPageOf(found.page, found.led, lastPage)) break
    if (found) {
      if (pending.length > 0 && isColumnHead(pending[0], pending.length, line))
        heads.push(...pending.splice(0, 1))
      const title = joinText([...pending.map((part) => part.text), found.title])
      // A page without a title is a stray line, itemised whole with the masthead's.
      if (title !== '') {
        entries.push({ title, page: found.page, printedPage: found.printedPage, lines: [...pending, line] })
        named.add(titleKey(title))
        for (const text of found.extras) removals.push({ line: line.number, text, reason: '目录引导点' })
      }
      pending = []
      lastPage = found.page
      ledBefore ||= found.led
      end = i + 1
    } else if (
      /^(?:——|--)\s*\S/u.test(line.text) &&
      pending.length === 0 &&
      end === i &&
      entries.length > 0
    ) {
      subtitles.push(line)
      end = i + 1
    } else {
      // A bullet begins an entry in a bulleted list, so what waits above it is an entry without a page or a column head.
      if (line.marks.bullet && bulleted && pending.length > 0 && entries.length > 0) {
        entries.push({
          title: joinText(pending.map((part) => part.text)),
          page: null,
          printedPage: '',
          lines: pending,
        })
        pending = []
        end = i
      }
      pending.push(line)
      const isText = isSentence(line.text) || repeatsTitle(pending, named)
      if (isText && !entryFollows(lines, i)) break
      if (pending.length > MAX_TITLE_LINES || line.text.length > 120 || isHighlightsLabel(line.text)) break
    }
    bulleted ||= line.marks.bullet !== undefined
  }
  const list =
    entries.length > 0 ? { entries, heads, subtitles, removals, end } : readPlainContents(lines, start)
  const bare = takeOrdinals(list.entries)
  const titles = takeAuthors(bare.entries)
  return {
    ...list,
    entries: titles.entries,
    removals: [...list.removals, ...bare.removals, ...titles.removals],
  }
}

/** What stands in front of the titles of a numbered or marked list: 1. 一、 （一） ▲. */
const ORDINAL =
  /^(?:\d{1,2}\s*[.．、]|[一二三四五六七八九十]{1,3}、|[（(](?:\d{1,2}|[一二三四五六七八九十]{1,3})[）)]|[•●◆■★※◎▲△▪□○◇])\s*/u

/** A title of a list with the lines it stands on. */
type Listed = { readonly title: string; readonly lines: readonly SourceLine[] }

/** Takes the numbers or marks off a list of titles, itemised; a single title may begin with a number of its own. */
export function takeOrdinals<T extends Listed>(
  entries: readonly T[],
): { entries: readonly T[]; removals: readonly Removal[] } {
  const marked = entries.filter((entry) => ORDINAL.test(entry.title))
  if (marked.length < 2 || marked.length < entries.length / 2) return { entries, removals: [] }
  const removals: Removal[] = []
  const bare = entries.map((entry) => {
    const ordinal = ORDINAL.exec(entry.title)?.[0] ?? ''
    if (ordinal === '' || ordinal.length >= entry.title.length) return entry
    removals.push({ line: entry.lines[0]?.number ?? 1, text: ordinal.trim(), reason: '目录序号' })
    return { ...entry, title: entry.title.slice(ordinal.length) }
  })
  return { entries: bare, removals }
}

/** The author's column behind a title: …的讲话　习近平, …的意见　教育部, 李 明 华. */
const AUTHOR = /^(?<title>.*\S)[\s　]+(?<author>\p{sc=Han}(?:[\s　]+\p{sc=Han}){1,2}|[^\s　]{2,20})$/u

/** Takes the authors off the titles of a list that has pages, itemised: an author has a column of their own in print. */
function takeAuthors(entries: readonly ContentsLine[]): {
  entries: readonly ContentsLine[]
  removals: readonly Removal[]
} {
  const removals: Removal[] = []
  const bare = entries.map((entry) => {
    const found = entry.page === null ? null : AUTHOR.exec(entry.title)
    const { title = '', author = '' } = found?.groups ?? {}
    const line = entry.lines.at(-1)
    const named = readByline(author) !== null || isOrganisation(author)
    // Offices in front of 关于… issue it, and are no author behind it.
    if (!named || title.length < 4 || isOrganisation(title) || !line?.text.includes(author)) return entry
    removals.push({ line: line.number, text: author, reason: '目录作者' })
    return { ...entry, title }
  })
  return { entries: bare, removals }
}

const DECORATED = /^[·•【（(〔［[◆■●★※—\s]+[\p{sc=Han}、]{2,10}[·•】）)〕］\]◆■●★※—\s]+$/u

/** A short line without a page above an entry that reads as a column's name: 重要讲话, 【政策文件】, 一、理论文章. */
function isColumnHead(line: SourceLine | undefined, waiting: number, next: SourceLine): boolean {
  if (!line || line.marks.bullet) return false
  const bare = line.text.replace(/^[【◆■●▲★☆※一二三四五六七八九十、\s]+|[】:：\s]+$/gu, '')
  // · 高教动态 · （学习体会） 【文件选登】: set off on both sides, and no part of a title.
  if (DECORATED.test(line.text) && !/\d/.test(line.text)) return true
  // 二、政策速递: numbered, and too short to be a title that was cut.
  if (
    /^[一二三四五六七八九十]{1,3}、/u.test(line.text) &&
    bare.length <= 8 &&
    !/^[一二三四五六七八九十]{1,3}、/u.test(next.text) &&
    (readContentsLine(next.text)?.title ?? '').length >= 8
  )
    return true
  const startsAnew =
    waiting > 1 || next.marks.bullet !== undefined || (readContentsLine(next.text)?.title ?? '').length >= 8
  return (
    startsAnew &&
    bare.length <= 8 &&
    /(?:讲话|文件|文章|论述|理论|政策|法规|精神|专题|解读|动态|言论|要闻|学习|栏|篇)$/u.test(bare)
  )
}

/** A contents list without pages: every line up to the first blank after it, or to the repeat of its first title. */
function readPlainContents(lines: readonly SourceLine[], start: number): ContentsList {
  const entries: ContentsLine[] = []
  let end = start
  for (let i = start; i < lines.length; i++) {
    const line = lines[i]
    if (!line || line.text === '') {
      if (entries.length > 0) break
      continue
    }
    if (line.text.length > 80 || isSentence(line.text) || isHighlightsLabel(line.text)) break
    if (entries[0] && titleKey(entries[0].title) === titleKey(line.text)) break
    entries.push({ title: line.text, page: null, printedPage: '', lines: [line] })
    end = i + 1
  }
  return { entries, heads: [], subtitles: [], removals: [], end }
}
