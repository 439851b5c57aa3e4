import { notFound } from 'next/navigation'
import { issueRelease } from '@/lib/citation/text-fingerprint'
import { findIssue, readLibrary } from '@/lib/content/library.disk'
import { runningHeads } from '@/lib/print/running-heads'

type Props = { params: Promise<{ issue: string }> }

export const dynamic = 'force-static'

export function generateStaticParams() {
  return readLibrary().map(({ issue }) => ({ issue: issue.id }))
}

/** The words of the running heads and feet of an issue's print edition, as a stylesheet. */
export async function GET(_: Request, props: Props): Promise<Response> {
  const found = findIssue((await props.params).issue)
  if (!found) notFound()
  const sheet = runningHeads(found, issueRelease(found))
  return new Response(sheet, { headers: { 'content-type': 'text/css; charset=utf-8' } })
}
