import type { Simplified } from '@/lib/text/fold-loosely'
import { type AskedQuote, askedQuote } from './asked-quote'
import { compareQuote } from './compare-quote'
import type { JoinedRun } from './joined-run'
import type { QuotePiece } from './quote-verdict'
import type { FoundQuotation } from './run-on'
import { isDenial } from './whole-stretch'

/** Marks of words left out: …… (GB/T 15834-2011, 4.11), what keyboards make of it, and （略）. */
const ELLIPSIS = /[（([［](?:上略|中略|下略|略|…+|\.{3,6})[）)\]］]|…+|⋯+|\.{3,6}|。{3,6}/gu

/** Fewer words on one side of the mark stand anywhere and prove nothing: they must at least stand as they are. */
const LEAST_WORDS = 6

const WORST = ['elided', 'punctuation', 'changed'] as const

/** The stretches of a quotation between its marks of omission, the marks with the stretch before them. */
function stretchesOf(quote: string): readonly { readonly words: string; readonly mark: string }[] {
  const marks = [...quote.matchAll(ELLIPSIS)]
  let from = 0
  return [...marks, null].map((mark) => {
    const words = quote.slice(from, mark?.index)
    from = mark === null ? quote.length : mark.index + mark[0].length
    return { words, mark: mark?.[0] ?? '' }
  })
}

/** The words of a quotation between its marks of omission: 高举旗帜……团结奋斗 has two stretches. */
export function elidedStretches(quote: string): readonly string[] {
  return stretchesOf(quote)
    .map(({ words }) => words.trim())
    .filter((words) => /[\p{L}\p{N}]/u.test(words))
}

/** What the text denies right behind a negation that the quotation ends a stretch with: 动摇 behind 决不. */
const DENIED = /^[\p{L}\p{N}]{1,20}/u

/** More stretches than this are no quotation; each is looked for in the whole article. */
const MOST_STRETCHES = 12

/** Whether a quotation says that it leaves words out between others. */
export function isElided(quote: string): boolean {
  return elidedStretches(quote).length > 1
}

/**
 * Compares a quotation that leaves words out (“高举旗帜……团结奋斗”) with paragraphs of one article: its stretches must stand there in
 * their order. It is never 一致 by itself, since what was left out may have been the point, but 一致（有省略） where each stretch stands
 * as it is; else what the worst of them is. Null where one stands nowhere behind the one before; `onlyStanding` where none may differ.
 */
export function compareElided(
  { quote, isDenied }: AskedQuote,
  { original, held, partAt }: JoinedRun,
  simplified: Simplified | null,
  onlyStanding: boolean,
): FoundQuotation | null {
  const stretches = stretchesOf(quote)
  if (stretches.length > MOST_STRETCHES) return null
  const pieces: QuotePiece[] = []
  let [from, cost, worst] = [0, 0, 0]
  let start: number | null = null
  let before = ''
  for (const [at, { words, mark }] of stretches.entries()) {
    if (/[\p{L}\p{N}]/u.test(words)) {
      const asked = askedQuote(words, simplified, isDenied && at === 0)
      const found = compareQuote(asked, original, held, { from, onlyStanding })
      if (found === null || (found.verdict === 'changed' && asked.folded.words.length < LEAST_WORDS))
        return null
      start ??= found.start
      // A negation before the mark denies what follows it, which in the text it did not.
      const denied = isDenial(before) ? DENIED.exec(original.slice(from, found.start))?.[0] : undefined
      if (denied !== undefined) pieces.splice(-1, 0, { kind: 'omitted', quote: '', text: denied })
      from = found.end
      before = words
      cost += found.cost + (denied === undefined ? 0 : 1)
      const isChanged = denied !== undefined || found.verdict === 'changed'
      worst = Math.max(worst, isChanged ? 2 : found.verdict === 'punctuation' ? 1 : 0)
      pieces.push(...found.pieces)
    } else if (words !== '') pieces.push({ kind: 'same', quote: words, text: words })
    if (mark !== '') pieces.push({ kind: 'same', quote: mark, text: mark })
  }
  const [part, last] = [partAt(start ?? 0), partAt(from - 1)]
  if (part === undefined || last === undefined) return null
  const words = pieces.map(({ text }) => text).join('')
  const verdict = WORST[worst] ?? 'changed'
  return {
    part,
    last,
    words,
    comparison: { verdict, cost, start: start ?? 0, end: from, pieces, isElided: true },
  }
}
