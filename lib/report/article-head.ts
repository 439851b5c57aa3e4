import { ARTICLE_KINDS } from '@/lib/journal/article-kinds'
import { fieldLabel, SETTABLE_FIELDS } from '@/lib/journal/field-labels'
import { fieldValue } from '@/lib/journal/field-value'
import type { IssueRecords } from '@/lib/journal/issue-records'
import type { ArticleProvenance } from '@/lib/journal/provenance'
import { type Html, type HtmlValue, html } from './html'

const NOTICE = ['title', 'documentNumber', 'recipients', 'issuers', 'date'].map((name) => `notice.${name}`)
const FIELDS = [...SETTABLE_FIELDS.filter((field) => field !== 'kind' && field !== 'notice'), ...NOTICE]

/** The printed line that a field was read from, with its place; else where it comes from, in words. */
function originOf(field: string, ledger: ArticleProvenance, { issue, provenance }: IssueRecords): HtmlValue {
  if (ledger.overridden.includes(field.split('.')[0] ?? field)) return '更正表（编者指定）'
  if (field === 'page') {
    const nth = issue.contents.findIndex(({ article }) => article === ledger.id)
    const entry = provenance.masthead.filter((line) => line.field === 'contents')[nth]
    return entry
      ? html`<a href="#l${entry.lines[0] ?? 0}">第 ${entry.lines[0] ?? 0} 行</a> ${entry.text}`
      : '目录'
  }
  const printed = ledger.printed.filter((line) => line.field === field)
  if (printed.length === 0) return '从正文、落款或题名读出'
  return printed.map(
    ({ lines, text }) =>
      html`<span class="origin"><a href="#l${lines[0] ?? 0}">第 ${lines[0] ?? 0} 行</a> ${text}</span>`,
  )
}

/** The head of an article in the report: its kind and why, its title, and each field with the line it was read from. */
export function articleHead(records: IssueRecords, place: number): Html {
  const { articles, provenance } = records
  const article = articles[place]
  const ledger = provenance.articles[place]
  if (!article || !ledger) return html``
  const { record, kindReason, file } = article
  const rows = FIELDS.map((field) => ({ field, value: fieldValue(record, field) })).filter(
    ({ value }) => value !== '',
  )
  return html`<header class="article-head">
<p class="second">${record.id} · ${file}</p>
<h2>${record.title}</h2>
<p><b>${ARTICLE_KINDS[record.kind].name}</b> <span class="second">文类依据：${kindReason}</span></p>
<details><summary>字段 ${rows.length} 项，各从哪里读出</summary>
<table><thead><tr><th scope="col">字段</th><th scope="col">发布为</th><th scope="col">读自</th></tr></thead>
<tbody>${rows.map(
    ({ field, value }) =>
      html`<tr><th scope="row">${fieldLabel(field)}</th><td>${value}</td><td>${originOf(field, ledger, records)}</td></tr>`,
  )}</tbody></table></details>
</header>`
}
