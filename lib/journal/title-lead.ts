import { printedLine } from './printed-line'
import type { PublishedArticle } from './published'

/**
 * What the journal prints in the title's line before the title itself: the offices of a joint document, 教育部 财政部
 * 国家发展改革委 before 关于…若干意见. Empty where the line is nothing but the title, or differs from it in more than that.
 */
export function titleLead(article: PublishedArticle): string {
  const line = printedLine(article, 'title')
  const { title } = article.record
  return line !== undefined && line !== title && line.endsWith(title)
    ? line.slice(0, -title.length).trimEnd()
    : ''
}
