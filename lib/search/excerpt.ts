import { mergeSpans, type Span } from './spans'

/** A stretch of an excerpt; `hit` tells the reader's words from the words around them. */
export type ExcerptPiece = { readonly text: string; readonly hit: boolean }

/** The words around a hit 摘句, in order, with 「…」 where something is left out. */
export type Excerpt = readonly ExcerptPiece[]

type Hit = Span & { readonly word: number }

/** Characters shown on each side of a hit, and of each where several words have their own: two or three lines on a phone. */
const AROUND = 20
const AROUND_EACH = 12
/** A rest shorter than this is shown rather than cut: 「…的」 saves nothing. */
const REST = 4
/** Words whose first hits are shown; further hits of a passage are told as a number (本段 5 处). */
const SHOWN_WORDS = 3
/** A longer hit shows its beginning and its end; the opened page marks all of it. */
const LONGEST_HIT = 80

const CLOSING = /[，。、；：！？”’）》」』｜\s]/
const JOINS = /^(?:\p{M}|\u200d|[\uff9e\uff9f])/u

/** Moves an offset by characters, never into a surrogate pair and never between a character and its marks. */
function move(text: string, from: number, characters: number): number {
  const step = characters < 0 ? -1 : 1
  let at = from
  for (let left = Math.abs(characters); left > 0 && at + step >= 0 && at + step <= text.length; left--) {
    do at += step
    while (at > 0 && at < text.length && isInside(text, at))
  }
  return at
}

function isInside(text: string, at: number): boolean {
  const behind = text.charCodeAt(at)
  const before = text.charCodeAt(at - 1)
  const splitsPair = behind >= 0xdc00 && behind <= 0xdfff && before >= 0xd800 && before <= 0xdbff
  return splitsPair || JOINS.test(text.slice(at, at + 2))
}

/** The first hit of each word: their surroundings are shown. */
function firstHits(hits: readonly Hit[]): Hit[] {
  return hits.filter((hit, i) => hits.findIndex(({ word }) => word === hit.word) === i).slice(0, SHOWN_WORDS)
}

function windowAround(text: string, hit: Span, all: readonly Span[], around: number): Span {
  let start = move(text, hit.start, -around)
  let end = move(text, hit.end, around)
  // An excerpt does not begin with the end of another sentence: 「…。要走好」.
  while (start > 0 && start < hit.start && CLOSING.test(text.charAt(start))) start += 1
  // Another hit at the edge is shown whole: half a word marked would look like an error.
  for (const other of all) {
    if (other.start < start && other.end > start) start = other.start
    if (other.start < end && other.end > end) end = other.end
  }
  return {
    start: move(text, start, -REST) === 0 ? 0 : start,
    end: move(text, end, REST) === text.length ? text.length : end,
  }
}

function hitPieces(text: string, { start, end }: Span): ExcerptPiece[] {
  if (end - start <= LONGEST_HIT) return [{ text: text.slice(start, end), hit: true }]
  return [
    { text: text.slice(start, move(text, start, LONGEST_HIT / 2)), hit: true },
    { text: '…', hit: false },
    { text: text.slice(move(text, end, -LONGEST_HIT / 4), end), hit: true },
  ]
}

/**
 * Cuts the words around the first hit out of a passage, around each word's first hit where there are several: enough to
 * tell one result from its neighbours. Hits are in order of start and may overlap; the characters stay as printed.
 */
export function cutExcerpt(text: string, hits: readonly Hit[]): Excerpt {
  const merged = mergeSpans(hits)
  const first = firstHits(hits)
  const around = first.length > 1 ? AROUND_EACH : AROUND
  const shown = mergeSpans(first.map((hit) => windowAround(text, hit, merged, around)))
  const pieces: ExcerptPiece[] = []
  const plain = (start: number, end: number) => {
    if (start < end) pieces.push({ text: text.slice(start, end), hit: false })
  }
  let end = 0
  for (const window of shown) {
    if (window.start > end) pieces.push({ text: '…', hit: false })
    let at = window.start
    for (const hit of merged) {
      if (hit.start < window.start || hit.end > window.end) continue
      plain(at, hit.start)
      pieces.push(...hitPieces(text, hit))
      at = hit.end
    }
    plain(at, window.end)
    end = window.end
  }
  if (end < text.length) pieces.push({ text: '…', hit: false })
  return pieces
}

/** The most of a passage that is shown at once; the longest paragraphs go on for a page, and are read in the article. */
const WHOLE = 400

/** The whole passage with every hit marked, or of a very long one the stretch around its first hit. */
export function wholeExcerpt(text: string, hits: readonly Hit[]): Excerpt {
  const merged = mergeSpans(hits)
  const from = text.length <= 2 * WHOLE ? 0 : move(text, merged[0]?.start ?? 0, -WHOLE)
  const to = text.length <= 2 * WHOLE ? text.length : move(text, from, 2 * WHOLE)
  const pieces: ExcerptPiece[] = from > 0 ? [{ text: '…', hit: false }] : []
  let at = from
  for (const { start, end } of merged) {
    if (start < from || start >= to) continue
    if (start > at) pieces.push({ text: text.slice(at, start), hit: false })
    at = Math.min(end, to)
    pieces.push({ text: text.slice(start, at), hit: true })
  }
  if (at < to) pieces.push({ text: text.slice(at, to), hit: false })
  if (to < text.length) pieces.push({ text: '…', hit: false })
  return pieces
}
