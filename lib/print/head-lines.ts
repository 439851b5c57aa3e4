import type { ChangedField } from '@/lib/journal/issue-corrections'
import { printedLine } from '@/lib/journal/printed-line'
import type { PublishedArticle } from '@/lib/journal/published'

/** The lines of a title block in the order of an ordinary one. */
const FIELDS = [
  'shoulderTitle',
  'title',
  'subtitle',
  'documentNumber',
  'people',
  'date',
  'publishedIn',
] as const

/** A line above an article, with what it is: `people` 教育部党组书记、部长 怀进鹏. */
export type HeadLine = { readonly field: (typeof FIELDS)[number]; readonly text: string }

/**
 * The lines above an article as the journal prints them, in its order: 教研〔2022〕1号 stands where it stands there. What the record
 * knows beyond that (a date found in the text, an issuer taken from the signature) is left out: on paper nobody could tell it
 * from the journal's own words. A printed line that staff replaced shows what they set; the title is always the record's.
 */
export function headLines(article: PublishedArticle, changed: readonly ChangedField[]): readonly HeadLine[] {
  const printed = article.printed.flatMap((line) => FIELDS.find((field) => field === line.field) ?? [])
  const order = printed.includes('title') ? [...printed, ...FIELDS] : FIELDS
  return [...new Set(order)].flatMap((field) => {
    const set = changed.find(
      (each) => each.article === article.record.id && each.field === field && each.printed !== '',
    )
    const text = field === 'title' ? article.record.title : (printedLine(article, field) ?? set?.value ?? '')
    return text === '' ? [] : [{ field, text }]
  })
}
