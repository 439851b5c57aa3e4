import { correctionsAddress } from '@/lib/journal/addresses'
import type { IssueId } from '@/lib/journal/ids'
import type { IssueCorrections } from '@/lib/journal/issue-corrections'

type Props = { issue: IssueId; corrections: IssueCorrections }

/** 勘误 beside the contents of an issue: how much was corrected, and the way to the list. */
export function CorrectionsLink({ issue, corrections: { words, fields } }: Props) {
  const count = words.length + fields.length
  return (
    <section aria-labelledby="corrections-title">
      <h2 id="corrections-title" className="aside-title">
        勘误
      </h2>
      <a className="inline-flex min-h-11 items-center text-red" href={correctionsAddress(issue)}>
        {count === 0 ? '本期没有更正' : `本期更正 ${count} 处，逐条列明`}
      </a>
    </section>
  )
}
