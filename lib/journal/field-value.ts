import type { ArticleRecord } from './article'
import { ARTICLE_KINDS } from './article-kinds'

function words(value: unknown): string {
  if (Array.isArray(value)) return value.map(words).join('、')
  if (typeof value === 'object' && value !== null) return Object.values(value).map(words).reverse().join(' ')
  return value === undefined || value === null ? '' : String(value)
}

/**
 * The value of a record's field as people read it: kind by its name, a list joined by 、, a person behind the role
 * (教育部部长 怀进鹏). `notice.title` names a field of the notice. Empty where the record does not have it.
 */
export function fieldValue(record: ArticleRecord, field: string): string {
  if (field === 'kind') return ARTICLE_KINDS[record.kind].name
  if (field === 'notice') return record.notice?.title ?? ''
  const [name = '', inner] = field.split('.')
  const value: unknown = Object.entries(record).find(([key]) => key === name)?.[1]
  if (inner === undefined) return words(value)
  return words(Object.entries(value ?? {}).find(([key]) => key === inner)?.[1])
}
