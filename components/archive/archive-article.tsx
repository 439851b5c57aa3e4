import { articleAddress } from '@/lib/journal/addresses'
import type { ArticleRecord } from '@/lib/journal/article'
import { ARTICLE_KINDS } from '@/lib/journal/article-kinds'
import { titleWords } from '@/lib/journal/title-words'

type Props = {
  record: ArticleRecord
  /** Whose text it is, where the page does not say so already. */
  names: readonly string[]
  /** Left out on the page of a kind. */
  showsKind: boolean
}

/**
 * The title with the places where a line may break, so that no word stands on two lines. TitleText does the same with more
 * markup; here it would be half the page.
 */
function breakable(title: string) {
  let offset = 0
  return titleWords(title).flatMap((word) => {
    const before = offset === 0 ? [] : [<wbr key={offset} />]
    offset += word.length
    // A line may also be broken beside a dash, which no <wbr> forbids: (2021—2025年).
    const piece = word.includes('—') ? (
      <span key={`${offset}—`} className="whitespace-nowrap">
        {word}
      </span>
    ) : (
      word
    )
    return [...before, piece]
  })
}

/**
 * One article in a list of the archive. There may be hundreds on a page, so its markup is as plain as can be, and the
 * stylesheet of the list gives it the look of an entry of the contents.
 */
export function ArchiveArticle({ record, names, showsKind }: Props) {
  const hasNames = names.length > 0
  return (
    <li>
      <a href={articleAddress(record.id)}>{breakable(record.title)}</a>
      {(showsKind || hasNames || record.page !== undefined) && (
        <p>
          {showsKind && <b>{ARTICLE_KINDS[record.kind].label}</b>}
          {showsKind && hasNames && <span className="dot"> </span>}
          {hasNames && names.join(' ')}
          {record.page !== undefined && <i>{`第${record.page}页`}</i>}
        </p>
      )}
    </li>
  )
}
