import type { PublishedArticle } from '@/lib/journal/published'
import { ContentsEntry } from './contents-entry'
import { KindFilter } from './kind-filter'

/** The contents 目录 of an issue with the filter by kind. Titles are those of the articles, not of the printed list. */
export function ContentsList({ articles }: { articles: readonly PublishedArticle[] }) {
  return (
    <section id="contents" aria-labelledby="contents-title" className="filtered">
      <div className="flex flex-wrap items-center justify-between gap-x-6 border-b border-ink pb-1">
        <h2 id="contents-title" className="section-title">
          目录
        </h2>
        <KindFilter articles={articles} />
      </div>
      <ol>
        {articles.map((article) => (
          <ContentsEntry key={article.record.id} article={article} />
        ))}
      </ol>
    </section>
  )
}
