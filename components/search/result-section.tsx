'use client'

import { type ReactNode, useEffect, useRef } from 'react'
import type { LooseList, Tallies } from '@/lib/search/answer'
import type { Question } from '@/lib/search/question'
import type { Changes } from './changed-question'
import { MoreButton } from './more-button'
import { ResultGroups } from './result-groups'

type Props = {
  readonly list: Pick<LooseList, 'groups' | 'more' | 'hits' | 'passages'>
  readonly question: Question
  readonly tallies?: Tallies | undefined
  readonly isLoose?: boolean
  /** Not all has been looked through; 更多 goes on with it. */
  readonly isPaused?: boolean
  /** Names the agreement of its results, where there are lists of several. */
  readonly heading?: ReactNode
  readonly onChoose: (changes: Changes) => void
  readonly onMore: () => void
}

/** One list of results with the button that lengthens it. */
export function ResultSection({
  list,
  question,
  tallies,
  isLoose = false,
  isPaused = false,
  heading,
  onChoose,
  onMore,
}: Props) {
  const section = useRef<HTMLDivElement>(null)
  const shown = list.groups.reduce((sum, { results }) => sum + results.length, 0)

  // After 更多 the keyboard goes on with the first new result; the button itself has moved away.
  const firstNew = useRef<number | null>(null)
  useEffect(() => {
    if (firstNew.current === null || shown <= firstNew.current) return
    section.current
      ?.querySelectorAll<HTMLElement>('li > div > a')
      [firstNew.current]?.focus({ preventScroll: true })
    firstNew.current = null
  }, [shown])

  return (
    <div ref={section}>
      {heading}
      <ResultGroups
        groups={list.groups}
        question={question}
        tallies={tallies}
        total={list.passages ?? list.hits}
        isNested={heading !== undefined}
        isLoose={isLoose}
        onChoose={onChoose}
      />
      {list.more && (
        <MoreButton
          label={isPaused ? '继续搜索更早的各期' : undefined}
          onMore={() => {
            firstNew.current = shown
            onMore()
          }}
        />
      )}
    </div>
  )
}
