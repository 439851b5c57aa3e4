import type { Issue } from '@/lib/journal/issue'
import { SITE_NAME } from '@/lib/journal/issue-label'
import { DottedParts } from './dotted-parts'

/** The foot of every page: whose journal it is, and which text counts when in doubt. */
export function SiteFooter({ issue }: { issue: Issue | undefined }) {
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
      </div>
    </footer>
  )
}
