import { mergeSpans, type Span } from './spans'

/** A stretch of an excerpt; `hit` tells the reader's words from the words around them. */
export type ExcerptPiece = { readonly text: string; readonly hit: boolean }

/** The words around a hit 摘句, in order, with 「…」 where something is left out. */
export type Excerpt = readonly ExcerptPiece[]

type Hit = Span & { readonly word: number }

/** Characters shown on each side of a hit: with the hit, about two lines on a phone. */
const AROUND = 20
/** A rest shorter than this is shown rather than cut: 「…的」 saves nothing. */
const REST = 4
/** More hits of one passage than these are told as a number (本段 5 处); every word's first hit comes before a second one. */
const SHOWN_HITS = 3
/** A longer hit shows its beginning and its end; the opened page marks all of it. */
const LONGEST_HIT = 80

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

/** Chooses the hits whose surroundings are shown. */
function chooseHits(hits: readonly Hit[]): Hit[] {
  const first = hits.filter((hit, i) => hits.findIndex(({ word }) => word === hit.word) === i)
  const rest = hits.filter((hit) => !first.includes(hit))
  return [...first, ...rest].slice(0, SHOWN_HITS).sort((a, b) => a.start - b.start)
}

function windowAround(text: string, hit: Span, all: readonly Span[]): Span {
  let start = move(text, hit.start, -AROUND)
  let end = move(text, hit.end, AROUND)
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
 * Cuts the words around the first hits out of a passage: 20 characters on each side, as far as the sentence of a result
 * needs to be told from its neighbours. Hits are in order of start and may overlap; the characters stay as printed.
 */
export function cutExcerpt(text: string, hits: readonly Hit[]): Excerpt {
  const merged = mergeSpans(hits)
  const shown = mergeSpans(chooseHits(hits).map((hit) => windowAround(text, hit, merged)))
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
