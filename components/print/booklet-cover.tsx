import { TitleText } from '@/components/ui/title-text'
import type { Issue } from '@/lib/journal/issue'
import { mastheadName } from '@/lib/journal/issue-label'

/** The cover: the journal's name, which issue it is, 本期学习要目, and at its foot who publishes it. All as the source prints it. */
export function BookletCover({ issue }: { issue: Issue }) {
  const { group, name } = mastheadName(issue.journal)
  return (
    <header className="booklet-part booklet-cover">
      <h1>
        {group !== '' && <span className="cover-group">{group}</span>}
        <span className="cover-name">{name}</span>
      </h1>
      <div className="double-rule" />
      <p className="cover-number">
        <span className="whitespace-nowrap">{`${issue.year}年 第${issue.number}期`}</span>
        {issue.totalNumber !== undefined && (
          <span className="whitespace-nowrap">{`（总第${issue.totalNumber}期）`}</span>
        )}
      </p>
      {issue.highlights.length > 0 && (
        <section className="cover-highlights" aria-labelledby="highlights-title">
          <h2 id="highlights-title">本期学习要目</h2>
          <ul>
            {issue.highlights.map((highlight) => (
              <li key={highlight}>
                <TitleText text={highlight} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {issue.publisher !== undefined && <p className="cover-publisher">{issue.publisher}</p>}
    </header>
  )
}
