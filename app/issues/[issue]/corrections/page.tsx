import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CorrectionsPage } from '@/components/corrections/corrections-page'
import { findIssue, readLibrary } from '@/lib/content/library.disk'
import { issueLabel } from '@/lib/journal/issue-label'

type Props = { params: Promise<{ issue: string }> }

export const dynamicParams = false

export function generateStaticParams() {
  return readLibrary().map(({ issue }) => ({ issue: issue.id }))
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const found = findIssue((await props.params).issue)
  return found ? { title: `勘误 · ${issueLabel(found.issue)}` } : {}
}

/** The list of corrections of one issue. */
export default async function IssueCorrectionsPage(props: Props) {
  const found = findIssue((await props.params).issue)
  if (!found) notFound()
  return <CorrectionsPage {...found} />
}
