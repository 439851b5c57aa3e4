import { Island } from '@/components/ui/island'
import { downloadAddress } from '@/lib/downloads/download-file'
import type { IssueId } from '@/lib/journal/ids'
import { KeepSize } from './keep-size'
import { SaveButton } from './save-button'

/** 离线保存 at the end of the archive: all issues, the lists and the search into this browser. Not there without script. */
export function SaveArchive({ newest }: { readonly newest: IssueId }) {
  const data = { what: 'archive', name: '离线保存全部', instead: downloadAddress(newest, 'html') }
  return (
    <section aria-labelledby="save-title" className="archive-section needs-script">
      <h2 id="save-title" className="section-title">
        离线保存
      </h2>
      <Island name="save-button" data={data}>
        <SaveButton {...data} />
      </Island>
      <p className="save-use">
        各期全文和搜索都存到这个浏览器里
        <KeepSize what="archive" />
      </p>
    </section>
  )
}
