import { ArticleMarks } from '@/components/notebook/article-marks'
import type { ArticleId } from '@/lib/journal/ids'

// The id stands in the page as the build wrote it; to check it here would bring the large zod.
export const island = ({ article, title = '', issue = '', page }: DOMStringMap) => (
  <ArticleMarks
    article={article as ArticleId}
    title={title}
    issueLabel={issue}
    page={page ? Number(page) : null}
  />
)
