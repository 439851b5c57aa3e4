import type { HeldPart } from '@/lib/collation/held-part'
import type { LabelledQuote } from './labelled-quote'

/** A hand that picks words out of the parts, by chance. */
export type QuoteHand = {
  readonly parts: readonly HeldPart[]
  /** The paragraphs that are long enough to be quoted in part. */
  readonly long: readonly HeldPart[]
  readonly below: (limit: number) => number
  readonly pick: () => { readonly part: HeldPart; readonly words: string }
  readonly pickRunOn: (between: string) => { readonly end: string; readonly begin: string } | null
}

/** A class of labelled quotations: how one is made, or null where the words that were picked give none. */
export type QuoteClass = Pick<LabelledQuote, 'name' | 'verdict'> & {
  /** The quotation folds to a stretch of the text and still is none: it may not be quoted alone, or a digit is raised. */
  readonly isTrap?: true
  readonly make: () => Omit<LabelledQuote, 'name' | 'verdict'> | null
}

const words = (text: string) => [...text].filter((sign) => /[\p{L}\p{N}]/u.test(sign)).length
const upTo = (text: string, length: number) =>
  /^.*[\p{sc=Han}](?=[，。；、])/u.exec(text.slice(0, length))?.[0] ?? ''

/**
 * The classes that tempt a check to say 一致: a number or a negation cut off at the edge, a sign or a raised digit that makes another
 * value; and those that tempt it to say 有出入 or 本库未收 of words that stand, or to mend them wrongly: own words, a stop, two paragraphs that end alike, words left out under
 * ……, rows of a table, a whole paragraph skipped.
 */
export function edgeClasses({ parts, long, below, pick, pickRunOn }: QuoteHand): readonly QuoteClass[] {
  /** A place of a pattern in a long paragraph, with what stands before and behind it. */
  const pickMatch = (pattern: RegExp) => {
    const original = long[below(long.length)]?.original ?? ''
    const found = [...original.matchAll(pattern)]
    const match = found[below(Math.max(1, found.length))]
    return match === undefined
      ? null
      : {
          match,
          before: original.slice(0, match.index),
          behind: original.slice(match.index + match[0].length),
        }
  }
  const isEnough = (quote: string) => words(quote) >= 14
  return [
    {
      name: 'a number cut at its beginning',
      verdict: 'changed',
      isTrap: true,
      make: () => {
        const found = pickMatch(/(?<![\p{N}.,%-])\d{2,4}(?![.,\d])/gu)
        if (found === null) return null
        const cut = 1 + below(found.match[0].length - 1)
        const quote = found.match[0].slice(cut) + upTo(found.behind, 70)
        return isEnough(quote) ? { quote, marked: { omitted: cut } } : null
      },
    },
    {
      name: 'a negation cut off at the beginning',
      verdict: 'changed',
      isTrap: true,
      make: () => {
        const found = pickMatch(/(?<=[，；。、])不(?=[\p{sc=Han}]{3})/gu)
        const quote = found === null ? '' : upTo(found.behind, 70)
        return isEnough(quote) ? { quote, marked: { omitted: 1 } } : null
      },
    },
    {
      name: 'a digit raised or enclosed',
      verdict: 'changed',
      isTrap: true,
      make: () => {
        const { words: quote } = pick()
        const at = /\d(?=\d)/u.exec(quote)?.index
        if (at === undefined) return null
        const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(quote.charAt(at)))
        return { quote: quote.slice(0, at) + raised + quote.slice(at + 1), marked: { other: 1 } }
      },
    },
    {
      name: 'a blank within a number',
      verdict: 'changed',
      isTrap: true,
      make: () => {
        const { words: picked } = pick()
        const quote = picked
          .replace(/(?<=(?<!\d)\d)(?=\d{3}(?!\d))/u, '')
          .replace(/(?<=\d)(?=\d(?!\d))/u, ' ')
        return quote === picked ? null : { quote, marked: {} }
      },
    },
    {
      name: 'a point within a number',
      verdict: 'changed',
      make: () => {
        const { words: picked } = pick()
        const quote = picked.replace(/(?<=\d)(?=\d)/u, '.')
        return quote === picked ? null : { quote, marked: {} }
      },
    },
    {
      name: 'per cent put in or left out',
      verdict: 'changed',
      make: () => {
        const { words: picked } = pick()
        const taken = picked.replace(/(?<=\d)%(?=\p{sc=Han})/u, '')
        const quote =
          taken === picked ? picked.replace(/(?<=\d)(?=[\p{sc=Han}])(?![十百千万亿])/u, '%') : taken
        return quote === picked ? null : { quote, marked: {} }
      },
    },
    {
      name: 'a minus put in',
      verdict: 'changed',
      make: () => {
        const { words: picked } = pick()
        const quote = picked.replace(/(?<=\p{sc=Han})(?<![年月日时分秒岁号届章节条款页])(?=\d)/u, '-')
        return quote === picked ? null : { quote, marked: {} }
      },
    },
    {
      name: 'two paragraphs that end alike',
      verdict: 'same',
      make: () => {
        const { end, begin } = pickRunOn('') ?? { end: '', begin: '' }
        const last = /[\p{L}\p{N}](?=[^\p{L}\p{N}]*$)/u.exec(end)?.[0]
        const at = last === undefined ? -1 : begin.lastIndexOf(last)
        const cut = begin.slice(0, at + 1)
        return at < 8 || /[\p{N}一二三四五六七八九十百千万亿两]$/u.test(cut)
          ? null
          : { quote: `${end}\n${cut}`, marked: {} }
      },
    },
    {
      name: "the quoter's own words before",
      verdict: 'changed',
      make: () => {
        const found = pickMatch(/(?<=[，；。、])[\p{sc=Han}]{8}/gu)
        const own = ['必须始终', '我们要', '文件提出要', '会议强调'][below(4)] ?? ''
        if (found === null) return null
        const quote = own + found.match[0] + upTo(found.behind, 60)
        return words(quote) < 24 ? null : { quote, marked: { extra: own.length } }
      },
    },
    {
      name: 'a stop put behind the words',
      verdict: 'punctuation',
      make: () => {
        const { words: picked } = pick()
        const clause = /^.{16,}[\p{sc=Han}%”》）](?=[，；、])/u.exec(picked)?.[0]
        return clause === undefined ? null : { quote: `${clause}。`, marked: { sign: 1 } }
      },
    },
    {
      name: 'a negation before an ellipsis',
      verdict: 'changed',
      make: () => {
        const found = pickMatch(/(?<=[，；。、])[\p{sc=Han}]{6,14}不(?=[\p{sc=Han}]{3})/gu)
        const rest =
          found === null ? '' : (/[。；](?<rest>[\p{sc=Han}]{8}.*)$/u.exec(found.behind)?.groups?.rest ?? '')
        const denied = /^[\p{L}\p{N}]{1,20}/u.exec(found?.behind ?? '')?.[0] ?? ''
        const end = upTo(rest, 50)
        return found === null || words(end) < 8
          ? null
          : { quote: `${found.match[0]}……${end}`, marked: { omitted: denied.length } }
      },
    },
    {
      name: 'words left out under ……',
      verdict: 'elided',
      make: () => {
        const { part } = pick()
        const sentences = part.original.match(/(?<=^|。)[^。]{12,70}。/gu) ?? []
        const at = below(Math.max(1, sentences.length - 2))
        const [first, between, second] = sentences.slice(at, at + 3)
        if (first === undefined || between === undefined || second === undefined) return null
        return part.original.includes(first + between + second)
          ? { quote: `${first}……${second}`, marked: {} }
          : null
      },
    },
    {
      name: 'paragraphs left out under ……',
      verdict: 'elided',
      make: () => {
        const at = below(parts.length - 3)
        const [one, three] = [parts[at], parts[at + 2]]
        if (one === undefined || three === undefined || one.article !== three.article) return null
        if (!/^p/u.test(one.fragment) || !/^p/u.test(three.fragment)) return null
        const [end, begin] = [
          /(?<=^|。)[^。]{12,70}。$/u.exec(one.original)?.[0],
          /^[^。]{12,70}。/u.exec(three.original)?.[0],
        ]
        return end === undefined || begin === undefined ? null : { quote: `${end}\n……\n${begin}`, marked: {} }
      },
    },
    {
      name: 'a row of a table',
      verdict: 'same',
      make: () => {
        const rows = parts.filter(({ original }) => original.includes('\t') && words(original) >= 14)
        const row = rows[below(Math.max(1, rows.length))]
        return { quote: row?.original ?? pick().words, marked: {} }
      },
    },
    {
      name: 'a whole paragraph left out',
      verdict: 'changed',
      make: () => {
        const at = below(parts.length - 3)
        const [one, two, three] = parts.slice(at, at + 3)
        if (one === undefined || two === undefined || three === undefined) return null
        if (
          ![one, two, three].every(({ fragment, article }) => /^p/u.test(fragment) && article === one.article)
        )
          return null
        if (one.original.length > 160 || three.original.length > 160 || two.original.length > 400) return null
        if (one.original.length < 30 || three.original.length < 30) return null
        return { quote: `${one.original}\n${three.original}`, marked: { omitted: words(two.original) } }
      },
    },
  ]
}
