import { visible } from '@/lib/text/visible'
import { type SourceDocument, wordsOf } from '../source-document'
import type { Breach } from './breach'
import { lineEndsOf, withoutMarkupWords } from './markdown-markup'

/** The signs that Markdown is written with; whatever else stands in the source stands in a line too. */
const MARKUP = new Set('#*_~`<>|-+:=[]()!^\\.')
/** Stands before a character reference (&amp; &#8212;), for the character that the lines have in its place. */
const REFERENCE = '\ufdd3'

/** What of a source is no text, found without the parser: front matter, comments, programs. */
const UNSEEN: readonly RegExp[] = [
  /^---[ \t]*\n(?:[^\n]*\n){1,60}?(?:---|\.\.\.)[ \t]*(?:\n|$)/u,
  /<!--[\s\S]*?-->/gu,
  /<(script|style|iframe|svg|object|embed|noscript|template|math|canvas|video|audio)\b[^<>]*>[\s\S]*?<\/\1\s*>/giu,
]

/** What it holds besides words, tags and definitions aside: addresses, names of code. */
const NO_WORDS: readonly (readonly [RegExp, string])[] = [
  [/\]\((?:\\.|[^()\\]|\((?:\\.|[^()\\])*\))*\)/gu, ']'],
  [/\{#[^{}\s]+\}[ \t]*$/gmu, ''],
  [/^\s*(?:`{3,}|~{3,})\s*\w*\s*$/gmu, ''],
]

/** The source without all that: its words and the signs between them. */
function wordsBare(text: string): string {
  const seen = UNSEEN.reduce((rest, pattern) => rest.replace(pattern, lineEndsOf), text)
  const words = withoutMarkupWords(seen)
  return visible(NO_WORDS.reduce((rest, [pattern, instead]) => rest.replace(pattern, instead), words))
}

/**
 * Proves a Markdown reading against the raw file without the parser: the characters of the lines stand in the source in
 * the same order, so that nothing is invented or moved, and the lines have as many characters as the source has beside
 * markup, HTML and what it hides, addresses and front matter, so that nothing is lost. `text` is the decoded file.
 */
export function proveMarkdown(text: string, source: SourceDocument): readonly Breach[] {
  const raw = visible(text.replace(/^\ufeff/, '')).replace(/(?=&#?\w{1,31};)/gu, REFERENCE)
  const words = visible(source.lines.map(wordsOf).join(''))
  let at = 0
  for (const character of words) {
    while (at < raw.length && raw[at] !== character[0] && raw[at] !== REFERENCE) at += 1
    if (at >= raw.length) return [breach(`“${words.slice(-20)}”一带有来源里没有的字`)]
    at += raw[at] === REFERENCE ? 1 : character.length
  }
  const bare = wordsBare(text.replace(/^\ufeff/, '').replace(/&#?\w{1,31};/gu, ''))
  const kept = [...bare].filter((character) => !MARKUP.has(character)).length
  const read = [...words].filter((character) => !MARKUP.has(character)).length
  return read < kept ? [breach(`来源里有 ${kept - read} 个不是标记的字没有读入`)] : []
}

function breach(message: string): Breach {
  return { line: null, file: 'source.md', message }
}
