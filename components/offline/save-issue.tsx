import { Island } from '@/components/ui/island'
import { downloadAddress } from '@/lib/downloads/download-file'
import type { IssueId } from '@/lib/journal/ids'
import { KeepSize } from './keep-size'
import { SaveButton } from './save-button'

/** 离线保存 beside the contents of an issue: the whole issue into this browser. Not there without script. */
export function SaveIssue({ issue }: { readonly issue: IssueId }) {
  const data = { what: issue, name: '离线保存本期', instead: downloadAddress(issue, 'html') }
  return (
    <section aria-labelledby="save-title" className="needs-script">
      <h2 id="save-title" className="aside-title">
        离线保存
      </h2>
      <Island name="save-button" data={data}>
        <SaveButton {...data} />
      </Island>
      <p className="save-use">
        存到这个浏览器里
        <KeepSize what={issue} />
      </p>
    </section>
  )
}
