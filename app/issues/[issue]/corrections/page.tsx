import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CorrectionsPage } from '@/components/corrections/corrections-page'
import { readLibrary } from '@/lib/content/library.disk'
import { issueLabel } from '@/lib/journal/issue-label'

type Props = { params: Promise<{ issue: string }> }

export const dynamicParams = false

export function generateStaticParams() {
  return readLibrary().map(({ issue }) => ({ issue: issue.id }))
}

async function findIssue({ params }: Props) {
  const { issue: id } = await params
  return readLibrary().find(({ issue }) => issue.id === id)
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const found = await findIssue(props)
  return found ? { title: `勘误 · ${issueLabel(found.issue)}` } : {}
}

/** The list of corrections of one issue. */
export default async function IssueCorrectionsPage(props: Props) {
  const found = await findIssue(props)
  if (!found) notFound()
  return <CorrectionsPage {...found} />
}
