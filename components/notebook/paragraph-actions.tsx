'use client'

import { useState } from 'react'
import type { SelectedPlace } from '@/components/ui/selected-places'
import { currentWholePlace, wordsInMind } from '@/components/ui/words-in-mind'
import type { Fragment } from '@/lib/journal/ids'
import { passageLabel } from '@/lib/journal/passage-label'
import { lastColour } from './last-colour'
import { useArticleNotebook } from './notebook-context'

/**
 * 划线, 笔记 and 书签 of the paragraph that is being read, without drawing over anything. They carry the keys m, e and b; to
 * be seen they are reached by Tab, as the link to the text is.
 */
export function ParagraphActions() {
  const { placed, highlight, write, toggleBookmark } = useArticleNotebook()
  const [fragment, setFragment] = useState<Fragment>()
  const showWhere = () => setFragment(currentWholePlace()?.fragment)
  const isBookmarked = placed.some((each) => each.mark.type === 'bookmark' && each.fragment === fragment)
  const withWords = (act: (places: readonly SelectedPlace[]) => void) => () => {
    const places = wordsInMind()
    if (places.length > 0) act(places)
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of buttons is no set of fields
    <div
      role="group"
      aria-label="正在读的一段"
      className="paragraph-actions needs-script"
      onFocus={showWhere}
    >
      <span>{fragment && passageLabel(fragment)}</span>
      <button
        type="button"
        aria-keyshortcuts="m"
        onClick={withWords((places) => highlight(places, lastColour()))}
      >
        划线整段
      </button>
      <button type="button" aria-keyshortcuts="e" onClick={withWords(write)}>
        写笔记
      </button>
      <button
        type="button"
        aria-keyshortcuts="b"
        onClick={() => {
          const place = currentWholePlace()
          if (place !== undefined) toggleBookmark(place)
        }}
      >
        {isBookmarked ? '去掉书签' : '加书签'}
      </button>
    </div>
  )
}
