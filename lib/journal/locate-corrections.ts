import { articleParts } from './article-parts'
import { changedMiddle } from './changed-middle'
import { fieldValue } from './field-value'
import { type Fragment, fragmentSchema } from './ids'
import type { IssueCorrections, PublishedCorrection } from './issue-corrections'
import type { AppliedCorrection, ArticleProvenance, Provenance } from './provenance'
import type { PublishedArticle } from './published'

type Passage = { readonly fragment: Fragment; readonly lines: readonly number[]; readonly text: string }

const TITLE = fragmentSchema.parse('title')

function passagesOf(article: PublishedArticle, ledger: ArticleProvenance): readonly Passage[] {
  const texts = new Map(articleParts(article.blocks).map(({ fragment, text }) => [fragment, text]))
  return [
    ...ledger.printed.map(({ lines, text }) => ({ fragment: TITLE, lines, text })),
    ...ledger.anchors.map(({ fragment, lines }) => ({ fragment, lines, text: texts.get(fragment) ?? '' })),
  ]
}

/** Where the new words stand: at the place at which the old ones, put back, would be the nth of their kind. */
function placeOf(text: string, { find, replace, behind, nth = 1 }: AppliedCorrection): number | null {
  if (replace === '') {
    const at = behind === undefined ? -1 : text.indexOf(behind)
    return at < 0 ? null : at + (behind?.length ?? 0)
  }
  const places: number[] = []
  for (let at = text.indexOf(replace); at >= 0; at = text.indexOf(replace, at + 1)) places.push(at)
  const undone = (at: number) => text.slice(0, at) + find + text.slice(at + replace.length)
  const fits = (at: number) => undone(at).slice(0, at).split(find).length === nth
  return places.find(fits) ?? places[0] ?? null
}

/** The start of the sentence before, and the end of the one behind a place: what a reader needs to know the words again. */
function sentenceAround(text: string, start: number, end: number) {
  const head = /[^。！？；]*$/u.exec(text.slice(0, start))?.[0] ?? ''
  const tail = /^[^。！？；]*[。！？；]?/u.exec(text.slice(end))?.[0] ?? ''
  return { head, tail }
}

function locate(correction: AppliedCorrection, passages: readonly Passage[]): PublishedCorrection {
  const { article, line, find, replace, reason } = correction
  const onLine = passages.filter((passage) => passage.lines.includes(line))
  const holding = onLine.find(({ text }) => placeOf(text, correction) !== null)
  const at = holding === undefined ? null : placeOf(holding.text, correction)
  const middle = changedMiddle(find, replace)
  const fragment = (holding ?? onLine[0])?.fragment ?? TITLE
  if (holding === undefined || at === null) return { article, fragment, ...middle, reason, span: null }
  const { head, tail } = sentenceAround(holding.text, at, at + replace.length)
  return {
    article,
    fragment,
    ...middle,
    before: head + middle.before,
    after: middle.after + tail,
    reason,
    span: { at: at + middle.before.length, length: middle.new.length },
  }
}

/**
 * The list of corrections 勘误 of an issue: every applied correction with its passage and sentence, in reading order, and every
 * field that staff set with what the journal prints in its place.
 */
export function locateCorrections(
  articles: readonly PublishedArticle[],
  provenance: Provenance,
): IssueCorrections {
  const all = articles.flatMap((article, i) => {
    const ledger = provenance.articles[i]
    return ledger ? [{ article, ledger }] : []
  })
  const words = all.flatMap(({ article, ledger }) => {
    const own = provenance.corrections.filter((each) => each.article === article.record.id)
    const passages = own.length === 0 ? [] : passagesOf(article, ledger)
    return own.toSorted((a, b) => a.line - b.line).map((each) => locate(each, passages))
  })
  const fields = all.flatMap(({ article: { record }, ledger }) =>
    ledger.overridden.map((field) => ({
      article: record.id,
      field,
      printed: ledger.printed
        .filter((line) => line.field === field)
        .map(({ text }) => text)
        .join(' '),
      value: fieldValue(record, field),
    })),
  )
  return { words, fields }
}
