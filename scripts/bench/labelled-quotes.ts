import type { HeldPart } from '@/lib/collation/held-part'
import type { QuotePiece, QuoteVerdict } from '@/lib/collation/quote-verdict'
import { readLibrary } from '@/lib/content/library.disk'
import type { ArticleId } from '@/lib/journal/ids'
import { readVariants } from '@/lib/search/archive/variants'
import { variantPairs } from '@/lib/search/archive/variants-table'
import { issuePassages } from '@/lib/search/passages'
import { foldText } from '@/lib/text/fold-text'
import { seededRandom } from './seeded-random'

/** A quotation with what a check must say of it. */
export type LabelledQuote = {
  readonly name: string
  readonly quote: string
  /** The article that the draft names, where it names one. */
  readonly named?: ArticleId
  readonly verdict: QuoteVerdict
  /** How many characters must be marked of each kind; those of the quotation, of omitted ones those of the text, of signs the places. */
  readonly marked: Partial<Record<Exclude<QuotePiece['kind'], 'same'>, number>>
}

const isHan = (sign: string) => /^\p{sc=Han}$/u.test(sign)

/** Every part of the library's articles, as the check holds them. */
export function libraryParts(): readonly HeldPart[] {
  return readLibrary()
    .flatMap((published) => issuePassages(published).articles)
    .flatMap(({ id, passages }) =>
      passages.flatMap(({ fragment, parts }) =>
        parts.map((original, part) => ({ article: id, fragment, part, original })),
      ),
    )
}

/**
 * Quotations made from the parts by a seeded hand, `each` of every class: as printed, with other punctuation, with one character
 * changed, a negation put in or taken out, words left out or put in, two sentences joined, named to another article, from nowhere,
 * in traditional characters, in half and full width.
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
  const pick = () => {
    const part = long[below(long.length)]
    if (part === undefined) throw new Error('no part is long enough')
    const length = 24 + below(60)
    const start = below(part.original.length - length)
    return { part, words: part.original.slice(start, start + length) }
  }
  /** The end of a paragraph and the beginning of the next one of the same article, some dozens of characters of each. */
  const pickRunOn = (between: string) => {
    const at = below(parts.length - 1)
    const [one, two] = [parts[at], parts[at + 1]]
    if (one === undefined || two === undefined || one.article !== two.article) return null
    if (!one.fragment.startsWith('p') || !two.fragment.startsWith('p')) return null
    const [end, begin] = [one.original.slice(-20 - below(60)), two.original.slice(0, 20 + below(60))]
    return { end, begin, quote: end + between + begin }
  }
  const inside = (words: string) => 6 + below(words.length - 12)
  const quotes: LabelledQuote[] = []
  /** Makes quotations of a class until there are enough; one that by chance stands in the text as it is, is no case. */
  const add = (
    name: string,
    verdict: QuoteVerdict,
    make: () => Omit<LabelledQuote, 'name' | 'verdict'> | null,
  ) => {
    for (let made = 0; made < each; ) {
      const found = make()
      if (found === null || (verdict !== 'same' && verdict !== 'elsewhere' && stands(found.quote))) continue
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
    if (![...cut].every(isHan)) return null
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
    const sentences = part.original.match(/[^。]{16,70}。/gu) ?? []
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
    return picked === null ? null : { quote: picked.quote, marked: {} }
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
  return quotes
}
