import { ArticleWords } from '@/app/article-words'
import type { ArticleId } from '@/lib/journal/ids'

// Id and source stand in the page as the build wrote them; to check them here would bring the large zod.
export const island = ({
  article,
  title = '',
  issue = '',
  page,
  cited = '{}',
  fingerprint,
}: DOMStringMap) => (
  <ArticleWords
    article={article as ArticleId}
    title={title}
    issueLabel={issue}
    page={page ? Number(page) : null}
    cited={JSON.parse(cited)}
    fingerprint={fingerprint}
  />
)
