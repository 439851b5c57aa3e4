import type { Finding } from '@/lib/journal/finding'
import type { IssueRecords } from '@/lib/journal/issue-records'
import { passageLabel } from '@/lib/journal/passage-label'
import type { Provenance } from '@/lib/journal/provenance'
import { type Html, html } from './html'
import type { NumberedFinding } from './mark-lines'
import type { ReportInput } from './report-input'

const SEVERITIES = [
  { severity: 'error', name: '错误', advice: '必须处理，否则核对（npm run check）通不过' },
  { severity: 'warning', name: '疑点', advice: '请对照印刷本核对' },
  { severity: 'note', name: '提示', advice: '一般不必处理' },
] as const

/** The findings with their numbers, the gravest first, in the order of the source. */
export function numberFindings({ findings }: Provenance): readonly NumberedFinding[] {
  return SEVERITIES.flatMap(({ severity }) => findings.filter((each) => each.severity === severity)).map(
    (finding, i) => ({ number: i + 1, finding }),
  )
}

/** The name of a severity before staff: 错误, 疑点, 提示. */
export function severityName(severity: Finding['severity']): string {
  return SEVERITIES.find((each) => each.severity === severity)?.name ?? ''
}

/** Where a finding stands: 2022-01/05《…实施方案》 第12段 来源第 350 行. */
function placeOf({ article, line }: Finding, { articles: records, provenance }: IssueRecords): string {
  const { articles } = provenance
  const record = records.find((each) => each.record.id === article)?.record
  const ledger = articles.find(({ id }) => id === article)
  const anchor = line === null ? undefined : ledger?.anchors.find(({ lines }) => lines.includes(line))
  const titled = line !== null && ledger?.printed.some(({ lines }) => lines.includes(line))
  return [
    record ? `${record.id}《${record.title}》` : (article ?? '本期'),
    anchor ? passageLabel(anchor.fragment) : titled ? '题名栏' : '',
    line === null ? '' : `来源第 ${line} 行`,
  ]
    .filter((part) => part !== '')
    .join(' ')
}

function item({ number, finding }: NumberedFinding, input: ReportInput): Html {
  const { line, message, quote, suggestion } = finding
  const place = placeOf(finding, input.records)
  return html`<li id="f${number}">
<p class="place"><b class="number">${number}</b> ${line === null ? place : html`<a href="#l${line}">${place}</a>`}</p>
<p>${message}${quote === '' || message.includes(quote) ? null : html`：<q>${quote}</q>`}</p>
${suggestion === '' ? null : html`<p class="second">怎么办：${suggestion}。</p>`}
</li>`
}

/** How a doubt is answered, with an article of this issue for the example; the findings themselves say only what to look at. */
function howToCorrect({ records: { articles } }: ReportInput): Html | null {
  const id = articles[0]?.record.id
  if (id === undefined) return null
  return html`<p class="how">原文如此的，不必改。要改字，在本软件的文件夹里运行：<code>npm run correct -- ${id} "原来的字" "应为的字" --reason "理由"</code>其中 ${id} 换成疑点所在的篇号，引号要照写。它记入 corrections.yaml，并重新导入、重写这份报告。</p>`
}

/** The list of findings 疑点, by severity, each with its place, words, reason and remedy; notes are folded. */
export function findingList(input: ReportInput, findings: readonly NumberedFinding[]): Html {
  const groups = SEVERITIES.map(({ severity, name, advice }) => {
    const own = findings.filter(({ finding }) => finding.severity === severity)
    if (own.length === 0) return null
    return html`<details class="findings ${severity}"${severity === 'note' ? null : html` open`}>
<summary><h3>${name} ${own.length} 处</h3> <span class="second">${advice}</span></summary>
<ol>${own.map((each) => item(each, input))}</ol>
</details>`
  })
  return html`<section id="findings" aria-labelledby="findings-title"><h2 id="findings-title">疑点</h2>
${findings.length === 0 ? html`<p>没有发现疑点。</p>` : [howToCorrect(input), groups]}</section>`
}
