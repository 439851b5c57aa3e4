import { TitleText } from '@/components/ui/title-text'
import { correctionsAddress } from '@/lib/journal/addresses'
import type { PublishedIssue } from '@/lib/journal/published'
import { contentsLines } from '@/lib/print/contents-lines'
import { pageName } from '@/lib/print/page-name'

type Props = { published: PublishedIssue; release: string }

/** What a reader must know who holds the booklet only: which number is which, and which text it is. */
function BookletNotes({ published, release }: Props) {
  const { issue, articles, corrections } = published
  const count = corrections.words.length + corrections.fields.length
  const marked = articles.find(({ record }) => record.page !== undefined)?.record.page
  return (
    <div className="booklet-notes">
      {marked !== undefined && (
        <p>
          {`原刊页码是印刷本的页码，引用时请写它；正文右侧的〔${marked}〕，表示印刷本第${marked}页从这里开始。`}
          <span className="when-numbered">本册页码是这份打印件的页码，印在每页下方。</span>
        </p>
      )}
      <p>
        {'全文与原刊逐字一致，有疑问以印刷本为准。'}
        {count > 0 && (
          <>
            {`来源中的差错已改正 ${count} 处，见本期`}
            <a href={correctionsAddress(issue.id)}>勘误</a>。
          </>
        )}
        {`页脚的“版本 ${release}”由全文算出，全文改动一字，它就不同。`}
      </p>
    </div>
  )
}

/**
 * The contents with two numbers for each article: its page in the printed copy, by which it is quoted, and the sheet of this very booklet
 * on which it begins. The second is known only when the browser prints, and is written in then (lib/print/number-pages).
 */
export function BookletContents({ published, release }: Props) {
  const lines = contentsLines(published)
  const hasPages = lines.some(({ page }) => page !== undefined)
  return (
    <section className="booklet-part booklet-contents" aria-labelledby="contents-title">
      <h2 id="contents-title">目录</h2>
      <p className="contents-heads" aria-hidden>
        <span className="when-numbered">本册页码</span>
        {hasPages && <span>原刊页码</span>}
      </p>
      <ol>
        {lines.map(({ title, article, page }) => (
          <li key={article}>
            <a href={`#${pageName(article)}`}>
              <span className="contents-title">
                <TitleText text={title} />
              </span>
              <span className="contents-leader" aria-hidden />
              <span className="when-numbered contents-number" data-page-of={pageName(article)} />
              {hasPages && <span className="contents-number contents-printed">{page}</span>}
            </a>
          </li>
        ))}
      </ol>
      <BookletNotes published={published} release={release} />
    </section>
  )
}
