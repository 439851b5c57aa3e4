import { issueAddress } from '@/lib/journal/addresses'
import type { ArchiveGroup } from '@/lib/journal/archive-index'
import type { ArchiveIssue } from '@/lib/journal/archive-years'
import type { ArticleRecord } from '@/lib/journal/article'
import { authorsOf, issuersOf } from '@/lib/journal/authors'
import { ArchiveArticle } from './archive-article'

type Props = {
  issues: readonly ArchiveIssue[]
  /** The rank of the issues' headings on this page. */
  heading: 'h2' | 'h3'
  /** The kind, issuer or person the page is about; every article of the issue is listed where it is about a year. */
  group?: ArchiveGroup
}

/** Whose text an article is, unless it is only whom the page is about. */
function namesBeside(record: ArticleRecord, group: ArchiveGroup | undefined): readonly string[] {
  const names = group?.list === 'issuers' ? issuersOf(record) : authorsOf(record)
  return names.length === 1 && names[0] === group?.name ? [] : names
}

/** Issues of a year, newest first, each with its articles. */
export function ArchiveIssues({ issues, heading: Heading, group }: Props) {
  return issues.map(({ issue, records }) => (
    <section key={issue.id} className="archive-issue">
      <Heading>
        <a href={issueAddress(issue.id)}>
          {`第${issue.number}期`}
          {issue.totalNumber !== undefined && <small>{` 总第${issue.totalNumber}期`}</small>}
        </a>
      </Heading>
      <ol className="archive-articles">
        {records.map((record) => (
          <ArchiveArticle
            key={record.id}
            record={record}
            names={namesBeside(record, group)}
            showsKind={group?.list !== 'kinds'}
          />
        ))}
      </ol>
    </section>
  ))
}
