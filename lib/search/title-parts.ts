import type { ArticleRecord } from '@/lib/journal/article'
import { printedLine } from '@/lib/journal/printed-line'
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
 * The texts of an article's title block: every printed line verbatim, then the fields that nothing printed says.
 * What the journal prints once must count once, so a field gives way to its printed line (publishedIn
 * 「人民日报 2022-01-26 第09版」 to 「（本文刊发于《人民日报》2022年01月26日第09版）」) and to any text that contains it: an issuer
 * taken from the signature is found there.
 */
export function titleParts(article: PublishedArticle, bodyTexts: readonly string[]): readonly string[] {
  const printedFields = new Set<PrintedField>(article.printed.map(({ field }) => field))
  // Lines of one field are one text, as the page shows them: a title printed on two lines can be quoted across the break.
  const parts = [...printedFields].flatMap((field) => printedLine(article, field) ?? [])
  const known = [...parts, ...bodyTexts].map((text) => foldText(text).text)
  for (const { field, text } of fieldsOf(article.record)) {
    if (text === undefined || (field !== null && printedFields.has(field))) continue
    const folded = foldText(text).text
    if (known.some((line) => line.includes(folded))) continue
    parts.push(text)
    known.push(folded)
  }
  return parts
}
