import { parse, stringify } from 'yaml'
import type { z } from 'zod'
import { type ArticleRecord, articleSchema } from '@/lib/journal/article'
import type { Block } from '@/lib/journal/block'
import { type Issue, issueSchema } from '@/lib/journal/issue'
import { readBody } from '@/lib/markdown/read-body'
import { writeBody } from '@/lib/markdown/write-body'

/** A record file that cannot be read: which file and why, in Chinese for staff. */
export class RecordError extends Error {
  override readonly name = 'RecordError'
}

const FRONTMATTER = /^---\n([\s\S]*?)\n---\n?([\s\S]*)$/

/** Fields in the order in which people read them; YAML lines are never folded, so that each field is one line. */
const ORDER = [
  'id',
  'issue',
  'order',
  'journal',
  'year',
  'number',
  'totalNumber',
  'publisher',
  'kind',
  'shoulderTitle',
  'title',
  'subtitle',
  'page',
  'people',
  'issuers',
  'documentNumber',
  'date',
  'publishedIn',
  'period',
  'notice',
  'highlights',
  'contents',
]

function frontmatter(record: object): string {
  const known = Object.entries(record).sort(([a], [b]) => ORDER.indexOf(a) - ORDER.indexOf(b))
  return `---\n${stringify(Object.fromEntries(known), { lineWidth: 0 })}---\n`
}

function readFrontmatter<S extends z.ZodType>(
  text: string,
  schema: S,
  file: string,
): { record: z.infer<S>; body: string } {
  const found = FRONTMATTER.exec(text)
  if (!found)
    throw new RecordError(`${file} 开头没有 --- 之间的字段：记录文件由导入生成，请重新导入，不要手工修改。`)
  const parsed = schema.safeParse(parse(found[1] ?? ''))
  if (!parsed.success) {
    const fields = parsed.error.issues.map((each) => `${each.path.join('.')}（${each.message}）`).join('、')
    throw new RecordError(`${file} 的字段不合要求：${fields}。记录文件由导入生成，请重新导入，不要手工修改。`)
  }
  return { record: parsed.data, body: found[2] ?? '' }
}

/** Writes an article as a record file: YAML frontmatter and body. */
export function writeArticleFile(record: ArticleRecord, blocks: readonly Block[]): string {
  return `${frontmatter(record)}\n${writeBody(blocks)}`
}

/** Reads an article's record file; `file` names it in the message of the RecordError thrown when it is no record. */
export function readArticleFile(
  text: string,
  file: string,
): { record: ArticleRecord; blocks: readonly Block[] } {
  const { record, body } = readFrontmatter(text, articleSchema, file)
  return { record, blocks: readBody(body) }
}

/** Writes the issue's record, `issue.md`: frontmatter only. */
export function writeIssueFile(issue: Issue): string {
  return frontmatter(issue)
}

/** Reads `issue.md`. */
export function readIssueFile(text: string, file: string): Issue {
  return readFrontmatter(text, issueSchema, file).record
}
