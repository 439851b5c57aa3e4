import type { z } from 'zod'
import { ARTICLE_KINDS } from '@/lib/journal/article-kinds'
import { fieldLabel, SETTABLE_FIELDS } from '@/lib/journal/field-labels'
import type { ArticleId } from '@/lib/journal/ids'
import { ImportError } from './import-error'

const KINDS = Object.entries(ARTICLE_KINDS)
  .map(([kind, { name }]) => `${kind}（${name}）`)
  .join('、')

const SHAPES: Readonly<Record<string, string>> = {
  kind: `应是其中之一：${KINDS}`,
  date: '应写作 2022-03-01 这样的日期',
  page: '应是页码数字',
  people: '应写作 [{ name: 姓名, role: 职务 }]',
  issuers: '应写作 [机关甲, 机关乙]',
  period: '只有规划方案（plan）才有，写作 2021—2025',
  notice: '应写作 { title: 通知题名, date: 2022-03-01 }',
}

/** Refuses overrides of fields that no article has, or that are not for staff to set (id, order), in one sentence. */
export function checkFieldNames(id: ArticleId, overrides: Readonly<Record<string, unknown>>): void {
  const unknown = Object.keys(overrides).filter((field) => !SETTABLE_FIELDS.includes(field))
  if (unknown.length === 0) return
  throw new ImportError(
    `corrections.yaml 的 overrides 里，${id} 写了不能改的字段“${unknown.join('”“')}”：可以改的是 ${SETTABLE_FIELDS.map((field) => `${field}（${fieldLabel(field)}）`).join('、')}。`,
  )
}

/** The error for overrides whose values a record cannot have: which field of which article, and how it is written. */
export function badValues(id: ArticleId, error: z.ZodError): ImportError {
  const fields = new Set(
    error.issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys' && issue.path.length === 0
        ? issue.keys
        : String(issue.path[0] ?? 'kind'),
    ),
  )
  const each = [...fields].map(
    (field) => `${field}（${fieldLabel(field)}）${SHAPES[field] ?? '应是不空的一行文字'}`,
  )
  return new ImportError(`corrections.yaml 的 overrides 里，${id} 的字段不合要求：${each.join('；')}。`)
}
