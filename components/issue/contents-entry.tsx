import { TitleText } from '@/components/ui/title-text'
import { articleAddress } from '@/lib/journal/addresses'
import { ARTICLE_KINDS } from '@/lib/journal/article-kinds'
import { kindNumber } from '@/lib/journal/kinds-present'
import type { PublishedArticle } from '@/lib/journal/published'
import { readingMinutes } from '@/lib/journal/reading-time'

/** Whose text it is, for the line under the title: the people, else the offices that issued it. */
function authorsOf({ record }: PublishedArticle): string {
  return (record.people?.map(({ name }) => name) ?? record.issuers ?? []).join(' ')
}

/** A selection is counted by its dated parts: 12 则. */
function partsOf({ record, blocks }: PublishedArticle): string {
  if (record.kind !== 'excerpts') return ''
  const count = blocks.filter((block) => block.type === 'heading' && block.level === 2).length
  return count > 1 ? `${count} 则` : ''
}

/** One entry of the contents: number, title, kind, authors, reading time, dot leaders and the printed page. */
export function ContentsEntry({ article }: { article: PublishedArticle }) {
  const { record, characters } = article
  const authors = authorsOf(article)
  const parts = partsOf(article)
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
          <p className="facts">
            <span className="entry-kind">{ARTICLE_KINDS[record.kind].label}</span>
            {authors !== '' && <span className="entry-authors">{authors}</span>}
            {parts !== '' && <span>{parts}</span>}
            <span>约 {readingMinutes(characters)} 分钟</span>
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
      </div>
    </li>
  )
}
