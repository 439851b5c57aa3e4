import { DottedParts } from '@/components/ui/dotted-parts'
import { TitleText } from '@/components/ui/title-text'
import { dateLabel } from '@/lib/journal/date-label'
import { printedLine } from '@/lib/journal/printed-line'
import type { PublishedArticle } from '@/lib/journal/published'
import { readingMinutes } from '@/lib/journal/reading-time'
import { titleLead } from '@/lib/journal/title-lead'

/**
 * People with their roles, as printed where the journal prints such a line, else as the record has them. Whom the title
 * already names with the role (习近平总书记关于…) is not named again.
 */
function byline(article: PublishedArticle): string | undefined {
  const { title, shoulderTitle = '', people = [] } = article.record
  const named = `${shoulderTitle}${title}`
  const missing = people.filter(({ name, role = '' }) => !(named.includes(name) && named.includes(role)))
  const line = missing.map(({ name, role }) => (role === undefined ? name : `${role} ${name}`)).join('、')
  return printedLine(article, 'people') ?? (line === '' ? undefined : line)
}

/** The line of plain facts: date, period, printed page, reading time. */
function factsOf(article: PublishedArticle): readonly string[] {
  const { record } = article
  const period =
    record.kind === 'plan' && record.period !== undefined && !record.title.includes(record.period)
  return [
    printedLine(article, 'date') ?? (record.date === undefined ? undefined : dateLabel(record.date)),
    period ? `规划期 ${record.period}` : undefined,
    record.page === undefined ? undefined : `原刊第${record.page}页`,
    `约 ${readingMinutes(article.characters)} 分钟`,
  ].filter((fact) => fact !== undefined)
}

/** The head of an article: shoulder title, title, subtitle, who, and the facts. Its address is #title. */
export function TitleBlock({ article }: { article: PublishedArticle }) {
  const { record } = article
  const lead = titleLead(article)
  const by = byline(article)
  const issuers = lead === '' ? record.issuers : undefined
  const published = printedLine(article, 'publishedIn') ?? record.publishedIn
  const shoulder = printedLine(article, 'shoulderTitle') ?? record.shoulderTitle
  const documentNumber = printedLine(article, 'documentNumber') ?? record.documentNumber
  const subtitle = printedLine(article, 'subtitle') ?? record.subtitle
  return (
    <header id="title" className="title-block">
      {shoulder !== undefined && (
        <p className="shoulder">
          <TitleText text={shoulder} />
        </p>
      )}
      {lead !== '' && (
        <p className="title-lead">
          <TitleText text={lead} />
        </p>
      )}
      <h1>
        <TitleText text={record.title} />
      </h1>
      {subtitle !== undefined && <p className="subtitle">{subtitle}</p>}
      {by !== undefined && (
        <p className="byline">
          <TitleText text={by} />
        </p>
      )}
      {issuers !== undefined && (
        <p className="byline">
          <TitleText text={issuers.join(' ')} />
        </p>
      )}
      {documentNumber !== undefined && <p className="document-number">{documentNumber}</p>}
      <p className="facts">
        <DottedParts
          parts={factsOf(article).map((fact) => ({
            key: fact,
            part: <span className="whitespace-nowrap">{fact}</span>,
          }))}
        />
      </p>
      {published !== undefined && <p className="published">{published}</p>}
    </header>
  )
}
