import type { CitedArticle } from '@/lib/citation/cited-article'
import type { ArticleRecord } from '@/lib/journal/article'
import { authorsOf } from '@/lib/journal/authors'
import type { Issue } from '@/lib/journal/issue'
import { SITE_NAME } from '@/lib/journal/issue-label'

/** What the citations of an article say of it, from its record and that of its issue. */
export function citedArticleOf(issue: Issue, record: ArticleRecord): CitedArticle {
  return {
    title: record.title,
    authors: authorsOf(record),
    journal: issue.journal ?? SITE_NAME,
    year: issue.year,
    number: issue.number,
    totalNumber: issue.totalNumber,
    page: record.page,
  }
}
