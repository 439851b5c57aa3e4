import { titleKey } from '@/lib/text/title-key'
import { readByline } from '../byline'
import { completesTitle } from '../document-title'
import {
  isBracketed,
  isDocumentNumber,
  isNumbered,
  isOrganisation,
  isShoulder,
  issuedTitle,
  isTitleLike,
  redHeadOffice,
} from '../line-signs'
import { isSetTogether } from '../set-together'
import type { SourceBlock } from '../source-document'
import { type Announced, type Match, matchContents } from './match-contents'
import { findStrongStarts } from './strong-starts'

/** Where an article stands: its first block (cover notice or shoulder title), its title, and the block behind it. */
export type ArticleRange = {
  readonly start: number
  readonly title: number
  readonly end: number
  /** Index of its entry in the contents; null for an article the contents do not name. */
  readonly entry: number | null
}

/** Moves a start up over a shoulder title, over offices that issue 关于…, and over the cover notice of the title. */
function startOf(blocks: readonly SourceBlock[], title: number, floor: number): number {
  let start = title
  const text = blocks[title]?.text ?? ''
  const above = blocks[title - 1]
  if (title - 1 >= floor && isTitleLike(above) && isShoulder(above.text) && !isBracketed(above.text))
    start = title - 1
  while (/^关于/.test(text) && start - 1 >= floor && isOffice(blocks[start - 1])) start -= 1
  // The document may print its years on a line of their own, which the notice has in its title.
  const years = blocks[title + 1]?.text ?? ''
  const key = titleKey(isBracketed(years) ? text + years : text)
  for (let i = start - 1; i >= Math.max(floor, start - 60); i--) {
    const issued = titleKey(issuedTitle(blocks[i]?.text ?? '') ?? '')
    if (issued === '' || !(issued === key || key.startsWith(issued) || key.endsWith(issued))) continue
    let notice = i
    while (notice - 1 >= floor && isOffice(blocks[notice - 1])) notice -= 1
    return overRedHead(blocks, notice, floor)
  }
  return overRedHead(blocks, start, floor)
}

/** Moves a start up over the red head and the document number under it: 某大学文件 ｜ 校发〔2023〕12号 ｜ 关于…的通知. */
function overRedHead(blocks: readonly SourceBlock[], start: number, floor: number): number {
  const head = isDocumentNumber(blocks[start - 1]?.text ?? '') ? start - 2 : start - 1
  return head >= floor && redHeadOffice(blocks[head]?.text ?? '') !== null ? head : start
}

function isOffice(block: SourceBlock | undefined): boolean {
  return block !== undefined && !block.rows && isOrganisation(block.text)
}

/** A line that may be the title under a shoulder: not a byline, a date or a line in brackets. */
function mayBeTitle(block: SourceBlock | undefined): block is SourceBlock {
  return (
    isTitleLike(block) &&
    !isBracketed(block.text) &&
    readByline(block.text) === null &&
    !isDocumentNumber(block.text)
  )
}

/**
 * Moves up to the first line of a title of which the last was found: 中国共产党某大学第九届委员会｜第五次全体会议公报.
 * The lines stand together, and apart from the text above; offices over 关于… issue it and are no part of it.
 */
function topOfTitle(blocks: readonly SourceBlock[], matched: number): number {
  let top = matched
  while (top > 0 && matched - top < 3 && isSetTogether(blocks[top - 1], blocks[top])) top -= 1
  const above = blocks.slice(top, matched)
  const isTitle = above.every(
    (block) => mayBeTitle(block) && !isNumbered(block) && !isShoulder(block.text) && !/^附/.test(block.text),
  )
  const issued = /^关于/.test(blocks[matched]?.text ?? '') && above.every(isOffice)
  return isTitle && !issued && !isSetTogether(blocks[top - 1], blocks[top]) ? top : matched
}

/**
 * Moves up over the body whose name is the first line of a title: 中国共产党某大学第八届委员会 over 第五次全体会议公报. Offices over
 * 关于… issue it and are no part of it.
 */
function overBody(blocks: readonly SourceBlock[], title: number): number {
  const isBody = isOffice(blocks[title - 1]) && completesTitle(blocks[title - 1], blocks[title])
  return isBody && !/^关于/.test(blocks[title]?.text ?? '') ? title - 1 : title
}

/** Moves down over the offices of a title that the contents name without them: 教育部｜财政部｜关于… → 关于…. */
function pastOffices(blocks: readonly SourceBlock[], matched: number, last: number): number {
  let title = matched
  while (title < last && isOffice(blocks[title])) title += 1
  return /^关于/.test(blocks[title]?.text ?? '') ? title : matched
}

/** Moves down over what stands above a title and is matched with it: offices, or a shoulder that the contents name too. */
function pastLeads(
  blocks: readonly SourceBlock[],
  { block, last, sure }: Pick<Match, 'block' | 'last' | 'sure'>,
): number {
  const title = sure ? pastOffices(blocks, block, last) : block
  return title === block && (!sure || last > block) ? titleFrom(blocks, block) : title
}

/** Moves from a shoulder title down to the title itself: contents may name an article by its shoulder. */
function titleFrom(blocks: readonly SourceBlock[], matched: number): number {
  const block = blocks[matched]
  const next = blocks[matched + 1]
  return block && isShoulder(block.text) && mayBeTitle(next) && !isShoulder(next.text) ? matched + 1 : matched
}

/**
 * Finds where each article starts. The contents' own titles lead; where they miss one, a title that stands out by
 * itself (document number, byline or notice under it) starts an article too. Without contents the latter alone decide.
 */
export function findArticles(
  blocks: readonly SourceBlock[],
  announced: readonly Announced[],
): readonly ArticleRange[] {
  const matched = matchContents(blocks, announced)
  const titles = matched.map(({ block, last, entry, sure }) => ({
    last,
    // Contents may name a notice, and mean the document under it; or an article by its shoulder, near enough.
    title: coveredTitle(blocks, block) ?? topOfTitle(blocks, pastLeads(blocks, { block, last, sure })),
    entry: entry as number | null,
  }))
  const starts: { start: number; title: number; last: number; entry: number | null }[] = []
  let floor = 0
  for (const { title, last, entry } of titles) {
    starts.push({ start: startOf(blocks, title, floor), title, last, entry })
    floor = title + 1
  }
  const ranked = titles.filter(({ title }) => blocks[title]?.marks.rank !== undefined).length
  for (const strong of findStrongStarts(blocks, ranked * 2 >= titles.length, announced.length > 0)) {
    const inside = starts.some(
      ({ start, title, last }) => strong >= start && strong <= Math.max(title + 1, last),
    )
    const title =
      coveredTitle(blocks, strong) ?? topOfTitle(blocks, overBody(blocks, titleFrom(blocks, strong)))
    const known = starts.some((other) => other.title === title)
    const before = starts.filter((other) => other.title < strong).map((other) => other.title + 1)
    const start = Math.min(strong, startOf(blocks, title, Math.max(0, ...before)))
    if (!inside && !known) starts.push({ start, title, last: title, entry: null })
  }
  starts.sort((a, b) => a.start - b.start)
  return starts.map(({ start, title, entry }, i) => ({
    start,
    title,
    entry,
    end: starts[i + 1]?.start ?? blocks.length,
  }))
}

/** The title that a cover notice at `start` issues, where it stands below the notice; null where there is none. */
function coveredTitle(blocks: readonly SourceBlock[], start: number): number | null {
  const text = blocks[start]?.text ?? ''
  // 关于印发《…计划》的｜通知
  const issued = issuedTitle(text) ?? issuedTitle(text + (blocks[start + 1]?.text ?? ''))
  if (!issued) return null
  const key = titleKey(issued)
  for (let i = start + 1; i < Math.min(blocks.length, start + 60); i++) {
    // The document may print its years on a line of their own: 乡村学校阅读提升计划｜（2022—2025年）.
    const text = blocks[i]?.text ?? ''
    const answers =
      titleKey(text) === key || (text.length >= 6 && titleKey(text + (blocks[i + 1]?.text ?? '')) === key)
    if (isTitleLike(blocks[i]) && answers) return i
  }
  return null
}
