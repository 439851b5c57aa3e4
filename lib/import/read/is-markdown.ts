import { decode } from './decode'
import { frontMatterEnd } from './front-matter-end'
import { refuseTooLong } from './source-limits'

/** Signs of Markdown, each with how often it must be seen: a plain text may hold one # or a few pipes by chance. */
const SIGNS: readonly (readonly [RegExp, number])[] = [
  [/^ {0,3}#{1,6}[ \t]*[^\s#]/gmu, 2],
  // The rule under the head of a table: |---|:---:|
  [/^ {0,3}\|?[ \t]*:?-{2,}:?[ \t]*(?:\|[ \t]*:?-{2,}:?[ \t]*)+\|?[ \t]*$/gmu, 1],
  [/^ {0,3}\[\^[^\]\s]+\]:/gmu, 1],
  [/^ {0,3}(?:`{3,}|~{3,})/gmu, 2],
  [/!?\[[^\]\n]*\]\([^)\n]*[/.:#][^)\n]*\)/gu, 1],
  [/<[a-z][a-z0-9]*\s(?:[^<>]{0,300}\s)?(?:hidden[\s=>]|style\s*=[^<>]{0,200}display\s*:\s*none)/giu, 1],
  [/<(?:script|style|iframe|svg|object|embed|!--)/giu, 1],
]

/** A single heading is enough beside strong words on the same page: # 标题 … **重点**. */
const HEADING = /^ {0,3}#{1,6}[ \t]+\S/mu
/** Words between the stars; a row of stars alone is a rule. */
const STRONG = /\*\*[^\s*](?:[^*\n]*[^\s*])?\*\*/u

/** No writer nests brackets so deep, or sets so many in one paragraph; the parser takes the square of it in time. */
const DEEPEST_BRACKETS = 300
const MOST_BRACKETS = 2000

/** Tells whether square brackets nest, or stand open, deeper than 300 in a paragraph, or are more than 2,000. */
function hasTooManyBrackets(text: string): boolean {
  let depth = 0
  let count = 0
  for (const [sign] of text.matchAll(/[[\]]|\n[ \t]*\n/gu)) {
    if (sign === '[') {
      depth += 1
      count += 1
    } else if (sign === ']') depth = Math.max(0, depth - 1)
    else {
      depth = 0
      count = 0
    }
    if (depth > DEEPEST_BRACKETS || count > MOST_BRACKETS) return true
  }
  return false
}

/**
 * Tells whether a text is Markdown, by what stands in it and never by the name of its file: front matter, headings,
 * tables with a rule under the head, notes, fences, links, raw HTML. A text with bullets and bold lines alone, as
 * that of 2022-01, is read as text, whose lines mean what they show; so is one
 * with brackets that would keep the parser busy for minutes.
 */
export function looksLikeMarkdown(text: string): boolean {
  if (hasTooManyBrackets(text)) return false
  if (frontMatterEnd(text) > 0) return true
  if (HEADING.test(text) && STRONG.test(text)) return true
  return SIGNS.some(([sign, needed]) => (text.match(sign)?.length ?? 0) >= needed)
}

/** The same of a file's bytes. Throws ImportError where they are no text at all, or one far too long. */
export function isMarkdown(bytes: Uint8Array): boolean {
  const { text } = decode(bytes)
  // Before the signs are looked for and the parser makes a tree of it.
  refuseTooLong(text.length, 0)
  return looksLikeMarkdown(text.replace(/^\ufeff/, '').replace(/\r\n?|\f/g, '\n'))
}
