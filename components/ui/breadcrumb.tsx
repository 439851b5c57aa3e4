import { issueAddress } from '@/lib/journal/addresses'
import type { Issue } from '@/lib/journal/issue'
import { issueLabel, SITE_NAME } from '@/lib/journal/issue-label'

/** The way back: journal › issue › what this page is. */
export function Breadcrumb({ issue, here }: { issue: Issue; here?: string }) {
  return (
    <nav className="breadcrumb" aria-label="所在位置">
      <ol>
        <li>
          <a href="/">{SITE_NAME}</a>
        </li>
        <li>
          {here === undefined ? (
            <span aria-current="page">{issueLabel(issue)}</span>
          ) : (
            <a href={issueAddress(issue.id)}>{issueLabel(issue)}</a>
          )}
        </li>
        {here !== undefined && (
          <li>
            <span aria-current="page">{here}</span>
          </li>
        )}
      </ol>
    </nav>
  )
}
