import type { ArticleRecord } from '@/lib/journal/article'
import type { ArticleProvenance, PrintedRecord, Provenance } from '@/lib/journal/provenance'
import type { PublishedArticle, PublishedIssue } from '@/lib/journal/published'
import { findDate, findDates } from '@/lib/text/chinese-date'
import { visible } from '@/lib/text/visible'
import { readIssueNumber, readIssueParts, readYear } from '../issue-number'
import { readPublishedIn } from '../shape/published-in'
import { readPublisher } from '../split/read-masthead'
import type { Breach } from './breach'

const same = (a: string | undefined, b: string | undefined) => visible(a ?? '') === visible(b ?? '')

/** Every part of the issue's number that a line names must be the record's; which parts the lines give is proved as a whole. */
function numberAgrees(text: string, issue: PublishedIssue['issue']): boolean {
  const parts = readIssueParts(text) ?? readIssueNumber(text)
  return (
    parts !== null &&
    (parts.year ?? issue.year) === issue.year &&
    (parts.number ?? issue.number) === issue.number &&
    (parts.totalNumber ?? issue.totalNumber) === issue.totalNumber
  )
}

/** Where the masthead prints a number, its lines together must give all of it; the year may stand behind the publisher. */
function numberIsWhole(masthead: readonly PrintedRecord[], issue: PublishedIssue['issue']): boolean {
  const parts = masthead
    .filter(({ field }) => field === 'number')
    .map(({ text }) => readIssueParts(text) ?? readIssueNumber(text) ?? {})
  if (parts.length === 0) return issue.totalNumber === undefined
  const years = masthead.filter(({ field }) => field === 'publisher').map(({ text }) => readYear(text))
  return (
    parts.some(({ number }) => number === issue.number) &&
    (issue.totalNumber === undefined || parts.some((each) => each.totalNumber === issue.totalNumber)) &&
    (parts.some(({ year }) => year === issue.year) || years.includes(issue.year))
  )
}

/** Tells whether a printed masthead line says what the issue's record says; `nth` counts lines of the same field. */
function mastheadAgrees({ field, text }: PrintedRecord, nth: number, { issue }: PublishedIssue): boolean {
  switch (field) {
    case 'journal':
      return visible(issue.journal ?? '').includes(visible(text))
    case 'number':
      return numberAgrees(text, issue)
    case 'publisher':
      return same(readPublisher(text) ?? '', issue.publisher)
    case 'highlights':
      return same(text, issue.highlights[nth])
    case 'contents': {
      const entry = issue.contents[nth]
      if (entry === undefined || !visible(text).startsWith(visible(entry.title))) return false
      // The page may be printed in full-width digits or with a nought in front: ０３, 03.
      const digits = visible(text).slice(visible(entry.title).length).normalize('NFKC')
      return entry.page === undefined ? digits === '' : /^\d+$/.test(digits) && Number(digits) === entry.page
    }
    default:
      return false
  }
}

/** Tells whether the printed lines of one field, joined, say what the article's record says. */
function fieldAgrees(field: string, text: string, record: ArticleRecord): boolean {
  switch (field) {
    case 'title':
      return same(text, record.title) || same(text, (record.issuers ?? []).join('') + record.title)
    case 'shoulderTitle':
      return same(text, record.shoulderTitle)
    case 'subtitle':
      return same(text, record.subtitle)
    case 'documentNumber':
      return same(text, record.documentNumber)
    case 'date':
      return findDate(text)?.iso === record.date
    case 'notice.date':
      return findDate(text)?.iso === record.notice?.date
    case 'publishedIn':
      return readPublishedIn(text) === record.publishedIn
    case 'people': {
      const words = (record.people ?? []).flatMap((person) => [person.role ?? '', person.name])
      const rest = words.reduce((left, word) => left.replace(visible(word), ''), visible(text))
      return (
        words.every((word) => visible(text).includes(visible(word))) &&
        /^(?:[（）()、：:/]|作者系|作者|文|撰文|执笔|[□■◇◆●○])*$/u.test(rest)
      )
    }
    case 'notice.title':
      return (
        // Above the notice its red head may stand: 某大学文件.
        same(text.replace(/^\p{sc=Han}{3,30}?文件/u, ''), record.notice?.title) ||
        same(text, record.notice?.title) ||
        same(text, (record.notice?.issuers ?? []).join('') + (record.notice?.title ?? ''))
      )
    case 'notice.documentNumber':
      return same(text, record.notice?.documentNumber)
    default:
      return false
  }
}

/** Names and roles that were read out of the running text must stand in it: nothing in a record is invented. */
function inventedWords(
  article: PublishedArticle,
  contents: PublishedIssue['issue']['contents'],
  { overridden, printed }: ArticleProvenance,
): readonly string[] {
  const { record } = article
  const everything = visible(
    printed.map((line) => line.text).join('') + JSON.stringify([article.blocks, contents]),
  )
  const words = [
    ...(overridden.includes('people')
      ? []
      : (record.people ?? []).flatMap((person) => [person.name, person.role ?? ''])),
    ...(overridden.includes('issuers') ? [] : (record.issuers ?? [])),
    ...(overridden.includes('documentNumber') ? [] : [record.documentNumber ?? '']),
    ...(overridden.includes('notice')
      ? []
      : [record.notice?.recipients ?? '', ...(record.notice?.issuers ?? [])]),
  ]
  const dates = [
    overridden.includes('date') ? '' : (record.date ?? ''),
    overridden.includes('notice') ? '' : (record.notice?.date ?? ''),
  ]
  return [
    ...words.filter((word) => word !== '' && !everything.includes(visible(word))),
    ...dates.filter((date) => date !== '' && !dateStands(everything, date)),
  ]
}

/** Tells whether a text names this day; a day without a year counts where the year stands elsewhere in the text. */
function dateStands(text: string, iso: string): boolean {
  const [year = '', month, day] = iso.split('-')
  return findDates(text).some(
    (date) =>
      date.iso === iso ||
      (date.year === null && date.month === Number(month) && date.day === Number(day) && text.includes(year)),
  )
}

function proveArticle(
  article: PublishedArticle,
  contents: PublishedIssue['issue']['contents'],
  ledger: ArticleProvenance,
): readonly Breach[] {
  const fields = [...new Set(ledger.printed.map((line) => line.field))]
  const breaches = fields.flatMap((field): Breach[] => {
    const lines = ledger.printed.filter((line) => line.field === field)
    const text = lines.map((line) => line.text).join('')
    const name = field.split('.')[0] ?? field
    if (ledger.overridden.includes(name) || fieldAgrees(field, text, article.record)) return []
    return [
      { line: lines[0]?.lines[0] ?? null, file: ledger.file, message: `字段 ${field} 与来源“${text}”不一致` },
    ]
  })
  const invented = inventedWords(article, contents, ledger).map((word) => ({
    line: null,
    file: ledger.file,
    message: `字段里的“${word}”在这一篇原文中没有`,
  }))
  return [...breaches, ...invented]
}

/** Proves that every field follows from the printed line it was read from, and that no name was invented. */
export function proveFields(issue: PublishedIssue, provenance: Provenance): readonly Breach[] {
  const counts = new Map<string, number>()
  const masthead = provenance.masthead.flatMap((line): Breach[] => {
    const nth = counts.get(line.field) ?? 0
    counts.set(line.field, nth + 1)
    if (mastheadAgrees(line, nth, issue)) return []
    return [
      {
        line: line.lines[0] ?? null,
        file: 'issue.md',
        message: `字段 ${line.field} 与来源“${line.text}”不一致`,
      },
    ]
  })
  const articles = issue.articles.flatMap((article, i) => {
    const ledger = provenance.articles[i]
    return ledger ? proveArticle(article, issue.issue.contents, ledger) : []
  })
  const whole = numberIsWhole(provenance.masthead, issue.issue)
    ? []
    : [{ line: null, file: 'issue.md', message: '期号与刊头印出的不一致' }]
  return [...masthead, ...whole, ...articles]
}
