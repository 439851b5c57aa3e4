import { createCollation } from '@/lib/collation/collation'
import { type HeldPart, heldParts } from '@/lib/collation/held-part'
import type { QuotePiece, QuoteVerdict } from '@/lib/collation/quote-verdict'
import { endsWithDenial } from '@/lib/collation/whole-stretch'
import type { ArticleId, Fragment } from '@/lib/journal/ids'
import type { Archive } from '@/lib/search/archive/open-archive'
import { articlesByTitle, namedArticles } from './named-articles'
import { marksOfText } from './nested-marks'
import type { DraftQuotation } from './read-draft'

/** A place of the journal with which a quotation was compared. */
export type QuotePlace = {
  readonly article: ArticleId
  readonly title: string
  readonly issueName: string
  readonly fragment: Fragment
  /** Where the words end: another fragment where they run on over paragraphs. */
  readonly last: Fragment
  /** The words of the place that answer to the quotation, a line break between paragraphs. */
  readonly words: string
}

/** A quotation of the draft with what the check says of it. */
export type CheckedQuote = DraftQuotation & {
  readonly verdict: QuoteVerdict
  readonly place: QuotePlace | null
  readonly pieces: readonly QuotePiece[]
}

/** How far a check has come: texts are fetched issue by issue, then quotations are compared one by one. */
export type DraftProgress = {
  readonly stage: 'texts' | 'quotations'
  readonly done: number
  readonly total: number
}

/** Texts on their way while another is looked through: one after the other each would wait for the whole way of the network. */
const AHEAD = 4

/** Reads things in order, the next ones already begun. One that fails is told when its turn comes. */
function readAhead<T>(total: number, read: (place: number) => Promise<T>): (place: number) => Promise<T> {
  const begun = new Map<number, Promise<T>>()
  return (place) => {
    for (let next = place; next < Math.min(total, place + AHEAD); next++) {
      if (begun.has(next)) continue
      const reading = read(next)
      reading.catch(() => undefined)
      begun.set(next, reading)
    }
    const wanted = begun.get(place) ?? read(place)
    begun.delete(place)
    return wanted
  }
}

/** The pieces with the words as the draft has them, whose inner marks may be others: as long, one by one. */
function inDraft(words: string, pieces: readonly QuotePiece[]): readonly QuotePiece[] {
  let end = 0
  return pieces.map((piece) => {
    end += piece.quote.length
    return { ...piece, quote: words.slice(end - piece.quote.length, end) }
  })
}

/** How far before a quotation its negation stands: 绝不允许, and the opening mark. */
const DENIAL_REACH = 12
const OPENING = /\s*[“「『"＂]\s*$/u

/** How long a check works on before it lets whoever waits be heard, such as a reader who cancels. In milliseconds. */
const BREATH = 50

/**
 * Lets others be heard between two steps, but not after each: browsers make nested timers wait four milliseconds, which a hundred steps
 * would feel.
 */
function breather(signal: AbortSignal): (tell: () => void) => Promise<void> {
  let last = 0
  return async (tell) => {
    if (performance.now() - last > BREATH) {
      tell()
      await new Promise<void>((resolve) => setTimeout(resolve))
      last = performance.now()
    }
    signal.throwIfAborted()
  }
}

/**
 * Checks quotations of a draft, as readDraft finds them, against the whole archive. The texts of all issues are read first, whichever they are, so that no request
 * tells anything of the draft; they pass by issue by issue. Ends with the signal's
 * reason when it is aborted, and with LoadError where a text does not come: a check of half the archive would call absent
 * what is not.
 */
export async function checkDraft(
  draft: string,
  quotations: readonly DraftQuotation[],
  archive: Archive,
  tell: (progress: DraftProgress) => void,
  signal: AbortSignal,
): Promise<readonly CheckedQuote[]> {
  if (quotations.length === 0) return []
  const pause = breather(signal)
  const simplified = await archive.simplified()
  const collation = createCollation(
    quotations.map((quotation) => marksOfText(draft, quotation)),
    simplified,
    (at) => endsWithDenial(draft.slice(0, quotations[at]?.start).slice(-DENIAL_REACH).replace(OPENING, '')),
  )
  const groups = new Map<ArticleId, { readonly title: string; readonly issueName: string }>()

  const { issues } = archive.manifest
  const reading = readAhead(issues.length, archive.texts.articles)
  for (const issue of issues.keys()) {
    await pause(() => tell({ stage: 'texts', done: issue, total: issues.length }))
    for (const { id: article, title, passages } of await reading(issue)) {
      groups.set(article, { title, issueName: issues[issue]?.name ?? '' })
      for (const passage of passages) for (const part of heldParts(article, passage)) collation.add(part)
    }
  }

  const byTitle = articlesByTitle([...groups].map(([article, { title }]) => ({ article, title })))
  const sources = namedArticles(draft, quotations, byTitle)
  const checked: CheckedQuote[] = []
  for (const [at, quotation] of quotations.entries()) {
    await pause(() => tell({ stage: 'quotations', done: at, total: quotations.length }))
    const named = sources[at] ?? null
    const isNamed = named === null ? undefined : ({ article }: HeldPart) => named.has(article)
    const { verdict, found } = collation.check(at, isNamed)
    const group = found && groups.get(found.part.article)
    const place = found && {
      article: found.part.article,
      title: group?.title ?? '',
      issueName: group?.issueName ?? '',
      fragment: found.part.fragment,
      last: found.last.fragment,
      words: found.words,
    }
    checked.push({
      ...quotation,
      verdict,
      place,
      pieces: inDraft(quotation.words, found?.comparison.pieces ?? []),
    })
  }
  return checked
}
