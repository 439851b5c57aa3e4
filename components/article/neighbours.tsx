import { TitleText } from '@/components/ui/title-text'
import { articleAddress } from '@/lib/journal/addresses'
import type { Neighbours as NeighbourArticles } from '@/lib/journal/neighbours'
import type { PublishedArticle } from '@/lib/journal/published'

type Props = { label: string; rel: string; shortcut: string; article: PublishedArticle }

function Neighbour({ label, rel, shortcut, article }: Props) {
  return (
    <a
      className={`neighbour neighbour-${rel}`}
      rel={rel}
      aria-keyshortcuts={shortcut}
      href={articleAddress(article.record.id)}
    >
      <span className="neighbour-label">{label}</span>
      <span className="neighbour-title">
        <TitleText text={article.record.title} />
      </span>
    </a>
  )
}

/** The way on at the end of an article: 上一篇 and 下一篇 of the same issue. */
export function Neighbours({ previous, next }: NeighbourArticles) {
  return (
    <nav className="neighbours" aria-label="上一篇和下一篇">
      {previous !== undefined && <Neighbour label="上一篇" rel="prev" shortcut="[" article={previous} />}
      {next !== undefined && <Neighbour label="下一篇" rel="next" shortcut="]" article={next} />}
    </nav>
  )
}
