import type { Removal } from '@/lib/journal/finding'
import { endsSentence } from '@/lib/text/punctuation'
import { titleKey } from '@/lib/text/title-key'
import { joinText, type SourceDocument, type SourceLine } from '../source-document'
import type { Announced } from './match-contents'
import {
  type ContentsList,
  isContentsLabel,
  isHighlightsLabel,
  opensContents,
  readContents,
  takeOrdinals,
} from './read-contents'
import { isMastheadLine, isMastheadMark, type Masthead, readMasthead } from './read-masthead'

/** One highlight 要目 and its lines. */
export type Highlight = { readonly title: string; readonly lines: readonly SourceLine[] }

/** Everything before the first article: masthead, highlights, contents; and the index of the first body line. */
export type FrontMatter = {
  readonly masthead: Masthead
  readonly highlights: readonly Highlight[]
  /** Marks taken off the highlights (▲). */
  readonly removals: readonly Removal[]
  readonly contents: ContentsList | null
  /** 本期学习要目, 目 录: printed labels that the pages print again themselves. */
  readonly labels: readonly SourceLine[]
  readonly bodyStart: number
}

/** Masthead and contents stand at the very beginning; a line further down that reads 目录 is text. */
const SEARCH_LINES = 200

/** The highlights from `start` on: bulleted or plain lines, up to a blank line behind them or the contents' label. */
function readHighlights(
  lines: readonly SourceLine[],
  start: number,
): { highlights: Highlight[]; end: number } {
  const groups: SourceLine[][] = []
  let end = start
  const labelled = lines.slice(start, start + 30).some((line) => isContentsLabel(line.text))
  for (let i = start; i < lines.length; i++) {
    const line = lines[i]
    if (!line || line.text === '') {
      // Items may stand apart; the list ends where a blank is followed by neither a bullet nor the contents' label.
      const next = lines.slice(i).find((each) => each.text !== '')
      const goesOn =
        next !== undefined && (next.marks.bullet !== undefined || /^[▲●◆■★※]/u.test(next.text) || labelled)
      if (groups.length > 0 && !goesOn) break
      continue
    }
    if (isContentsLabel(line.text)) break
    const last = groups.at(-1)
    const under = last?.at(-1)
    // In print a title goes on behind a line that reached the margin.
    const wrapped = under?.marks.full && !line.marks.indented && !/^[▲●◆■★※]/u.test(line.text)
    if (last && !line.marks.bullet && (last[0]?.marks.bullet || wrapped)) last.push(line)
    else groups.push([line])
    end = i + 1
  }
  return {
    highlights: groups.map((group) => ({ title: joinText(group.map((line) => line.text)), lines: group })),
    end,
  }
}

/** Without a contents list the masthead reaches to its last mark (number, publisher) and the masthead lines right under it. */
function mastheadEnd(lines: readonly SourceLine[]): number {
  const filled = lines
    .slice(0, SEARCH_LINES)
    .map((line, index) => ({ line, index }))
    .filter(({ line }) => line.text !== '')
  const prose = filled.findIndex(({ line }) => endsSentence(line.text))
  const top = filled.slice(0, prose < 0 ? 12 : Math.min(12, prose))
  let last = top.findLastIndex(({ line }) => isMastheadMark(line.text))
  while (isMastheadLine(filled[last + 1]?.line.text ?? '')) last += 1
  return (filled[last]?.index ?? -1) + 1
}

/**
 * Reads what stands before the first article. An issue may have no masthead and no 目录: then the body starts at
 * its first line. The journal's name repeated above the contents is part of the masthead.
 */
export function readFrontMatter(source: SourceDocument): FrontMatter {
  const { lines } = source
  const head = lines.slice(0, SEARCH_LINES)
  const labelledAt = head.findIndex((line) => isContentsLabel(line.text))
  const contentsAt = labelledAt >= 0 ? labelledAt : head.findIndex((_, at) => opensContents(head, at))
  const contents = contentsAt >= 0 ? readContents(lines, contentsAt + 1) : null
  const inContents = (at: number) => contents !== null && at >= contentsAt && at < contents.end
  const highlightsAt = head.findIndex((line, at) => isHighlightsLabel(line.text) && !inContents(at))
  const labels = [contentsAt, highlightsAt].flatMap((at) => lines[at] ?? [])
  const { highlights: listed, end: highlightsEnd } =
    highlightsAt >= 0 ? readHighlights(lines, highlightsAt + 1) : { highlights: [], end: 0 }
  const { entries: highlights, removals } = takeOrdinals(listed)
  const firstLabel = [contentsAt, highlightsAt].filter((at) => at >= 0)
  const mastheadStop = firstLabel.length > 0 ? Math.min(...firstLabel) : mastheadEnd(lines)
  const bodyStart = Math.max(mastheadStop, contents?.end ?? 0, highlightsEnd)
  // Between highlights and contents there may be lines of the masthead too (the number under the contents' label).
  const used = new Set([
    ...labels,
    ...highlights.flatMap((h) => h.lines),
    ...(contents?.heads ?? []),
    ...(contents?.subtitles ?? []),
    ...(contents?.entries ?? []).flatMap((e) => e.lines),
  ])
  const mastheadLines = lines.slice(0, bodyStart).filter((line) => line.text !== '' && !used.has(line))
  return { masthead: readMasthead(mastheadLines), highlights, removals, contents, labels, bodyStart }
}

/** The titles an article may be known by: those of the contents, or the highlights where there are no contents. */
export function announcedTitles(front: FrontMatter): readonly Announced[] {
  const entries = front.contents?.entries ?? []
  if (entries.length > 0)
    return entries.map((e) => ({
      title: e.title,
      page: e.page,
      line: e.lines[0]?.number ?? 1,
      printed: e.lines.map((line) => line.text),
    }))
  return front.highlights
    .filter((h) => titleKey(h.title).length >= 4)
    .map((h) => ({
      title: h.title,
      page: null,
      line: h.lines[0]?.number ?? 1,
      printed: h.lines.map((line) => line.text),
    }))
}
