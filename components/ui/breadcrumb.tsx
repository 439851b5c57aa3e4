import { issueAddress } from '@/lib/journal/addresses'
import type { Issue } from '@/lib/journal/issue'
import { issueLabel, SITE_NAME } from '@/lib/journal/issue-label'
import { Trail } from './trail'

/** The way back from an issue or an article: journal › issue › what this page is. */
export function Breadcrumb({ issue, here }: { issue: Issue; here?: string }) {
  const cover = { name: SITE_NAME, address: '/' }
  const label = issueLabel(issue)
  if (here === undefined) return <Trail steps={[cover]} here={label} />
  return <Trail steps={[cover, { name: label, address: issueAddress(issue.id) }]} here={here} />
}
