import { issueAddress } from '@/lib/journal/addresses'
import type { Issue } from '@/lib/journal/issue'

function byYear(issues: readonly Issue[]): readonly (readonly [number, readonly Issue[]])[] {
  const years = new Map<number, Issue[]>()
  for (const issue of issues) years.set(issue.year, [...(years.get(issue.year) ?? []), issue])
  return [...years]
}

/** 往期: earlier issues under their years, newest first; with a single issue it says so instead of standing empty. */
export function PastIssues({ issues }: { issues: readonly Issue[] }) {
  return (
    <section aria-labelledby="past-title">
      <h2 id="past-title" className="aside-title">
        往期
      </h2>
      {issues.length === 0 && (
        <p className="py-2.5 text-second">目前只收录了这一期。以后每出一期，前面的各期会按年份列在这里。</p>
      )}
      {byYear(issues).map(([year, ofYear]) => (
        <div key={year} className="border-b border-hairline py-2">
          <h3 className="font-song font-bold">{year}年</h3>
          <ul className="flex flex-wrap gap-x-4">
            {ofYear.map(({ id, number, totalNumber }) => (
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
    </section>
  )
}
