import type { Proof } from '@/lib/import/prove/prove-records'
import { ARTICLE_KINDS } from '@/lib/journal/article-kinds'
import type { Finding } from '@/lib/journal/finding'
import type { IssueRecords } from '@/lib/journal/issue-records'
import { proofLine } from '@/lib/report/proof-line'
import { structureLine } from '@/lib/report/structure-line'

const SEVERITIES = { error: '错误', warning: '疑点', note: '提示' } as const

/** Words of the source may carry line ends and signs that steer a terminal; staff see a box where one stands. */
function onOneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '□')
}

function findingLine({ severity, line, article, message, quote, suggestion }: Finding): string {
  const place = [article ?? '', line === null ? '' : `第 ${line} 行`].filter((part) => part !== '').join(' ')
  // Some messages name the words themselves.
  const words = quote === '' || message.includes(quote) ? '' : `：“${quote}”`
  return onOneLine(
    `  [${SEVERITIES[severity]}] ${place === '' ? '' : `${place}，`}${message}${words}。${suggestion}`,
  )
}

/** So many findings are listed in the terminal; nobody reads ten thousand lines there. */
const MOST_LISTED = 50

function findingLines(findings: readonly Finding[], verbose: boolean): readonly string[] {
  const counts = Object.entries(SEVERITIES).map(
    ([severity, name]) => `${name} ${findings.filter((each) => each.severity === severity).length} 条`,
  )
  const doubts = (['error', 'warning', ...(verbose ? ['note'] : [])] as const).flatMap((severity) =>
    findings.filter((each) => each.severity === severity),
  )
  const listed = verbose ? doubts : doubts.slice(0, MOST_LISTED)
  const more = verbose || findings.length === doubts.length ? '' : '（提示用 --verbose 列出）'
  const left = doubts.length - listed.length
  return [
    `${counts.join('，')}${more}${listed.length > 0 ? '：' : '。'}`,
    ...listed.map(findingLine),
    ...(left > 0 ? [`  ……另有 ${left} 条，用 --verbose 全部列出。`] : []),
  ]
}

/**
 * What staff read after an import: articles with kind, page and title, how much came in, what is doubtful, and the
 * proof line.
 */
export function summary(records: IssueRecords, proof: Proof, verbose: boolean): string {
  const { issue, articles, provenance } = records
  const { joins, findings } = provenance
  const [counts = '', ...listed] = findingLines(findings, verbose)
  const lines = [
    `${issue.journal ?? '（无刊名）'} ${issue.year}年第${issue.number}期，共 ${articles.length} 篇：`,
    ...articles.map(
      ({ record: { order, kind, page, title } }) =>
        `  ${String(order).padStart(2)}  ${ARTICLE_KINDS[kind].label}  第${page ?? '—'}页  ${title}`,
    ),
    `断页接上 ${joins.length} 处；${counts}`,
    ...listed,
    structureLine(records).line,
    proofLine(proof, provenance),
  ]
  return lines.map(onOneLine).join('\n')
}
