import type { Metadata } from 'next'
import { readLibrary } from '@/lib/content/library.disk'
import { issueAddress } from '@/lib/journal/addresses'
import { issueLabel } from '@/lib/journal/issue-label'

export const metadata: Metadata = { title: '没有网络', robots: { index: false } }

/** What is shown in place of a page that is not kept, while the network is away. */
export default function OfflinePage() {
  const [newest] = readLibrary()
  return (
    <main id="main" className="page-frame pt-10">
      <h1 className="font-song text-2xl font-bold lg:text-3xl">没有网络，这一页没有存在本机</h1>
      <p className="mt-4 text-lg">
        连上网络再打开即可。最新一期、搜索、引文核对、我的标记，还有打开过和离线保存过的页，没有网络也能用。
      </p>
      {newest && (
        <p className="mt-4">
          <a className="inline-flex min-h-11 items-center text-red" href={issueAddress(newest.issue.id)}>
            打开{issueLabel(newest.issue)}
          </a>
        </p>
      )}
    </main>
  )
}
