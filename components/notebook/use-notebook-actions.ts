'use client'

import { useMemo, useRef } from 'react'
import type { SelectedPlace } from '@/components/ui/selected-places'
import type { Highlight, Mark, MarkColor } from '@/lib/notebook/notebook-mark'
import { editMark, removeMark, restoreMark, saveMark } from '@/lib/notebook/notebook-store.browser'
import { type Outcome, TROUBLE_TEXTS } from '@/lib/notebook/trouble'
import { askToKeep } from './keep-on-device'
import { lastColour, rememberColour } from './last-colour'
import { bookmarkOf, highlightOf, type MarkedArticle } from './marks-of-words'
import type { Notice } from './notebook-notice'
import type { PlacedMark } from './place-marks'

/** Whether a mark is painted on just these words. */
function isOn({ mark, places }: PlacedMark, words: readonly SelectedPlace[]): boolean {
  return (
    mark.type === 'highlight' &&
    places.length === words.length &&
    places.every(({ fragment, start, end }, at) => {
      const word = words[at]
      return word?.fragment === fragment && word.start === start && word.end === end
    })
  )
}

/** What the reader does with marks: each action is done when the store has said so, and only then is it said. */
export function useNotebookActions(
  article: MarkedArticle,
  placed: readonly PlacedMark[],
  say: (notice: Notice) => void,
) {
  // Read when an action happens, so that the actions stay the same while marks come and go.
  const latest = useRef(placed)
  latest.current = placed

  return useMemo(() => {
    const troubleIn = (outcome: Outcome<unknown>): string | undefined => {
      const text = 'trouble' in outcome ? TROUBLE_TEXTS[outcome.trouble] : undefined
      if (text !== undefined) say({ text })
      return text
    }
    /** Says that a mark is kept; at the first one also what the browser answers to the wish to keep it for long. */
    const kept = async (outcome: Outcome<unknown>, done: string): Promise<string | undefined> => {
      const trouble = troubleIn(outcome)
      if (trouble !== undefined) return trouble
      say({ text: done, isQuiet: true })
      const answer = await askToKeep()
      if (answer !== undefined) say({ text: answer })
      return undefined
    }
    const add = async (mark: Mark, done: string) => kept(await saveMark(mark), done)
    const recolour = async (mark: Highlight, color: MarkColor) => {
      rememberColour(color)
      troubleIn(await editMark(mark.id, { color }))
    }
    const restore = async (mark: Mark) => {
      if (troubleIn(await restoreMark(mark.id)) === undefined) say({ text: '已恢复', isQuiet: true })
    }
    const remove = async (mark: Mark) => {
      if (troubleIn(await removeMark(mark.id)) !== undefined) return
      const what = mark.type === 'bookmark' ? '书签' : mark.note === '' ? '划线' : '划线和笔记'
      say({ text: `已删除${what}。`, undo: () => void restore(mark) })
    }
    /** The highlight on just these words, if there is one. */
    const there = (places: readonly SelectedPlace[]): Highlight | undefined => {
      const mark = latest.current.find((each) => isOn(each, places))?.mark
      return mark?.type === 'highlight' ? mark : undefined
    }
    return {
      recolour: (mark: Highlight, color: MarkColor) => void recolour(mark, color),
      remove: (mark: Mark) => void remove(mark),
      highlight: (places: readonly SelectedPlace[], color: MarkColor) => {
        const same = there(places)
        rememberColour(color)
        if (same === undefined) void add(highlightOf(article, places, color), '已划线')
        else void recolour(same, color)
      },
      /** The highlight that a note on these words belongs to: the one that is there, or a new one, kept with its note. */
      highlightFor: (places: readonly SelectedPlace[]) =>
        there(places) ?? highlightOf(article, places, lastColour()),
      saveNote: async (mark: Highlight, note: string) => {
        const edited = await editMark(mark.id, { note: { from: mark.note, to: note } })
        const isNew = 'value' in edited && edited.value === null
        return isNew ? add({ ...mark, note }, '笔记已保存') : kept(edited, '笔记已保存')
      },
      toggleBookmark: (place: SelectedPlace) => {
        const same = latest.current.find(
          ({ mark, fragment }) => mark.type === 'bookmark' && fragment === place.fragment,
        )
        if (same === undefined) void add(bookmarkOf(article, place), '已加书签')
        else void remove(same.mark)
      },
    }
  }, [article, say])
}
