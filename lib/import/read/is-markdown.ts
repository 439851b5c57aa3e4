import { decode } from './decode'
import { frontMatterEnd } from './front-matter-end'

/** Signs of Markdown, each with how often it must be seen: a plain text may hold one # or a few pipes by chance. */
const SIGNS: readonly (readonly [RegExp, number])[] = [
  [/^ {0,3}#{1,6}[ \t]*[^\s#]/gmu, 2],
  // The rule under the head of a table: |---|:---:|
  [/^ {0,3}\|?[ \t]*:?-{2,}:?[ \t]*(?:\|[ \t]*:?-{2,}:?[ \t]*)+\|?[ \t]*$/gmu, 1],
  [/^ {0,3}\[\^[^\]\s]+\]:/gmu, 1],
  [/^ {0,3}(?:`{3,}|~{3,})/gmu, 2],
  [/!?\[[^\]\n]*\]\([^)\n]*[/.:#][^)\n]*\)/gu, 1],
  [/<(?:script|style|iframe|svg|object|embed|!--)/giu, 1],
]

/** A single heading is enough beside strong words on the same page: # 标题 … **重点**. */
const HEADING = /^ {0,3}#{1,6}[ \t]+\S/mu
/** Words between the stars; a row of stars alone is a rule. */
const STRONG = /\*\*[^\s*](?:[^*\n]*[^\s*])?\*\*/u

/**
 * Tells whether a text is Markdown, by what stands in it and never by the name of its file: front matter, headings,
 * tables with a rule under the head, notes, fences, links, raw HTML. A text with bullets and bold lines alone, as
 * that of 2022-01, is read as text, whose lines mean what they show.
 */
export function looksLikeMarkdown(text: string): boolean {
  if (frontMatterEnd(text) > 0) return true
  if (HEADING.test(text) && STRONG.test(text)) return true
  return SIGNS.some(([sign, needed]) => (text.match(sign)?.length ?? 0) >= needed)
}

/** The same of a file's bytes. Throws ImportError where they are no text at all. */
export function isMarkdown(bytes: Uint8Array): boolean {
  return looksLikeMarkdown(
    decode(bytes)
      .text.replace(/^\ufeff/, '')
      .replace(/\r\n?|\f/g, '\n'),
  )
}
