import { type ArticlePart, articleParts } from '@/lib/journal/article-parts'
import { SETTABLE_FIELDS } from '@/lib/journal/field-labels'
import { fieldValue } from '@/lib/journal/field-value'
import type { ArticleId } from '@/lib/journal/ids'
import type { PublishedArticle, PublishedIssue } from '@/lib/journal/published'
import { visible } from '@/lib/text/visible'
import { changedCharacters } from './changed-characters'
import type { FieldDifference, IssueDifference, PassageDifference } from './issue-difference'

type Pair = { readonly old: PublishedArticle; readonly new: PublishedArticle }
type Place = { readonly article: ArticleId; readonly part: ArticlePart }

/** Articles by title first, for a new one between two others shifts the numbers behind it; then by number. */
function pairArticles(old: PublishedIssue, fresh: PublishedIssue): readonly Pair[] {
  const left = new Set(old.articles)
  const pairs = new Map<PublishedArticle, PublishedArticle>()
  const take = (same: (a: PublishedArticle, b: PublishedArticle) => boolean) => {
    for (const article of fresh.articles) {
      if (pairs.has(article)) continue
      const partner = [...left].find((each) => same(each, article))
      if (!partner) continue
      pairs.set(article, partner)
      left.delete(partner)
    }
  }
  const sameTitle = (a: PublishedArticle, b: PublishedArticle) =>
    visible(a.record.title) === visible(b.record.title)
  take((a, b) => sameTitle(a, b) && a.record.id === b.record.id)
  take(sameTitle)
  take((a, b) => a.record.id === b.record.id)
  return [...pairs].map(([article, partner]) => ({ old: partner, new: article }))
}

const NOTICE_FIELDS = ['title', 'documentNumber', 'recipients', 'issuers', 'date']
const FIELDS = [
  ...SETTABLE_FIELDS.filter((field) => field !== 'notice'),
  ...NOTICE_FIELDS.map((name) => `notice.${name}`),
]

function comparedFields({ old, new: fresh }: Pair): readonly FieldDifference[] {
  const article = fresh.record.id
  const values = FIELDS.map((field) => ({
    article,
    field,
    old: fieldValue(old.record, field),
    new: fieldValue(fresh.record, field),
  }))
  const number = { article, field: '篇号', old: old.record.id, new: article }
  return [number, ...values].filter((each) => each.old !== each.new)
}

function comparedIssueFields(old: PublishedIssue, fresh: PublishedIssue): readonly FieldDifference[] {
  const rows = ({ issue }: PublishedIssue): readonly (readonly [string, string])[] => [
    ['刊名', issue.journal ?? ''],
    ['期号', `${issue.year}年第${issue.number}期${issue.totalNumber ? ` 总第${issue.totalNumber}期` : ''}`],
    ['主办', issue.publisher ?? ''],
    ['要目', issue.highlights.join('；')],
    ['目录', issue.contents.map(({ title, page }) => `${title} ${page ?? ''}`.trim()).join('；')],
  ]
  const after = rows(fresh)
  return rows(old).flatMap(([field, value], i) => {
    const now = after[i]?.[1] ?? ''
    return now === value ? [] : [{ article: null, field, old: value, new: now }]
  })
}

/**
 * The passages of two versions of an article; those without partner are returned as removed and added. Addresses belong to the
 * number of an article: under another number only equal words tell a passage.
 */
function compareBodies({ old, new: fresh }: Pair) {
  const article = fresh.record.id
  const sameNumber = article === old.record.id
  const left = new Map(articleParts(old.blocks).map((part) => [keyOf(part, sameNumber), part]))
  const changed: PassageDifference[] = []
  const added: Place[] = []
  for (const part of articleParts(fresh.blocks)) {
    const partner = left.get(keyOf(part, sameNumber))
    left.delete(keyOf(part, sameNumber))
    if (!partner) added.push({ article, part })
    else if (partner.text !== part.text) {
      const stretches = changedCharacters(partner.text, part.text)
      changed.push({ article, fragment: part.fragment, kind: 'changed', stretches })
    }
  }
  return { changed, added, removed: [...left.values()].map((part) => ({ article: old.record.id, part })) }
}

function keyOf({ fragment, text }: ArticlePart, byAddress: boolean): string {
  return byAddress ? fragment : visible(text)
}

/** Words that are gone at one place and new at another were moved, not written anew. */
function findMoved(added: readonly Place[], removed: readonly Place[]): readonly PassageDifference[] {
  const left = [...removed]
  const fresh = added.map(({ article, part: { fragment, text } }): PassageDifference => {
    const at = left.findIndex((each) => visible(each.part.text) === visible(text))
    const [from] = at < 0 ? [] : left.splice(at, 1)
    if (!from) return { article, fragment, kind: 'added', text }
    return {
      article,
      fragment,
      kind: 'moved',
      text,
      from: { article: from.article, fragment: from.part.fragment },
    }
  })
  const gone = left.map(
    ({ article, part: { fragment, text } }): PassageDifference => ({
      article,
      fragment,
      kind: 'removed',
      text,
    }),
  )
  return [...fresh, ...gone]
}

/**
 * Compares the published issue with a new version of it, passage by passage: what was added, removed, changed (with the
 * changed characters) or moved, and which fields say something else. Passages are paired by their addresses, which a new
 * import keeps for the same and for corrected words.
 */
export function compareIssues(old: PublishedIssue, fresh: PublishedIssue): IssueDifference {
  const pairs = pairArticles(old, fresh)
  const title = ({ record }: PublishedArticle) => ({ id: record.id, title: record.title })
  const bodies = pairs.map(compareBodies)
  const passages = [
    ...bodies.flatMap(({ changed }) => changed),
    ...findMoved(
      bodies.flatMap(({ added }) => added),
      bodies.flatMap(({ removed }) => removed),
    ),
  ]
  const order = fresh.articles.map(({ record }) => record.id)
  return {
    addedArticles: fresh.articles.filter((each) => !pairs.some((pair) => pair.new === each)).map(title),
    removedArticles: old.articles.filter((each) => !pairs.some((pair) => pair.old === each)).map(title),
    fields: [...comparedIssueFields(old, fresh), ...pairs.flatMap(comparedFields)],
    passages: passages.toSorted((a, b) => order.indexOf(a.article) - order.indexOf(b.article)),
  }
}
