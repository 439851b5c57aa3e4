import type { PrintedField, PublishedArticle } from './published'

/**
 * A line of the title block exactly as the journal prints it, or undefined where it prints none. Pages show this
 * rather than the record's own form, so that what readers see and copy is the text: 教育部党组书记、部长 怀进鹏.
 * A line that the source broke into several is joined by blanks.
 */
export function printedLine(article: PublishedArticle, field: PrintedField): string | undefined {
  const lines = article.printed.filter((line) => line.field === field).map((line) => line.text)
  return lines.length === 0 ? undefined : lines.join(' ')
}
