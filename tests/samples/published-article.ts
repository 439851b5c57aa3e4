import { type ArticleRecord, articleSchema } from '@/lib/journal/article'
import type { PrintedLine, PublishedArticle } from '@/lib/journal/published'

type Fields = Partial<Pick<ArticleRecord, 'order' | 'kind' | 'title' | 'page' | 'people' | 'date'>>

/** A short article of the issue 2022-01 with the given fields, for tests. */
export function article(fields: Fields = {}, printed: readonly PrintedLine[] = []): PublishedArticle {
  const { order = 1, kind = 'opinion', title = '关于加强学习的意见', ...rest } = fields
  const id = `2022-01/${String(order).padStart(2, '0')}`
  const record = articleSchema.parse({ id, issue: '2022-01', order, kind, title, ...rest })
  return { record, blocks: [], printed, pageStarts: [], characters: 100 }
}
