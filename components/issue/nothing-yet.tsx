import { SITE_NAME } from '@/lib/journal/issue-label'

/** The cover before the first issue is imported: says what is missing and who can help. */
export function NothingYet() {
  return (
    <main id="main" className="page-frame py-24 text-center">
      <h1 className="masthead">
        <span className="masthead-name">{SITE_NAME}</span>
      </h1>
      <p className="mt-8">还没有收录任何一期。导入第一期之后，这里就是它的封面和目录。</p>
    </main>
  )
}
