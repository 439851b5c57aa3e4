import { printAddress } from '@/lib/journal/addresses'
import type { IssueId } from '@/lib/journal/ids'

/** 打印版 beside the contents of an issue: the way to the whole issue as a booklet. */
export function PrintLink({ issue }: { issue: IssueId }) {
  return (
    <section aria-labelledby="print-title">
      <h2 id="print-title" className="aside-title">
        打印版
      </h2>
      <a className="inline-flex min-h-11 items-center text-red" href={printAddress(issue)}>
        整期排成册子，打印或存为 PDF
      </a>
    </section>
  )
}
