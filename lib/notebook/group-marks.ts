import type { ArticleId, Fragment } from '@/lib/journal/ids'
import type { Mark } from './notebook-mark'

/** The marks of one article, in the order of the text. */
export type MarkGroup = {
  readonly article: ArticleId
  readonly title: string
  readonly issueLabel: string
  readonly marks: readonly Mark[]
}

/** The block in which a mark begins. */
export function placeOf(mark: Mark): Fragment {
  if (mark.type === 'bookmark') return mark.fragment
  const [first] = mark.anchors
  if (first === undefined) throw new Error(`标记 ${mark.id} 没有位置`)
  return first.fragment
}

/** The marked words, block by block; of a bookmark the opening words of its block. */
export function wordsOf(mark: Mark): readonly string[] {
  return mark.type === 'bookmark' ? [mark.exact] : mark.anchors.map(({ exact }) => exact)
}

function startOf(mark: Mark): number {
  return mark.type === 'bookmark' ? -1 : (mark.anchors[0]?.start ?? 0)
}

function numbersOf(article: ArticleId): readonly number[] {
  return article.split(/\D/).map(Number)
}

/** By year, number and place in the issue: 2022-01/05 before 2022-01/10 before 2022-100/01. */
function byArticle(a: MarkGroup, b: MarkGroup): number {
  const [left, right] = [numbersOf(a.article), numbersOf(b.article)]
  return left.map((number, i) => number - (right[i] ?? 0)).find((difference) => difference !== 0) ?? 0
}

/**
 * The marks by article, articles in order of issue and place, marks in the order of the text. The title is that of the mark
 * written last: a corrected title reaches the list with the next mark, without a library on the page.
 */
export function groupMarks(marks: readonly Mark[]): readonly MarkGroup[] {
  const byId = new Map<ArticleId, Mark[]>()
  for (const mark of marks) byId.set(mark.article, [...(byId.get(mark.article) ?? []), mark])
  return [...byId]
    .map(([article, group]) => {
      const { title, issueLabel } = group.reduce((a, b) => (a.createdAt > b.createdAt ? a : b))
      const inOrder = group.toSorted(
        (a, b) => a.order - b.order || startOf(a) - startOf(b) || (a.createdAt < b.createdAt ? -1 : 1),
      )
      return { article, title, issueLabel, marks: inOrder }
    })
    .sort(byArticle)
}
