import { ARTICLE_KINDS } from '@/lib/journal/article-kinds'
import { issueLabel } from '@/lib/journal/issue-label'
import { alignRows, type Row, type RowSection } from './align-rows'
import { articleHead } from './article-head'
import { differenceSection } from './difference-section'
import { findingList, numberFindings } from './finding-list'
import { type Html, html } from './html'
import { isSame } from './issue-difference'
import { type MarkedLine, markLines } from './mark-lines'
import { proofLine } from './proof-line'
import { publishedPiece } from './published-cell'
import type { ReportInput } from './report-input'
import { REPORT_STYLE } from './report-style'
import { isMarked, sourceLine } from './source-cell'
import { structureLine } from './structure-line'

/** Above this many lines rows are drawn as they come near; below it a link lands exactly where it leads. */
const LONG = 6000

function row({ lines, pieces }: Row, marked: ReadonlyMap<number, MarkedLine>, input: ReportInput): Html {
  const own = lines.flatMap((line) => marked.get(line) ?? [])
  const published = pieces.map((piece) =>
    publishedPiece(
      piece,
      input.published.corrections.words.filter(({ article }) => article === piece.article),
      input.records.provenance.articles.find(({ id }) => id === piece.article)?.overridden ?? [],
    ),
  )
  return html`<div class="row${own.some(isMarked) ? ' marked' : ''}"><div class="source">${own.map(sourceLine)}</div><div class="published">${pieces.length === 0 ? html`<p class="second">不收</p>` : published}</div></div>
`
}

function section(
  { article, rows }: RowSection,
  marked: ReadonlyMap<number, MarkedLine>,
  input: ReportInput,
): Html {
  const place = input.records.articles.findIndex(({ record }) => record.id === article)
  const head =
    place < 0
      ? html`<header class="article-head"><h2>刊头、要目和目录</h2></header>`
      : articleHead(input.records, place)
  return html`<section id="a${place + 1}" class="article">${head}
<div class="columns" aria-hidden="true"><span>来源</span><span>将发布</span></div>
${rows.map((each) => row(each, marked, input))}</section>`
}

function overview({ records: { articles, provenance } }: ReportInput): Html {
  const doubtsOf = (id: string) =>
    provenance.findings.filter(({ article, severity }) => article === id && severity !== 'note').length
  return html`<section id="articles" aria-labelledby="articles-title"><h2 id="articles-title">各篇</h2>
<table><thead><tr><th scope="col">序</th><th scope="col">题名</th><th scope="col">文类</th><th scope="col">页</th><th scope="col">疑点</th></tr></thead>
<tbody>${articles.map(
    ({ record }, i) =>
      html`<tr><td>${record.order}</td><td><a href="#a${i + 1}">${record.title}</a></td><td>${ARTICLE_KINDS[record.kind].label}</td><td>${record.page ?? '—'}</td><td>${doubtsOf(record.id)}</td></tr>`,
  )}</tbody></table></section>`
}

/**
 * The report of an import as one HTML page that opens by double click: whether it is proved, what is doubtful, what would
 * change, and source and records side by side. It fetches nothing and runs nothing; every text in it is escaped, and a
 * content policy forbids what could slip through.
 */
export function reportPage(input: ReportInput): string {
  const { issue, provenance } = input.records
  const findings = numberFindings(provenance)
  const marked = markLines(input.source, provenance, findings)
  const proved = input.proof.breaches.length === 0
  const sections = alignRows(input.source, input.published, provenance)
  const name = issueLabel(issue)
  const structure = structureLine(input.records)
  const differs = input.difference !== null && !isSame(input.difference)
  return html`<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>导入报告 · ${name}</title><style>${REPORT_STYLE}</style></head>
<body><header class="page-head"><p class="second">${issue.journal ?? ''}</p><h1>${name} <small>导入报告</small></h1><div class="double-rule"></div>
<p class="proof ${proved ? 'proved' : 'failed'}"><b>${proved ? '✓ 已证明' : '✗ 未证明'}</b> ${proofLine(input.proof, provenance)}</p>
<p class="structure"><b>${structure.agrees ? '✓ 篇目对上' : '？篇目请核对'}</b> ${structure.line}</p>
<p class="second">断页接上 ${provenance.joins.length} 处 · 来源 ${provenance.source.file}（${provenance.source.encoding}）</p>
<p class="outcome">${input.outcome}</p>
<nav aria-label="本页"><a href="#findings">疑点</a>${differs ? html`<a href="#difference">与已发布的不同</a>` : null}<a href="#articles">各篇</a><a href="#a0">逐行对照</a></nav></header>
<main>${findingList(input, findings)}
${input.difference !== null && differs ? differenceSection(input.difference) : null}
${overview(input)}
<section id="aligned"${input.source.lines.length > LONG ? html` class="long"` : null} aria-labelledby="aligned-title"><h2 id="aligned-title">逐行对照</h2>
<p class="second">左边是来源，行号照来源文件；划去的不收，虚线下划的已更正，波浪线下划的有疑点，⏎ 处与另一行接成一段。右边是将发布的内容。</p>
<p class="only"><label><input type="checkbox" id="only-marked"> 只看有标记的行</label></p>
${sections.map((each) => section(each, marked, input))}</section></main></body></html>
`.markup
}
