import type { ArticleRecord } from '@/lib/journal/article'
import type { PrintedField, PublishedArticle } from '@/lib/journal/published'
import { foldText } from '@/lib/text/fold-text'

/** The fields of a record as words, each with the printed line that says the same more exactly, if there is one. */
function fieldsOf(
  record: ArticleRecord,
): readonly { field: PrintedField | null; text: string | undefined }[] {
  const { notice } = record
  return [
    { field: 'shoulderTitle', text: record.shoulderTitle },
    { field: 'title', text: record.title },
    { field: 'subtitle', text: record.subtitle },
    { field: null, text: record.kind === 'plan' ? record.period : undefined },
    ...(record.people ?? []).flatMap(({ role, name }) => [
      { field: 'people' as const, text: role },
      { field: 'people' as const, text: name },
    ]),
    ...(record.issuers ?? []).map((text) => ({ field: null, text })),
    { field: 'documentNumber', text: record.documentNumber },
    { field: 'publishedIn', text: record.publishedIn },
    { field: 'notice.title', text: notice?.title },
    { field: 'notice.documentNumber', text: notice?.documentNumber },
    ...(notice?.issuers ?? []).map((text) => ({ field: null, text })),
  ]
}

/**
 * The texts of an article's title block: every printed line verbatim, then the fields that no line says.
 * What the journal prints once must count once, so a field gives way to its printed line (publishedIn
 * 「人民日报 2022-01-26 第09版」 to 「（本文刊发于《人民日报》2022年01月26日第09版）」), and to any line that contains it.
 */
export function titleParts(article: PublishedArticle): readonly string[] {
  const printedFields = new Set<PrintedField>(article.printed.map(({ field }) => field))
  const parts = article.printed.map(({ text }) => text)
  const folded = parts.map((part) => foldText(part).text)
  for (const { field, text } of fieldsOf(article.record)) {
    if (text === undefined || (field !== null && printedFields.has(field))) continue
    const fold = foldText(text).text
    if (folded.some((line) => line.includes(fold))) continue
    parts.push(text)
    folded.push(fold)
  }
  return parts
}
