import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { DownloadLinks } from '@/components/downloads/download-links'
import { ContentsList } from '@/components/issue/contents-list'
import { CorrectionsLink } from '@/components/issue/corrections-link'
import { Highlights } from '@/components/issue/highlights'
import { IssueHead } from '@/components/issue/issue-head'
import { PrintLink } from '@/components/issue/print-link'
import { SaveSection } from '@/components/offline/save-section'
import { IssueBreadcrumb } from '@/components/ui/issue-breadcrumb'
import { findIssue, readLibrary } from '@/lib/content/library.disk'
import { downloadSizes } from '@/lib/downloads/download-sizes.disk'
import { issueLabel } from '@/lib/journal/issue-label'

type Props = { params: Promise<{ issue: string }> }

export const dynamicParams = false

export function generateStaticParams() {
  return readLibrary().map(({ issue }) => ({ issue: issue.id }))
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const found = findIssue((await props.params).issue)
  return found ? { title: issueLabel(found.issue) } : {}
}

/** The contents of one issue. */
export default async function IssuePage(props: Props) {
  const found = findIssue((await props.params).issue)
  if (!found) notFound()
  return (
    <main id="main" className="page-frame">
      <IssueBreadcrumb issue={found.issue} />
      <IssueHead issue={found.issue} />
      <div className="cover-columns">
        <ContentsList articles={found.articles} />
        <div className="cover-aside">
          <Highlights issue={found.issue} />
          <DownloadLinks issue={found.issue} sizes={downloadSizes(found.issue.id)} />
          <SaveSection
            what={found.issue.id}
            name="离线保存本期"
            use="存到这个浏览器里"
            instead={found.issue.id}
            titleClass="aside-title"
          />
          <PrintLink issue={found.issue.id} />
          <CorrectionsLink issue={found.issue.id} corrections={found.corrections} />
        </div>
      </div>
    </main>
  )
}
