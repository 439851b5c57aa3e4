import type { Issue } from '@/lib/journal/issue'
import { SITE_NAME } from '@/lib/journal/issue-label'

/** The foot of every page: whose journal it is, and which text counts when in doubt. */
export function SiteFooter({ issue }: { issue: Issue | undefined }) {
  return (
    <footer className="page-frame mt-20 pb-28 lg:pb-10">
      <div className="border-t border-hairline pt-6 text-base text-second">
        <p>{[issue?.journal ?? SITE_NAME, issue?.publisher].filter(Boolean).join(' · ')}</p>
        <p>全文与原刊逐字一致，有疑问以印刷本为准。</p>
      </div>
    </footer>
  )
}
