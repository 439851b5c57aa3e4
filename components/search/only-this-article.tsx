import type { MouseEvent } from 'react'
import type { ArticleId } from '@/lib/journal/ids'
import { searchAddress } from '@/lib/search/addresses'
import { groupedNumber } from '@/lib/search/grouped-number'
import type { Question } from '@/lib/search/question'
import type { Changes } from './changed-question'
import { unitOf } from './total-text'

type Props = {
  readonly question: Question
  readonly article: ArticleId
  readonly hits: number
  readonly onChoose: (changes: Changes) => void
}

/** Narrows the list to one article; a link, so that it can also be opened beside the list. */
export function OnlyThisArticle({ question, article, hits, onChoose }: Props) {
  function onClick(event: MouseEvent) {
    // With a modifier the browser opens the list beside this one.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    onChoose({ article })
  }
  return (
    <a href={searchAddress({ ...question, article })} onClick={onClick} className="only-article">
      只看本篇 {groupedNumber(hits)} {unitOf(question)}
    </a>
  )
}
