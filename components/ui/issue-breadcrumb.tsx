import { issueAddress } from '@/lib/journal/addresses'
import type { Issue } from '@/lib/journal/issue'
import { issueLabel, SITE_NAME } from '@/lib/journal/issue-label'
import { Breadcrumb } from './breadcrumb'

/** The way back from an issue or an article: journal › issue › what this page is. */
export function IssueBreadcrumb({ issue, here }: { issue: Issue; here?: string }) {
  const cover = { name: SITE_NAME, address: '/' }
  const label = issueLabel(issue)
  if (here === undefined) return <Breadcrumb steps={[cover]} here={label} />
  return <Breadcrumb steps={[cover, { name: label, address: issueAddress(issue.id) }]} here={here} />
}
