import { TitleText } from '@/components/ui/title-text'
import { articleAddress } from '@/lib/journal/addresses'
import { highlightTargets } from '@/lib/journal/highlight-targets'
import type { Issue } from '@/lib/journal/issue'

/** 本期学习要目 as the issue prints it; a line leads to its article where there is no doubt which one is meant. */
export function Highlights({ issue }: { issue: Issue }) {
  if (issue.highlights.length === 0) return null
  return (
    <section aria-labelledby="highlights-title">
      <h2 id="highlights-title" className="aside-title">
        本期学习要目
      </h2>
      <ul>
        {highlightTargets(issue).map(({ text, article }) => (
          <li key={text} className="border-b border-hairline">
            {article === undefined ? (
              <span className="highlight-line">
                <TitleText text={text} />
              </span>
            ) : (
              <a className="quiet-link highlight-line" href={articleAddress(article)}>
                <TitleText text={text} />
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
