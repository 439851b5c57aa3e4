import { TitleText } from '@/components/ui/title-text'
import type { Issue } from '@/lib/journal/issue'
import { issueLabel, mastheadParts } from '@/lib/journal/issue-label'
import { MastheadLine } from './masthead-line'

/** The head of an issue's own page: which issue it is, the double rule, and what else the masthead prints. */
export function IssueHead({ issue }: { issue: Issue }) {
  return (
    <header className="pt-6 text-center lg:pt-10">
      <p className="text-balance text-second">
        {issue.journal !== undefined && <TitleText text={issue.journal} />}
      </p>
      <h1 className="mt-1 font-song text-[min(2.25rem,13.5vw)] leading-snug font-bold text-red lg:text-5xl">
        {issueLabel(issue)}
      </h1>
      <div className="double-rule mt-6" />
      <MastheadLine parts={mastheadParts(issue).slice(1)} />
    </header>
  )
}
