import { IssueBreadcrumb } from '@/components/ui/issue-breadcrumb'
import { issueLabel } from '@/lib/journal/issue-label'
import type { PublishedIssue } from '@/lib/journal/published'
import { CorrectionsList } from './corrections-list'

/** The list 勘误 of an issue: under each article what was corrected in it, where, and why. */
export function CorrectionsPage({ issue, articles, corrections }: PublishedIssue) {
  const count = corrections.words.length + corrections.fields.length
  return (
    <main id="main" className="page-frame corrections-page">
      <IssueBreadcrumb issue={issue} here="勘误" />
      <header className="archive-head">
        <p className="text-second">{issueLabel(issue)}</p>
        <h1>勘误</h1>
        <div className="double-rule mt-6" />
        <p className="mt-3 lg:text-lg">{count === 0 ? '没有更正' : `共更正 ${count} 处`}</p>
      </header>
      <CorrectionsList articles={articles} corrections={corrections} />
    </main>
  )
}
