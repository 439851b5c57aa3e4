import fc from 'fast-check'
import type { ArticleId, Fragment } from '@/lib/journal/ids'
import { type Anchor, type Highlight, MARK_COLORS, type Mark, markSchema } from '@/lib/notebook/notebook-mark'

/** An anchor of words that begin their block. */
export function anchoredIn(fragment: string, exact: string): Anchor {
  return { fragment: fragment as Fragment, start: 0, end: exact.length, exact, prefix: '', suffix: '。' }
}

/** A highlight in an article, with what a test says otherwise. */
export function someHighlight(given: Partial<Highlight> = {}): Highlight {
  return {
    type: 'highlight',
    id: 'mark-0001',
    article: '2022-01/05' as ArticleId,
    title: '关于教育的意见',
    issueLabel: '2022年第1期',
    page: 43,
    order: 12,
    createdAt: '2026-11-01T08:00:00.000Z',
    updatedAt: '2026-11-01T08:00:00.000Z',
    deletedAt: null,
    color: 'yellow',
    anchors: [
      { fragment: 'p12' as Fragment, start: 2, end: 6, exact: '党的领导', prefix: '坚持', suffix: '。' },
    ],
    note: '',
    ...given,
  }
}

const moment = fc
  .integer({ min: 0, max: 5 })
  .map((minute) => new Date(Date.UTC(2026, 10, 1, 8, minute)).toISOString())

/** Any mark out of few ids and moments, so that two notebooks meet in the same ones. */
export const anyMark: fc.Arbitrary<Mark> = fc
  .record({
    id: fc.constantFrom('mark-0001', 'mark-0002', 'mark-0003', 'mark-0004'),
    updatedAt: moment,
    deletedAt: fc.option(moment),
    color: fc.constantFrom(...MARK_COLORS),
    note: fc.string({ unit: 'binary', maxLength: 8 }),
    isBookmark: fc.boolean(),
  })
  .map(({ isBookmark, ...given }) => {
    const { color, note, anchors, type, ...common } = someHighlight(given)
    const [first] = anchors
    return markSchema.parse(
      isBookmark
        ? { ...common, type: 'bookmark', fragment: first?.fragment, exact: first?.exact }
        : { ...common, type, color, note, anchors },
    )
  })

/** A notebook: at most one record for each id, as the store holds them. */
export const anyNotebook = fc.uniqueArray(anyMark, { selector: ({ id }) => id, maxLength: 4 })
