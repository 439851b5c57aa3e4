import type { ReactNode } from 'react'
import { archiveAddress } from '@/lib/journal/addresses'
import type { Issue } from '@/lib/journal/issue'
import { ARCHIVE_NAME, SITE_NAME } from '@/lib/journal/issue-label'
import { DottedParts } from './dotted-parts'

/** The foot of every page: whose journal it is, which text counts when in doubt, and the way to everything published. */
export function SiteFooter({ issue, tools }: { issue: Issue | undefined; tools: ReactNode }) {
  return (
    <footer className="page-frame mt-20 pb-28 lg:pb-10">
      <div className="border-t border-hairline pt-6 text-base text-second">
        <p>
          <DottedParts
            parts={[issue?.journal ?? SITE_NAME, issue?.publisher]
              .filter((name) => name !== undefined)
              .map((name) => ({ key: name, part: <span className="inline-block">{name}</span> }))}
          />
        </p>
        <p>全文与原刊逐字一致，有疑问以印刷本为准。</p>
        <a className="inline-flex min-h-11 items-center text-red" href={archiveAddress()}>
          {ARCHIVE_NAME}
        </a>
        {tools}
      </div>
    </footer>
  )
}
