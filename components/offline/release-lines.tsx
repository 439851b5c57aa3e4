import type { Issue } from '@/lib/journal/issue'
import { issueLabel } from '@/lib/journal/issue-label'

/** What a page says of its release: that the network is away, and that a new one waits. Both are empty until the page's script fills them. */
export function ReleaseLines({ issue }: { readonly issue: Issue | undefined }) {
  return (
    <>
      <p id="offline-line" role="status" hidden data-issue-name={issue && issueLabel(issue)} />
      <div id="release-notice" role="status" hidden data-issue={issue?.id}>
        <span data-text />
        <button type="button" data-take>
          现在更新
        </button>
        <button type="button" data-later>
          稍后
        </button>
      </div>
    </>
  )
}
