'use client'

import { useEffect, useState } from 'react'
import type { ArticleId } from '@/lib/journal/ids'
import { hasMarksOf } from '@/lib/notebook/has-marks-of.browser'
import type { Mark } from '@/lib/notebook/notebook-mark'
import { marksOf, watchNotebook } from '@/lib/notebook/notebook-store.browser'
import type { Outcome } from '@/lib/notebook/trouble'

/** The marks of an article as they are on the device, kept up with this and all other tabs; or why they cannot be read. */
export function useArticleMarks(article: ArticleId): Outcome<readonly Mark[]> {
  const [marks, setMarks] = useState<Outcome<readonly Mark[]>>({ value: [] })
  useEffect(() => {
    let isOver = false
    let asked = 0
    const load = async () => {
      asked += 1
      const mine = asked
      const found = await marksOf(article)
      // Of two answers the one that was asked for later is the newer one.
      if (!isOver && mine === asked) setMarks(found)
    }
    if (hasMarksOf(article)) void load()
    const stop = watchNotebook(() => void load())
    return () => {
      isOver = true
      stop()
    }
  }, [article])
  return marks
}
