import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ArticleWords } from '@/app/article-words'
import { AloudButton } from '@/components/aloud/aloud-button'
import { ArticleBody } from '@/components/article/article-body'
import { ArticleTools } from '@/components/article/article-tools'
import { CorrectedPlaces } from '@/components/article/corrected-places'
import { Neighbours } from '@/components/article/neighbours'
import { Outline } from '@/components/article/outline'
import { TitleBlock } from '@/components/article/title-block'
import { citedArticleOf } from '@/components/citation/cited-article-of'
import { TextFingerprint } from '@/components/citation/text-fingerprint'
import { HallButton } from '@/components/hall/hall-button'
import { MarksButton } from '@/components/notebook/marks-button'
import { ContinueLine } from '@/components/reader/continue-line'
import { ReadingFoot } from '@/components/reader/reading-foot'
import { ReadingLine } from '@/components/reader/reading-line'
import { HitMarker } from '@/components/search/hit-marker'
import { Island } from '@/components/ui/island'
import { IssueBreadcrumb } from '@/components/ui/issue-breadcrumb'
import { textFiles } from '@/lib/citation/text-fingerprint'
import { findIssue, readLibrary } from '@/lib/content/library.disk'
import { ARTICLE_KINDS } from '@/lib/journal/article-kinds'
import { type ArticleId, articleNumber } from '@/lib/journal/ids'
import { issueLabel } from '@/lib/journal/issue-label'
import { neighboursOf } from '@/lib/journal/neighbours'
import { outlineOf } from '@/lib/journal/outline'
import { readingMinutes } from '@/lib/journal/reading-time'
import { repeatedPassages } from '@/lib/journal/repeated-passages'

type Props = { params: Promise<{ issue: string; article: string }> }

export const dynamicParams = false

let repeated: ReturnType<typeof repeatedPassages> | undefined

/** One comparison of the whole library serves every page that this process builds. */
function repeatedIn(article: ArticleId) {
  repeated ??= repeatedPassages(readLibrary())
  return repeated(article)
}

export function generateStaticParams() {
  return readLibrary().flatMap(({ issue, articles }) =>
    articles.map(({ record }) => ({ issue: issue.id, article: articleNumber(record.id) })),
  )
}

async function findArticle({ params }: Props) {
  const { issue: id, article: number } = await params
  const published = findIssue(id)
  const article = published?.articles.find(({ record }) => articleNumber(record.id) === number)
  return published && article && { ...published, article }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const found = await findArticle(props)
  return found ? { title: `${found.article.record.title} · ${issueLabel(found.issue)}` } : {}
}

/** One article: title block, outline, body, and the way to the articles beside it. */
export default async function ArticlePage(props: Props) {
  const found = await findArticle(props)
  if (!found) notFound()
  const { issue, articles, article, corrections } = found
  const outline = outlineOf(article.blocks)
  const cited = citedArticleOf(issue, article.record)
  const [textFile] = textFiles({ ...found, articles: [article] })
  return (
    <main id="main" className="page-frame">
      <ReadingLine />
      <article
        className="article-grid"
        data-article={article.record.id}
        data-issue={issueLabel(issue)}
        data-minutes={readingMinutes(article.characters)}
      >
        <IssueBreadcrumb
          issue={issue}
          here={ARTICLE_KINDS[article.record.kind].label}
          shortcut={outline.length === 0 ? 't' : undefined}
        />
        <TitleBlock article={article} />
        <ArticleTools>
          <Island name="aloud-button" data={{ article: article.record.id }}>
            <AloudButton article={article.record.id} />
          </Island>
          <Island name="hall-button">
            <HallButton />
          </Island>
          <MarksButton />
        </ArticleTools>
        <Outline entries={outline} />
        <ContinueLine />
        <div className="thin-double-rule" />
        <ArticleBody
          blocks={article.blocks}
          notice={article.record.notice}
          repeated={repeatedIn(article.record.id)}
          pageStarts={article.pageStarts}
        />
        <CorrectedPlaces issue={issue.id} article={article.record.id} corrections={corrections} />
        {textFile && <TextFingerprint file={textFile} />}
        <Neighbours {...neighboursOf(articles, article.record.id)} />
      </article>
      <Island name="hit-marker" wake={['query']}>
        <HitMarker />
      </Island>
      <ReadingFoot />
      <Island
        name="article-words"
        wake={['marks', 'selection']}
        data={{
          article: article.record.id,
          title: article.record.title,
          issue: issueLabel(issue),
          page: String(article.record.page ?? ''),
          cited: JSON.stringify(cited),
          ...(textFile && { fingerprint: textFile.sha256 }),
        }}
      >
        <ArticleWords
          article={article.record.id}
          title={article.record.title}
          issueLabel={issueLabel(issue)}
          page={article.record.page ?? null}
          cited={cited}
          fingerprint={textFile?.sha256}
        />
      </Island>
    </main>
  )
}
