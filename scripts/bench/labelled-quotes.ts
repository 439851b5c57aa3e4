import { type HeldPart, heldParts } from '@/lib/collation/held-part'
import type { QuoteVerdict } from '@/lib/collation/quote-verdict'
import { readLibrary } from '@/lib/content/library.disk'
import { readVariants } from '@/lib/search/archive/variants'
import { variantPairs } from '@/lib/search/archive/variants-table'
import { issuePassages } from '@/lib/search/passages'
import { foldText } from '@/lib/text/fold-text'
import { edgeClasses } from './labelled-edges'
import type { LabelledQuote } from './labelled-quote'
import { seededRandom } from './seeded-random'

/** A class that the library's text hardly ever gives is a mistake of the class. */
const MOST_TRIES = 2000

/** What numbers and names are made of. */
const OF_NUMBERS = /[\p{N}\p{sc=Latin}.,:/%‰℃+\-−±≤≥<>—~～第多余几〇零○两一二三四五六七八九十百千万亿]/u

/** Whether words can be cut out so without a number, a name or a negation being cut, by a rule stricter than that of the check. */
function cutsNothing(text: string, start: number, end: number): boolean {
  const isInside = (edge: number) =>
    OF_NUMBERS.test(text.slice(0, edge).trimEnd().slice(-1)) &&
    OF_NUMBERS.test(text.slice(edge).trimStart().slice(0, 1))
  return (
    !isInside(start) &&
    !isInside(end) &&
    !/[不未无非没勿莫毋难禁]/u.test(text.slice(Math.max(0, start - 6), start))
  )
}

const isHan = (sign: string) => /^\p{sc=Han}$/u.test(sign)

/** Every part of the library's articles, as the check holds them. */
export function libraryParts(): readonly HeldPart[] {
  return readLibrary()
    .flatMap((published) => issuePassages(published).articles)
    .flatMap(({ id, passages }) => passages.flatMap((passage) => heldParts(id, passage)))
}

/**
 * Quotations made from the parts by a seeded hand, `each` of every class: as printed, with other punctuation, with one character
 * changed, a negation put in or taken out, words left out or put in, two sentences joined, named to another article, from nowhere,
 * in traditional characters, in half and full width; and the classes of `edgeClasses`.
 */
export function labelledQuotes(
  parts: readonly HeldPart[],
  each: number,
  seed = 'quotes',
): readonly LabelledQuote[] {
  const { below, shuffle } = seededRandom(seed)
  const long = parts.filter(({ original, fragment }) => original.length > 120 && fragment.startsWith('p'))
  const everything = parts.map(({ original }) => foldText(original).text)
  const stands = (quote: string) => everything.some((text) => text.includes(foldText(quote).text))
  const pick = (): { readonly part: HeldPart; readonly words: string } => {
    const part = long[below(long.length)]
    if (part === undefined) throw new Error('no part is long enough')
    const length = 24 + below(60)
    const start = below(part.original.length - length)
    const stretch = [start, start + length] as const
    return cutsNothing(part.original, ...stretch) ? { part, words: part.original.slice(...stretch) } : pick()
  }
  /** The end of a paragraph and the beginning of the next one of the same article, some dozens of characters of each. */
  const pickRunOn = (between: string) => {
    const at = below(parts.length - 1)
    const [one, two] = [parts[at], parts[at + 1]]
    if (one === undefined || two === undefined || one.article !== two.article) return null
    if (!one.fragment.startsWith('p') || !two.fragment.startsWith('p')) return null
    const [end, begin] = [one.original.slice(-20 - below(60)), two.original.slice(0, 20 + below(60))]
    const [from, to] = [one.original.length - end.length, begin.length]
    if (!cutsNothing(one.original, from, one.original.length)) return null
    if (!cutsNothing(two.original, 0, to)) return null
    return { end, begin, quote: end + between + begin }
  }
  const inside = (words: string) => 6 + below(words.length - 12)
  const quotes: LabelledQuote[] = []
  /** Makes quotations of a class until there are enough; one that by chance stands in the text as it is, is no case. */
  const add = (
    name: string,
    verdict: QuoteVerdict,
    make: () => Omit<LabelledQuote, 'name' | 'verdict'> | null,
    isTrap = false,
  ) => {
    let tries = 0
    for (let made = 0; made < each; ) {
      tries += 1
      if (tries > MOST_TRIES * each) throw new Error(`${name}: only ${made} quotations can be made`)
      const found = make()
      if (found === null || (!isTrap && verdict !== 'same' && verdict !== 'elsewhere' && stands(found.quote)))
        continue
      quotes.push({ name, verdict, ...found })
      made += 1
    }
  }
  const strange = '龘鱻麤犇羴'
  const simplified = readVariants(variantPairs())
  // Compatibility characters are folded away before any comparison: they are no other spelling.
  const spellings = [...simplified].filter(([old]) => foldText(old).text === old)
  const traditional = new Map(spellings.map(([old, now]) => [now, old]))

  add('as printed', 'same', () => ({ quote: pick().words, marked: {} }))
  add('half and full width', 'same', () => {
    const { words } = pick()
    const quote = words
      .replaceAll('，', ',')
      .replace(/\d/gu, (digit) => String.fromCharCode(0xfee0 + digit.charCodeAt(0)))
    return quote === words ? null : { quote, marked: {} }
  })
  add('other punctuation', 'punctuation', () => {
    const { words } = pick()
    const quote = words.replaceAll('，', '、').replaceAll('；', '。')
    const runs = words.match(/[^\p{L}\p{N}\p{M}]*[，；][^\p{L}\p{N}\p{M}]*/gu) ?? []
    return quote === words ? null : { quote, marked: { sign: runs.length } }
  })
  add('one character changed', 'changed', () => {
    const { words } = pick()
    const at = inside(words)
    if (!isHan(words.charAt(at))) return null
    return {
      quote: words.slice(0, at) + strange.charAt(below(5)) + words.slice(at + 1),
      marked: { other: 1 },
    }
  })
  add('a negation put in', 'changed', () => {
    const { words } = pick()
    const at = inside(words)
    if (!isHan(words.charAt(at)) || !isHan(words.charAt(at - 1))) return null
    return { quote: `${words.slice(0, at)}不${words.slice(at)}`, marked: { extra: 1 } }
  })
  add('a negation taken out', 'changed', () => {
    const { words } = pick()
    const at = words.indexOf('不', 4)
    if (at < 0 || at > words.length - 5) return null
    return { quote: words.slice(0, at) + words.slice(at + 1), marked: { omitted: 1 } }
  })
  add('words left out', 'changed', () => {
    const { words } = pick()
    const at = inside(words)
    const cut = words.slice(at, at + 2 + below(4))
    if (![...cut].every(isHan) || !isHan(words.charAt(at + cut.length + 2))) return null
    return { quote: words.slice(0, at) + words.slice(at + cut.length), marked: { omitted: cut.length } }
  })
  add('words put in', 'changed', () => {
    const { words } = pick()
    const at = inside(words)
    const put = strange.slice(0, 2 + below(3))
    return { quote: words.slice(0, at) + put + words.slice(at), marked: { extra: put.length } }
  })
  add('two sentences joined', 'changed', () => {
    const { part } = pick()
    const sentences = part.original.match(/(?<=^|。)[^。]{16,70}。/gu) ?? []
    const [first, between, second] = sentences.slice(below(Math.max(1, sentences.length - 2)))
    if (first === undefined || between === undefined || second === undefined) return null
    if (!part.original.includes(first + between + second)) return null
    const words = [...between].filter((sign) => /[\p{L}\p{N}]/u.test(sign)).length
    return { quote: first + second, marked: { omitted: words } }
  })
  add('named to another article', 'elsewhere', () => {
    const { part, words } = pick()
    const other = parts[below(parts.length)]
    if (other === undefined || other.article === part.article) return null
    const standsThere = parts.some(
      ({ article, original }) =>
        article === other.article && foldText(original).text.includes(foldText(words).text),
    )
    return standsThere ? null : { quote: words, named: other.article, marked: {} }
  })
  add('from nowhere', 'absent', () => {
    const { words } = pick()
    return { quote: shuffle([...words]).join(''), marked: {} }
  })
  add('traditional characters', 'changed', () => {
    const { words } = pick()
    const quote = [...words].map((sign) => traditional.get(sign) ?? sign).join('')
    const variant = [...quote].filter((sign, at) => sign !== [...words][at]).length
    return variant === 0 ? null : { quote, marked: { variant } }
  })
  add('over two paragraphs', 'same', () => {
    const picked = pickRunOn('\n　　')
    return picked === null ? null : { quote: picked.quote, marked: {} }
  })
  add('two paragraphs run on', 'punctuation', () => {
    const picked = pickRunOn('')
    return picked === null ? null : { quote: picked.quote, marked: { sign: 1 } }
  })
  add('over two paragraphs, one character changed', 'changed', () => {
    const { begin, quote } = pickRunOn('\n') ?? { begin: '', quote: '' }
    const at = quote.length - 8
    if (begin.length < 10 || !isHan(quote.charAt(at))) return null
    return {
      quote: quote.slice(0, at) + strange.charAt(below(5)) + quote.slice(at + 1),
      marked: { other: 1 },
    }
  })
  for (const { name, verdict, make, isTrap } of edgeClasses({ parts, long, below, pick, pickRunOn }))
    add(name, verdict, make, isTrap)
  return quotes
}
