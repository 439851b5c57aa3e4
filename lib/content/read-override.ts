import { parse } from 'yaml'
import { ARTICLE_KINDS } from '@/lib/journal/article-kinds'
import { fieldLabel, SETTABLE_FIELDS } from '@/lib/journal/field-labels'
import { RecordError } from './record-files'

/** A field and the value it is to have; undefined takes the override back. */
export type Override = { readonly field: string; readonly value: unknown }

const NAMES = SETTABLE_FIELDS.map((field) => `${field}（${fieldLabel(field)}）`).join('、')

function kindOf(word: string): string {
  const found = Object.entries(ARTICLE_KINDS).find(
    ([kind, { name, label }]) => word === kind || word === name || word === label,
  )
  if (found) return found[0]
  const all = Object.entries(ARTICLE_KINDS).map(([kind, { name }]) => `${kind}（${name}）`)
  throw new RecordError(`没有“${word}”这个文类：可以写 ${all.join('、')}。`)
}

/** 王建国（党委书记）: the role stands in brackets behind the name. */
function personOf(words: string): { readonly name: string; readonly role?: string } {
  const found = /^(?<name>[^（(]+)[（(](?<role>[^）)]+)[）)]$/u.exec(words)?.groups
  return found?.name && found.role ? { name: found.name.trim(), role: found.role.trim() } : { name: words }
}

/**
 * Reads what staff write behind --set: kind=opinion or kind=意见, issuers=教育部、财政部, people=张三（校长）、李四, page=12, and
 * date= to take an override back. What begins with [ or { is read as YAML. Throws RecordError with one sentence.
 */
export function readOverride(words: string): Override {
  const at = words.indexOf('=')
  const field = words.slice(0, at).trim()
  const value = words.slice(at + 1).trim()
  if (at < 1) throw new RecordError(`“${words}”写法不对：应写作 --set 字段=内容，如 --set kind=opinion。`)
  if (!SETTABLE_FIELDS.includes(field)) throw new RecordError(`没有“${field}”这个字段：可以改的是 ${NAMES}。`)
  if (value === '') return { field, value: undefined }
  if (/^[[{]/.test(value)) {
    try {
      const parsed: unknown = parse(value)
      return { field, value: parsed }
    } catch {
      throw new RecordError(`“${value}”的括号、引号或逗号写法不对：请检查后重试。`)
    }
  }
  if (field === 'kind') return { field, value: kindOf(value) }
  if (field === 'page') return { field, value: /^\d+$/.test(value) ? Number(value) : value }
  const names = value.split(/[、，,；;]/u).flatMap((name) => name.trim() || [])
  if (field === 'issuers') return { field, value: names }
  if (field === 'people') return { field, value: names.map(personOf) }
  return { field, value }
}
