import type { ReactNode } from 'react'
import { archiveAddress, HELP_ADDRESS, NOTEBOOK_ADDRESS, QUOTES_ADDRESS } from '@/lib/journal/addresses'
import type { Issue } from '@/lib/journal/issue'
import { ARCHIVE_NAME, SITE_NAME } from '@/lib/journal/issue-label'
import { DottedParts } from './dotted-parts'

const WAYS = [
  { name: ARCHIVE_NAME, address: archiveAddress() },
  { name: '引文核对', address: QUOTES_ADDRESS },
  { name: '我的标记', address: NOTEBOOK_ADDRESS },
  { name: '使用帮助', address: HELP_ADDRESS },
]

/**
 * The foot of every page: whose journal it is, which text counts when in doubt, and the ways to everything published, to the
 * reader's marks and to the help, in the same place on each page.
 */
export function SiteFooter({ issue, tools }: { issue: Issue | undefined; tools: ReactNode }) {
  return (
    <footer className="page-frame mt-20 bar-room">
      <div className="border-t border-hairline pt-6 text-base text-second">
        <p>
          <DottedParts
            parts={[issue?.journal ?? SITE_NAME, issue?.publisher]
              .filter((name) => name !== undefined)
              .map((name) => ({ key: name, part: <span className="inline-block">{name}</span> }))}
          />
        </p>
        <p>
          全文与原刊逐字一致，有疑问以印刷本为准。
          {/* The build writes in here of which release the page is. */}
          <span data-release="" />
        </p>
        <p className="flex flex-wrap gap-x-8">
          {WAYS.map(({ name, address }) => (
            <a key={address} className="inline-flex min-h-11 items-center text-red" href={address}>
              {name}
            </a>
          ))}
          {tools}
        </p>
      </div>
    </footer>
  )
}
