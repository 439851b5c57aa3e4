import { ArticleBody } from '@/components/article/article-body'
import { CorrectedPlaces } from '@/components/article/corrected-places'
import { TitleBlock } from '@/components/article/title-block'
import { citedArticleOf } from '@/components/citation/cited-article-of'
import { COPIED_LABELS, COPY_LABELS } from '@/components/citation/copy-labels'
import { CorrectionsList } from '@/components/corrections/corrections-list'
import { FileFoot } from '@/components/downloads/file-foot'
import { FileHeader } from '@/components/downloads/file-header'
import { FileOutline } from '@/components/downloads/file-outline'
import { ContentsList } from '@/components/issue/contents-list'
import { Highlights } from '@/components/issue/highlights'
import { Masthead } from '@/components/issue/masthead'
import { LargeModeButton } from '@/components/reader/large-mode-button'
import { DottedParts } from '@/components/ui/dotted-parts'
import { issueLabel, SITE_NAME } from '@/lib/journal/issue-label'
import { outlineOf } from '@/lib/journal/outline'
import type { PublishedArticle, PublishedIssue } from '@/lib/journal/published'

/** Where words stand elsewhere is told by the site, which holds the other issues too. */
const NO_REPEATED: Parameters<typeof ArticleBody>[0]['repeated'] = new Map()

const COPY_KINDS = (['words', 'words-and-source', 'source'] as const).map((kind) => ({
  kind,
  name: COPY_LABELS[kind],
  done: COPIED_LABELS[kind],
}))

/** What an article's own element says of it to the program of the file. */
export function citedAttribute({ issue }: PublishedIssue, { record }: PublishedArticle): string {
  return JSON.stringify(citedArticleOf(issue, record))
}

/** An article in the file of its issue, as the site shows it: title block, outline, body. */
export function ArticleOfFile({
  published: { issue, corrections },
  article,
}: {
  published: PublishedIssue
  article: PublishedArticle
}) {
  return (
    <>
      <TitleBlock article={article} />
      <FileOutline entries={outlineOf(article.blocks)} />
      <div className="thin-double-rule" />
      <ArticleBody
        blocks={article.blocks}
        notice={article.record.notice}
        repeated={NO_REPEATED}
        pageStarts={article.pageStarts}
      />
      <CorrectedPlaces issue={issue.id} article={article.record.id} corrections={corrections} />
    </>
  )
}

/** What stands before the articles: masthead, contents, 要目, and in a line how the file is used. */
export function CoverOfFile({ issue, articles }: PublishedIssue) {
  return (
    <>
      <Masthead issue={issue} />
      <p className="file-hint needs-script">
        <span>选中正文里的字，就可以复制，并带出处。</span>
        <span>
          <button type="button" data-file="numbers" aria-pressed={false}>
            显示段号
          </button>
          点段号就选中整段。
        </span>
      </p>
      <div className="cover-columns">
        <ContentsList articles={articles} />
        <div className="cover-aside">
          <Highlights issue={issue} />
        </div>
      </div>
    </>
  )
}

/** 勘误 of the issue, behind its articles. */
export function CorrectionsOfFile({ articles, corrections }: PublishedIssue) {
  return (
    <>
      <h1 className="section-title">勘误</h1>
      <CorrectionsList articles={articles} corrections={corrections} />
    </>
  )
}

/** The head that stays in sight. */
export function HeadOfFile({ issue }: PublishedIssue) {
  return <FileHeader name={`${SITE_NAME} ${issueLabel(issue)}`} largeMode={<LargeModeButton />} />
}

/** The foot of the page, and the bars at the foot of the window. */
export function FootOfFile({ issue }: PublishedIssue) {
  const names = [issue.journal ?? SITE_NAME, issueLabel(issue), issue.publisher].filter(
    (name) => name !== undefined,
  )
  return (
    <>
      <footer className="page-frame file-end">
        <p>
          <DottedParts
            parts={names.map((name) => ({ key: name, part: <span className="inline-block">{name}</span> }))}
          />
        </p>
        <p>全文与原刊逐字一致，有疑问以印刷本为准。</p>
      </footer>
      <FileFoot kinds={COPY_KINDS} />
    </>
  )
}
