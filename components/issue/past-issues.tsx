import { archiveAddress, issueAddress } from '@/lib/journal/addresses'
import { archiveYears } from '@/lib/journal/archive-years'
import type { Issue } from '@/lib/journal/issue'
import { ARCHIVE_NAME } from '@/lib/journal/issue-label'

/** How many earlier issues the cover names; all of them are in the archive. */
const ON_THE_COVER = 24

/** 往期: the newest earlier issues under their years, and the way to all; with a single issue it says so instead of standing empty. */
export function PastIssues({ issues }: { issues: readonly Issue[] }) {
  const newest = issues.slice(0, ON_THE_COVER).map((issue) => ({ issue, records: [] }))
  return (
    <section aria-labelledby="past-title">
      <h2 id="past-title" className="aside-title">
        往期
      </h2>
      {issues.length === 0 && (
        <p className="py-2.5 text-second">目前只收录了这一期。以后每出一期，前面的各期会按年份列在这里。</p>
      )}
      {archiveYears(newest).map(({ year, issues: ofYear }) => (
        <div key={year} className="border-b border-hairline py-2">
          <h3 className="font-song font-bold">{year}年</h3>
          <ul className="flex flex-wrap gap-x-4">
            {ofYear.map(({ issue: { id, number, totalNumber } }) => (
              <li key={id}>
                <a className="quiet-link inline-flex min-h-11 items-center gap-2" href={issueAddress(id)}>
                  第{number}期
                  {totalNumber !== undefined && <span className="text-second">总第{totalNumber}期</span>}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
      <a className="inline-flex min-h-11 items-center text-red" href={archiveAddress()}>
        {ARCHIVE_NAME}
      </a>
    </section>
  )
}
