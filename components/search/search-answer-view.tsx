'use client'

import type { SearchAnswer } from '@/lib/search/answer'
import type { Question } from '@/lib/search/question'
import type { Changes } from './changed-question'
import { ResultSection } from './result-section'
import { NothingFound, OtherNames } from './search-notices'
import { TierHeading } from './tier-heading'
import { TierSwitches } from './tier-switches'

type Props = {
  readonly answer: SearchAnswer
  /** What the page is asking now; the answer may still be that to the question before. */
  readonly question: Question
  readonly onChoose: (changes: Changes) => void
  readonly onMore: () => void
}

/** An answer as a page: the exact results, then the ways to look less exactly, then what these have found, each by itself. */
export function SearchAnswerView({ answer, question, onChoose, onMore }: Props) {
  const { complete, hits, passages, groups, loose } = answer
  const isNothing = complete && hits === 0
  const isApart = loose.length > 0 && !isNothing
  // Where nothing was found all tiers are looked through unasked: those that have nothing either say nothing.
  const shown = loose.filter(({ status, hits }) => !isNothing || status !== 'complete' || hits > 0)
  return (
    <>
      {isNothing && <NothingFound answer={answer} />}
      {answer.otherNames && <OtherNames />}
      <ResultSection
        list={answer}
        question={answer.question}
        tallies={answer.tallies}
        heading={
          isApart ? (
            <TierHeading tier="exact" isLooking={!complete} hits={hits} passages={passages} />
          ) : undefined
        }
        onChoose={onChoose}
        onMore={onMore}
      />
      {!isNothing && (complete || groups.length > 0) && (
        <TierSwitches question={question} onChoose={onChoose} />
      )}
      {shown.map((list) => (
        <ResultSection
          key={list.tier}
          list={list}
          question={answer.question}
          isLoose
          isPaused={list.status === 'paused'}
          heading={
            <TierHeading
              tier={list.tier}
              isLooking={list.status === 'looking'}
              hits={list.hits}
              passages={list.passages}
              issues={list.status === 'complete' ? undefined : list.issues}
            />
          }
          onChoose={onChoose}
          onMore={onMore}
        />
      ))}
    </>
  )
}
