import { ArticleBody } from '@/components/article/article-body'
import { TitleBlock } from '@/components/article/title-block'
import { CorrectionsList } from '@/components/corrections/corrections-list'
import { Highlights } from '@/components/issue/highlights'
import { Masthead } from '@/components/issue/masthead'
import type { PublishedArticle, PublishedIssue } from '@/lib/journal/published'

const NO_REPEATED: Parameters<typeof ArticleBody>[0]['repeated'] = new Map()

/** The title page of the book: masthead, issue and publisher, 要目. */
export function CoverOfBook({ issue }: PublishedIssue) {
  return (
    <section className="cover">
      <Masthead issue={issue} />
      <Highlights issue={issue} />
    </section>
  )
}

/** An article of the book, by the components of its page on the site. */
export function ArticleOfBook({ article }: { article: PublishedArticle }) {
  return (
    <article>
      <TitleBlock article={article} />
      <div className="thin-double-rule" />
      <ArticleBody
        blocks={article.blocks}
        notice={article.record.notice}
        repeated={NO_REPEATED}
        pageStarts={article.pageStarts}
      />
    </article>
  )
}

/** 勘误 at the end of the book. */
export function CorrectionsOfBook({ articles, corrections }: PublishedIssue) {
  return (
    <section>
      <h1>勘误</h1>
      <CorrectionsList articles={articles} corrections={corrections} />
    </section>
  )
}
