import type { ReactNode } from 'react'
import { PrintedPage } from '@/components/ui/printed-page'
import { TitleText } from '@/components/ui/title-text'
import type { ChangedField } from '@/lib/journal/issue-corrections'
import { printedLine } from '@/lib/journal/printed-line'
import type { PublishedArticle } from '@/lib/journal/published'
import { titleLead } from '@/lib/journal/title-lead'
import { headLines } from '@/lib/print/head-lines'
import { pageName } from '@/lib/print/page-name'

type Props = {
  article: PublishedArticle
  changed: readonly ChangedField[]
  /** The text of the cover notice 印发通知, where the article has one. */
  notice: ReactNode
  children: ReactNode
}

/** The lines above a cover notice, as the journal prints them. */
function NoticeHead({ article }: { article: PublishedArticle }) {
  const { notice } = article.record
  const title = printedLine(article, 'notice.title') ?? notice?.title
  const number = printedLine(article, 'notice.documentNumber') ?? notice?.documentNumber
  const date = printedLine(article, 'notice.date')
  return (
    <header className="printed-head">
      {title !== undefined && (
        <h2 className="title">
          <TitleText text={title} />
        </h2>
      )}
      {number !== undefined && <p className="documentNumber">{number}</p>}
      {date !== undefined && <p className="date">{date}</p>}
    </header>
  )
}

/** The lines above an article; the offices of a joint document stand before its title, in a line of their own. */
function ArticleHead({ article, changed }: Pick<Props, 'article' | 'changed'>) {
  const lead = titleLead(article)
  return (
    <header className="printed-head">
      {headLines(article, changed).map(({ field, text }) =>
        field === 'title' ? (
          <h2 key={field} id={`${pageName(article.record.id)}-title`} className="title">
            {lead !== '' && (
              <>
                <span className="lead">
                  <TitleText text={lead} />
                </span>{' '}
              </>
            )}
            <TitleText text={text} />
          </h2>
        ) : (
          <p key={field} className={field}>
            <TitleText text={text} />
          </p>
        ),
      )}
    </header>
  )
}

/** An article of the print edition, on sheets of its own, in the order of the journal: the cover notice, then title and body. */
export function PrintedArticle({ article, changed, notice, children }: Props) {
  const { id, page } = article.record
  const name = pageName(id)
  return (
    <section id={name} className="booklet-part" aria-labelledby={`${name}-title`}>
      {page !== undefined && <PrintedPage page={page} />}
      {notice !== null && (
        <>
          <NoticeHead article={article} />
          {notice}
        </>
      )}
      <ArticleHead article={article} changed={changed} />
      {children}
    </section>
  )
}
