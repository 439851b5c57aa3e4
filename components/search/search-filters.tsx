'use client'

import { memo } from 'react'
import { ARTICLE_KIND_NAMES, ARTICLE_KINDS } from '@/lib/journal/article-kinds'
import type { Tallies } from '@/lib/search/answer'
import type { Question } from '@/lib/search/question'
import type { Changes } from './changed-question'
import { issueNameOf } from './filter-labels'
import { FilterRow, type FilterValue } from './filter-row'

type Props = {
  readonly question: Question
  readonly tallies: Tallies
  /** The counts are those of the question before. */
  readonly isWaiting: boolean
  readonly onChoose: (changes: Changes) => void
}

/** The values with hits, and the chosen one also where it has none: it must be there to be taken off. */
function withChosen(
  values: readonly FilterValue[],
  chosen: string | undefined,
  label: string,
): FilterValue[] {
  if (chosen === undefined || values.some(({ value }) => value === chosen)) return [...values]
  return [...values, { value: chosen, label, hits: 0 }]
}

/** The filters of the list: kind, year, issue, each with its counts, and 只在标题中. An archive of one issue has fewer. */
export const SearchFilters = memo(function SearchFilters({ question, tallies, isWaiting, onChoose }: Props) {
  const { kind, year, issue, titles } = question
  const kinds = tallies.kinds.map((each) => ({
    value: each.kind,
    label: ARTICLE_KINDS[each.kind].label,
    hits: each.hits,
  }))
  const years = tallies.years.map((each) => ({
    value: String(each.year),
    label: `${each.year}年`,
    hits: each.hits,
  }))
  const issues = tallies.issues.map((each) => ({ value: each.issue, label: each.name, hits: each.hits }))
  return (
    <div className="search-filters" data-waiting={isWaiting || undefined}>
      <FilterRow
        name="文类"
        values={withChosen(kinds, kind, kind === undefined ? '' : ARTICLE_KINDS[kind].label)}
        chosen={kind}
        onChoose={(value) => onChoose({ kind: ARTICLE_KIND_NAMES.find((name) => name === value) })}
      />
      <FilterRow
        name="年份"
        values={withChosen(years, year?.toString(), `${year}年`)}
        chosen={year?.toString()}
        // An issue is of one year; of another year it would leave nothing.
        onChoose={(value) =>
          onChoose({ year: value === undefined ? undefined : Number(value), issue: undefined })
        }
      />
      <FilterRow
        name="期"
        values={withChosen(issues, issue, issue === undefined ? '' : issueNameOf(issue))}
        chosen={issue}
        onChoose={(value) => onChoose({ issue: tallies.issues.find((each) => each.issue === value)?.issue })}
      />
      <label className="search-switch">
        <input
          type="checkbox"
          checked={titles}
          onChange={(event) => onChoose({ titles: event.currentTarget.checked })}
        />
        只在标题中
      </label>
    </div>
  )
})
