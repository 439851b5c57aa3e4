import type { Issue } from '@/lib/journal/issue'
import { mastheadName, mastheadParts } from '@/lib/journal/issue-label'
import { MastheadLine } from './masthead-line'

/** The head of the cover: the journal's name in red Song, the double rule 文武线, the line with issue and publisher. */
export function Masthead({ issue }: { issue: Issue }) {
  const { group, name } = mastheadName(issue.journal)
  return (
    <header className="pt-8 lg:pt-2">
      <h1 className="masthead">
        {group !== '' && <span className="masthead-group">{group}</span>}
        <span className="masthead-name">{name}</span>
      </h1>
      <div className="double-rule mt-6 lg:mt-8" />
      <MastheadLine parts={mastheadParts(issue)} />
    </header>
  )
}
