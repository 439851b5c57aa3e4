'use client'

import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react'
import { SelectionMenu } from '@/components/ui/selection-menu'
import type { Highlight } from '@/lib/notebook/notebook-mark'
import { TROUBLE_TEXTS } from '@/lib/notebook/trouble'
import { type HowPressed, howPressed } from './how-pressed'
import { MarginNotes } from './margin-notes'
import { MarkBar } from './mark-bar'
import { marksAtPoint } from './marks-at-point'
import type { MarkedArticle } from './marks-of-words'
import { MarksSheet } from './marks-sheet'
import { NoteDialog } from './note-dialog'
import { type Notebook, NotebookContext } from './notebook-context'
import { NotebookNotice, type Notice } from './notebook-notice'
import { ParagraphActions } from './paragraph-actions'
import { SelectionActions } from './selection-actions'
import { useArticleMarks } from './use-article-marks'
import { useNotebookActions } from './use-notebook-actions'
import { usePlacedMarks } from './use-placed-marks'

type Opened = HowPressed & { readonly ids: readonly string[] }

const NONE: readonly never[] = []

type Props = MarkedArticle & {
  /** What else can be done with selected words: it stands in their menu, behind the marks. */
  readonly children?: ReactNode
}

/**
 * 划线与笔记 on the page of an article: paints the reader's marks of it, and has all that he can do with them. Nothing of it
 * stands in the text.
 */
export function ArticleMarks({ article, title, issueLabel, page, children }: Props) {
  const found = useArticleMarks(article)
  const trouble = 'trouble' in found ? TROUBLE_TEXTS[found.trouble] : undefined
  const placed = usePlacedMarks('trouble' in found ? NONE : found.value)
  const [notice, say] = useState<Notice | null>(null)
  const [opened, setOpened] = useState<Opened | null>(null)
  const [isSheetOpen, setSheetOpen] = useState(false)
  const [writing, setWriting] = useState<Highlight | null>(null)
  const marked = useMemo(() => ({ article, title, issueLabel, page }), [article, title, issueLabel, page])
  const actions = useNotebookActions(marked, placed, say)

  const open = useCallback<Notebook['open']>((ids, how) => setOpened({ ids, ...how }), [])
  const shut = useCallback(() => setOpened(null), [])

  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      if (document.getSelection()?.isCollapsed === false) return
      const ids = marksAtPoint(placed, event.target, event.clientX, event.clientY)
      if (ids.length > 0) open(ids, howPressed(event))
    }
    document.addEventListener('click', onClick)
    return () => document.removeEventListener('click', onClick)
  }, [placed, open])

  const notebook = useMemo<Notebook>(
    () => ({
      placed,
      ...actions,
      open,
      shut,
      write: (about) => setWriting('type' in about ? about : actions.highlightFor(about)),
    }),
    [placed, actions, open, shut],
  )
  const message = <NotebookNotice notice={notice} onClose={() => say(null)} />
  return (
    <NotebookContext value={notebook}>
      <SelectionMenu>
        <SelectionActions />
        {children}
      </SelectionMenu>
      {opened !== null && <MarkBar key={opened.ids.join()} {...opened} />}
      <MarginNotes />
      <ParagraphActions />
      <MarksSheet trouble={trouble} notice={isSheetOpen && message} onToggle={setSheetOpen} />
      {writing !== null && (
        <NoteDialog
          mark={writing}
          onSave={(note) => actions.saveNote(writing, note)}
          onClose={() => setWriting(null)}
        />
      )}
      {!isSheetOpen && message}
    </NotebookContext>
  )
}
