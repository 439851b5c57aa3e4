import type { ArticleId } from '@/lib/journal/ids'
import { titleKey } from '@/lib/text/title-key'
import { outlineOf } from './draft-outline'
import { draftTitles } from './draft-titles'
import { ALL_CLOSING_MARKS, type Extent, STRAIGHT_MARKS } from './quotation-marks'
import { type DraftQuotation, isShortName } from './read-draft'
import { goesOn, titlesBefore } from './titles-before'
import { titlesBehind } from './titles-behind'

/** The articles that have each title, by the titles' keys. */
export type ArticlesByTitle = ReadonlyMap<string, ReadonlySet<ArticleId>>

/** How far before a quotation its paragraph is read, in characters. */
const REACH = 600

/** Titles of the archive by their keys, with the articles that have each. */
export function articlesByTitle(
  articles: Iterable<{ readonly article: ArticleId; readonly title: string }>,
): ArticlesByTitle {
  const byTitle = new Map<string, Set<ArticleId>>()
  for (const { article, title } of articles) {
    const key = titleKey(title)
    byTitle.set(key, (byTitle.get(key) ?? new Set()).add(article))
  }
  return byTitle
}

/** A quotation with its marks. One that the next paragraph takes up again has none at its end. */
function withMarks(draft: string, { start, end, kind }: DraftQuotation): Extent {
  if (kind !== 'marked') return { start, end }
  const isClosed = (ALL_CLOSING_MARKS + STRAIGHT_MARKS).includes(draft.charAt(end) || ' ')
  return { start: start - 1, end: isClosed ? end + 1 : end }
}

/** The paragraph before a quotation; where that begins its line, the line before, if it ends in a colon. */
function leadOf(draft: string, end: number): Extent {
  const start = draft.lastIndexOf('\n', end - 1) + 1
  const colon = end > 0 && /^[\s>]*$/u.test(draft.slice(start, end)) ? draft.slice(0, start).trimEnd() : ''
  const lead = /[：:]$/u.test(colon)
    ? { start: colon.lastIndexOf('\n') + 1, end: colon.length }
    : { start, end }
  return { start: Math.max(lead.start, lead.end - REACH), end: lead.end }
}

/** Between paragraphs of one quotation: no closing mark, and the > of a block. */
const ONLY_BREAK = /^[\s>]*\n[\s>]*$/u

const SHORTENED = /^[（(][^（）()《\n]{0,40}以下(?:统一?)?简?称为?[^《\n]{0,3}$/u

/** Titles by the keys of the short ones that the draft gives them: 《关于……的意见》（以下简称《意见》）. */
function shortTitles(draft: string): ReadonlyMap<string, readonly string[]> {
  const short = new Map<string, readonly string[]>()
  const titles = draftTitles(draft)
  for (const [at, { end, name }] of titles.entries()) {
    const next = titles[at + 1]
    if (next === undefined || !SHORTENED.test(draft.slice(end, next.start))) continue
    const key = titleKey(next.name)
    short.set(key, [...(short.get(key) ?? []), name])
  }
  return short
}

/**
 * The articles that a draft names as the source of each of its quotations: 《规划》指出：“…”, “…”（《规划》）, and “…” and “…” of one
 * source. All that may be meant where it is not clear which of several; null where none is named, or one that the archive does not have:
 * then nothing can be said of the source, and least of all that it is wrong.
 */
export function namedArticles(
  draft: string,
  quotations: readonly DraftQuotation[],
  byTitle: ArticlesByTitle,
): readonly (ReadonlySet<ArticleId> | null)[] {
  const short = shortTitles(draft)
  const articlesOf = (title: string): readonly ArticleId[] => {
    const key = titleKey(title)
    return (short.get(key) ?? [key]).flatMap((each) => [...(byTitle.get(titleKey(each)) ?? [])])
  }
  const own = quotations.filter((each) => each.kind !== 'sentence' && !isShortName(each))
  const extents = own.map((each) => withMarks(draft, each))
  /** For each quotation that stands for itself, the titles that may hold for the next one too: none that stands only behind it. */
  const before: (readonly string[])[] = []

  const named = quotations.map((quotation) => {
    const { start, end } = withMarks(draft, quotation)
    const lead = leadOf(draft, start)
    const within = extents
      .filter((each) => each.start >= lead.start && each.end <= lead.end)
      .map((each) => ({ start: each.start - lead.start, end: each.end - lead.start }))
    const outline = outlineOf(draft.slice(lead.start, lead.end), within, false)
    const behind = titlesBehind(draft, end)
    const after = draft.slice(end, end + 2)

    const at = extents.findIndex((each) => each.start === start)
    const last = own[at - 1]
    const followsOn =
      last !== undefined && (goesOn(outline, after) || ONLY_BREAK.test(draft.slice(last.end, start)))
    const direct = titlesBefore(outline, after)
    const ahead = direct.length > 0 || !followsOn ? direct : (before[at - 1] ?? [])

    // A source behind says more than one that only goes on, but not more than one at the quotation itself.
    const titles = behind.named.length > 0 ? [...behind.named, ...direct] : ahead
    if (at >= 0) before[at] = direct.length > 0 ? titles : ahead
    const articles = titles.map(articlesOf)
    if (titles.length === 0 || articles.some((each) => each.length === 0)) return null
    return new Set([...articles.flat(), ...behind.also.flatMap(articlesOf)])
  })
  return named
}
