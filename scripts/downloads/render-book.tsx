import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { ArticleOfBook, CorrectionsOfBook, CoverOfBook } from '@/app/downloads/book'
import { type Book, type BookDocument, bookOf } from '@/lib/downloads/epub/book'
import { bookContent, bookEntries, pageAnchor, xmlId } from '@/lib/downloads/epub/book-documents'
import { readMarkup } from '@/lib/downloads/markup'
import { proveText } from '@/lib/downloads/prove-text'
import { articleAddress, correctionsAddress } from '@/lib/journal/addresses'
import { articleNumber } from '@/lib/journal/ids'
import { outlineOf } from '@/lib/journal/outline'
import type { PublishedArticle, PublishedIssue } from '@/lib/journal/published'

const draw = (node: ReactNode) => readMarkup(renderToStaticMarkup(node))
const fileOf = ({ record }: PublishedArticle) => `${articleNumber(record.id)}.xhtml`
const CORRECTIONS = 'corrections.xhtml'

/** Where a link of the site's pages leads in the book; nothing where the book has no such place. */
function hrefIn({ issue, articles }: PublishedIssue): (href: string) => string | undefined {
  const files = new Map(articles.map((article) => [articleAddress(article.record.id), fileOf(article)]))
  files.set(correctionsAddress(issue.id), CORRECTIONS)
  return (href) => {
    if (href.startsWith('#')) return href
    const [path = '', fragment] = href.split('#')
    const file = files.get(path)
    if (file === undefined) return undefined
    return fragment === undefined ? file : `${file}#${xmlId(fragment)}`
  }
}

function articleDocument(article: PublishedArticle, hrefOf: ReturnType<typeof hrefIn>): BookDocument {
  const { record, blocks, pageStarts } = article
  const firstPage = pageStarts.some(({ page }) => page === record.page) ? undefined : record.page
  const content = bookContent(draw(<ArticleOfBook article={article} />), hrefOf, firstPage)
  proveText(content, article, (fragment) => fragment)
  const pages = [...(firstPage === undefined ? [] : [firstPage]), ...pageStarts.map(({ page }) => page)]
  return {
    file: fileOf(article),
    title: record.title,
    content,
    entries: bookEntries(outlineOf(blocks)),
    pages: pages.map((page) => ({ page, anchor: pageAnchor(page) })),
  }
}

/** An issue as a book, its text proved against the records. */
export function renderBook(published: PublishedIssue): Book {
  const { issue, articles, corrections } = published
  const hrefOf = hrefIn(published)
  const plain = (file: string, title: string, node: ReactNode): BookDocument => ({
    file,
    title,
    content: bookContent(draw(node), hrefOf),
    entries: [],
    pages: [],
  })
  const isCorrected = corrections.words.length + corrections.fields.length > 0
  const documents = [
    plain('cover.xhtml', '封面', <CoverOfBook {...published} />),
    ...articles.map((article) => articleDocument(article, hrefOf)),
    ...(isCorrected ? [plain(CORRECTIONS, '勘误', <CorrectionsOfBook {...published} />)] : []),
  ]
  const dates = articles.flatMap(({ record }) => record.date ?? [])
  return bookOf(issue, dates, documents)
}
