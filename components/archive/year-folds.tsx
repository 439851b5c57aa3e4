import { archiveAddress, issueAddress } from '@/lib/journal/addresses'
import type { ArchiveYear } from '@/lib/journal/archive-years'

/** How many issues are seen at once; older years are folded to their line. */
const SHOWN_AT_ONCE = 60

/** The years that stand open: the newest, and those after it while their issues together are few. */
function openYears(years: readonly ArchiveYear[]): ReadonlySet<number> {
  let sum = 0
  return new Set(
    years
      .filter(({ issues }, place) => {
        sum += issues.length
        return place === 0 || sum <= SHOWN_AT_ONCE
      })
      .map(({ year }) => year),
  )
}

/** All issues by year, the newest first, each with its total number and how many articles it has. */
export function YearFolds({ years }: { years: readonly ArchiveYear[] }) {
  const open = openYears(years)
  return (
    <section className="archive-section" aria-labelledby="years">
      <h2 id="years" className="section-title">
        年份
      </h2>
      {years.map(({ year, issues, articles }) => (
        <details key={year} className="archive-fold" open={open.has(year)}>
          <summary>
            <h3>{year}年</h3>
            <span>{`${issues.length} 期 ${articles} 篇`}</span>
          </summary>
          <ul className="issue-cells">
            {issues.map(({ issue, records }) => (
              <li key={issue.id}>
                <a href={issueAddress(issue.id)}>
                  <b>{`第${issue.number}期`}</b>{' '}
                  <small>
                    {issue.totalNumber !== undefined && `总第${issue.totalNumber}期`}
                    {issue.totalNumber !== undefined && <span className="dot"> </span>}
                    {`${records.length} 篇`}
                  </small>
                </a>
              </li>
            ))}
          </ul>
          <a className="fold-more" href={archiveAddress('years', year)}>{`${year}年全年目录`}</a>
        </details>
      ))}
    </section>
  )
}
