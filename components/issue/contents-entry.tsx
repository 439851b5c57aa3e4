import { Fragment } from 'react'
import { DottedParts, type Part } from '@/components/ui/dotted-parts'
import { Slot } from '@/components/ui/slot'
import { TitleText } from '@/components/ui/title-text'
import { articleAddress } from '@/lib/journal/addresses'
import { ARTICLE_KINDS } from '@/lib/journal/article-kinds'
import { authorsOf } from '@/lib/journal/authors'
import { kindNumber } from '@/lib/journal/kinds-present'
import type { PublishedArticle } from '@/lib/journal/published'
import { readingMinutes } from '@/lib/journal/reading-time'

/** A selection is counted by its dated parts: 12 则. */
function partsOf({ record, blocks }: PublishedArticle): string {
  if (record.kind !== 'excerpts') return ''
  const count = blocks.filter((block) => block.type === 'heading' && block.level === 2).length
  return count > 1 ? `${count} 则` : ''
}

/** The facts under a title: kind, authors (a line may break between two of them, not inside a name), parts, reading time. */
function factsOf(article: PublishedArticle): readonly Part[] {
  const authors = authorsOf(article.record).map((author, place) => (
    <Fragment key={author}>
      {place > 0 && ' '}
      <span className="whitespace-nowrap">{author}</span>
    </Fragment>
  ))
  const plain = [partsOf(article), `约 ${readingMinutes(article.characters)} 分钟`].filter(
    (fact) => fact !== '',
  )
  return [
    { key: 'kind', part: <span className="entry-kind">{ARTICLE_KINDS[article.record.kind].label}</span> },
    ...(authors.length > 0 ? [{ key: 'authors', part: authors }] : []),
    ...plain.map((fact) => ({ key: fact, part: <span className="whitespace-nowrap">{fact}</span> })),
  ]
}

/** One entry of the contents: number, title, kind, authors, reading time, dot leaders and the printed page. */
export function ContentsEntry({ article }: { article: PublishedArticle }) {
  const { record } = article
  return (
    <li className="contents-entry" data-kind={kindNumber(record.kind)}>
      <span className="entry-number" aria-hidden>
        {record.order}
      </span>
      <div>
        <h3 className="entry-title">
          <a href={articleAddress(record.id)}>
            <TitleText text={record.title} />
          </a>
        </h3>
        <div className="entry-line">
          <p>
            <DottedParts parts={factsOf(article)} />
          </p>
          {record.page !== undefined && (
            <>
              <span className="leader" aria-hidden />
              <p className="entry-page">
                <span className="sr-only">原刊第</span>
                {record.page}
                <span className="sr-only">页</span>
              </p>
            </>
          )}
        </div>
        <Slot name="progress" className="entry-progress" data-article={record.id} />
      </div>
    </li>
  )
}
