import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PrintedBody } from '@/components/article/printed-body'
import { BookletContents } from '@/components/print/booklet-contents'
import { BookletCover } from '@/components/print/booklet-cover'
import { PrintBar } from '@/components/print/print-bar'
import { PrintedArticle } from '@/components/print/printed-article'
import { IssueBreadcrumb } from '@/components/ui/issue-breadcrumb'
import { issueRelease } from '@/lib/citation/text-fingerprint'
import { findIssue, readLibrary } from '@/lib/content/library.disk'
import { printAddress } from '@/lib/journal/addresses'
import { issueLabel, SITE_NAME } from '@/lib/journal/issue-label'
import type { PublishedArticle } from '@/lib/journal/published'
import { markedPages } from '@/lib/print/marked-pages'
import './booklet.css'
import './booklet-front.css'
import './booklet-view.css'

type Props = { params: Promise<{ issue: string }> }

export const dynamicParams = false

export function generateStaticParams() {
  return readLibrary().map(({ issue }) => ({ issue: issue.id }))
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const found = findIssue((await props.params).issue)
  if (!found) return {}
  // Browsers propose the title as the name of the PDF.
  return { title: { absolute: `${found.issue.journal ?? SITE_NAME} ${issueLabel(found.issue)} 打印版` } }
}

function partsOf(article: PublishedArticle) {
  const pages = markedPages(article)
  const notice = article.blocks.find((block) => block.type === 'notice')
  return {
    notice: notice === undefined ? null : <PrintedBody blocks={notice.blocks} pages={pages} />,
    body: <PrintedBody blocks={article.blocks.filter((block) => block.type !== 'notice')} pages={pages} />,
  }
}

/** The print edition of an issue: the booklet it came from, on one page that the browser prints. */
export default async function PrintEditionPage(props: Props) {
  const found = findIssue((await props.params).issue)
  if (!found) notFound()
  return (
    <main id="main" className="booklet-page">
      <link rel="stylesheet" media="print" href={`${printAddress(found.issue.id)}running.css`} />
      <div className="page-frame">
        <IssueBreadcrumb issue={found.issue} here="打印版" />
        <PrintBar issue={found.issue} />
      </div>
      <div className="booklet">
        <BookletCover issue={found.issue} />
        <BookletContents published={found} release={issueRelease(found)} />
        {found.articles.map((article) => {
          const { notice, body } = partsOf(article)
          return (
            <PrintedArticle
              key={article.record.id}
              article={article}
              changed={found.corrections.fields}
              notice={notice}
            >
              {body}
            </PrintedArticle>
          )
        })}
      </div>
    </main>
  )
}
