import { type ArticleRecord, articleSchema } from '@/lib/journal/article'
import { issueIdOf } from '@/lib/journal/ids'
import { issueSchema } from '@/lib/journal/issue'
import type { PublishedIssue } from '@/lib/journal/published'

type Fields = Partial<Pick<ArticleRecord, 'kind' | 'title' | 'people' | 'issuers' | 'notice'>>

/** An issue with articles of the given fields, in order, for tests: publishedIssue(2022, 1, [{ kind: 'speech' }]). */
export function publishedIssue(
  year: number,
  number: number,
  articles: readonly Fields[] = [],
): PublishedIssue {
  const id = issueIdOf(year, number)
  return {
    issue: issueSchema.parse({ id, year, number, highlights: [], contents: [] }),
    articles: articles.map((fields, place) => ({
      record: articleSchema.parse({
        id: `${id}/${String(place + 1).padStart(2, '0')}`,
        issue: id,
        order: place + 1,
        kind: 'opinion',
        title: '关于加强学习的意见',
        ...fields,
      }),
      blocks: [],
      printed: [],
      pageStarts: [],
      characters: 100,
    })),
    corrections: { words: [], fields: [] },
  }
}
