'use client'

import { memo } from 'react'
import { ARTICLE_KINDS } from '@/lib/journal/article-kinds'
import type { ArticleId } from '@/lib/journal/ids'
import type { ResultGroup, Tallies } from '@/lib/search/answer'
import { printedQuery } from '@/lib/search/printed-query'
import type { Question } from '@/lib/search/question'
import type { Changes } from './changed-question'
import { OnlyThisArticle } from './only-this-article'
import { ResultItem } from './result-item'

type GroupProps = {
  readonly group: ResultGroup
  readonly question: Question
  /** A heading below another one is of a lower rank. */
  readonly isNested: boolean
  /** Hits in the whole article, of several words passages; none where there is nothing to narrow to. */
  readonly hits: number | undefined
  /** Found with other punctuation or characters: the article marks what is printed. */
  readonly isLoose: boolean
  readonly onChoose: (changes: Changes) => void
}

const Group = memo(function Group({ group, question, isNested, hits, isLoose, onChoose }: GroupProps) {
  const Heading = isNested ? 'h3' : 'h2'
  return (
    <section className="mt-9">
      <Heading className="font-song text-xl leading-normal font-bold text-balance">{group.title}</Heading>
      <p className="mb-1 flex min-h-11 flex-wrap items-center justify-between gap-x-6 text-base text-second">
        <span>
          <span className="font-semibold text-ink">{ARTICLE_KINDS[group.kind].label}</span>
          {` · ${group.issueName}`}
        </span>
        {hits !== undefined && (
          <OnlyThisArticle question={question} article={group.article} hits={hits} onChoose={onChoose} />
        )}
      </p>
      <ol className="border-b border-hairline">
        {group.results.map((result) => (
          <ResultItem
            key={result.fragment}
            article={group.article}
            result={result}
            query={question.query}
            marked={isLoose ? printedQuery(result) : question.query}
          />
        ))}
      </ol>
    </section>
  )
})

type Props = {
  readonly groups: readonly ResultGroup[]
  readonly question: Question
  readonly tallies?: Tallies | undefined
  readonly total?: number
  readonly isNested?: boolean
  readonly isLoose?: boolean
  readonly onChoose: (changes: Changes) => void
}

/** The results under the titles of their articles. Only what has changed since the answer before is drawn again. */
export const ResultGroups = memo(function ResultGroups({
  groups,
  question,
  tallies,
  total,
  isNested = false,
  isLoose = false,
  onChoose,
}: Props) {
  const hitsOf = (id: ArticleId) => {
    const hits = tallies?.articles.find(({ article }) => article === id)?.hits
    // Where all hits stand in one article there is nothing to narrow.
    return hits === total ? undefined : hits
  }
  return groups.map((group) => (
    <Group
      // In order of closeness an article may come again further down.
      key={`${group.article}#${group.results[0]?.fragment}`}
      group={group}
      question={question}
      isNested={isNested}
      hits={hitsOf(group.article)}
      isLoose={isLoose}
      onChoose={onChoose}
    />
  ))
})
