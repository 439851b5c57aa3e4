import { issueAddress } from '@/lib/journal/addresses'
import type { Issue } from '@/lib/journal/issue'
import { issueLabel, SITE_NAME } from '@/lib/journal/issue-label'
import { Breadcrumb } from './breadcrumb'

type Props = {
  issue: Issue
  here?: string
  /** The key that leads to the contents of the issue, where the page has no list of its own for it. */
  shortcut?: string | undefined
}

/** The way back from an issue or an article: journal › issue › what this page is. */
export function IssueBreadcrumb({ issue, here, shortcut }: Props) {
  const cover = { name: SITE_NAME, address: '/' }
  const label = issueLabel(issue)
  if (here === undefined) return <Breadcrumb steps={[cover]} here={label} />
  return (
    <Breadcrumb
      steps={[cover, { name: label, address: issueAddress(issue.id), ...(shortcut && { shortcut }) }]}
      here={here}
    />
  )
}
