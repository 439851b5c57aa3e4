'use client'

import { type DragEvent, type FormEvent, useRef, useState } from 'react'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { SITE_NAME } from '@/lib/journal/issue-label'
import type { CheckedQuote } from '@/lib/quotes/check-draft'
import { wordsForDraft } from '@/lib/quotes/nested-marks'
import { readDraftFile } from '@/lib/quotes/read-draft-file.browser'
import { CheckedQuotes } from './checked-quotes'
import { DraftProgressLine } from './draft-progress-line'
import { useDraftCheck } from './use-draft-check'

const FAILED = {
  network:
    '没有核对成：现在连不上网站，取不到全部原文。只查一部分会把有的说成没有，所以没有查。请联网后再试。',
  release: '没有核对成：网站已经更新，这一页是更新以前打开的。请先把草稿存好，重新打开本页再核对。',
  program: '没有核对成：核对程序出了错。请刷新网页再试；还是不行，请告诉宣传部。',
}

/** 引文核对: a draft is pasted, dropped or opened, checked in the browser, and mended by the words of the text. */
export function QuotesPage() {
  const field = useRef<HTMLTextAreaElement>(null)
  const [everySentence, setEverySentence] = useState(false)
  const [said, setSaid] = useState('')
  const { state, check, cancel } = useDraftCheck()

  const begin = () => {
    const draft = field.current?.value ?? ''
    if (draft.trim() === '') return setSaid('请先把草稿粘贴到框里，或打开一个文件。')
    setSaid('')
    check(draft, everySentence ? 'sentences' : 'quotations')
  }
  const open = async (file: Blob | undefined) => {
    if (file === undefined || field.current === null) return
    const text = await readDraftFile(file).catch(() => undefined)
    if (text === undefined)
      return setSaid('读 Word 文件的程序没有取到：请联网后再试一次，或者把文字粘贴到框里。')
    if (text === null)
      return setSaid('这个文件读不出文字：请用 Word（.docx）或文本文件，或者把文字粘贴到框里。')
    field.current.value = text
    begin()
  }
  const onDrop = (event: DragEvent) => {
    const file = event.dataTransfer.files[0]
    if (file === undefined) return
    event.preventDefault()
    void open(file)
  }
  /** Without this a browser opens a file that is dropped in the place of the page. */
  const onDragOver = (event: DragEvent) => {
    if (event.dataTransfer.types.includes('Files')) event.preventDefault()
  }
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    begin()
  }
  /** Puts the words of the text in the place of the draft's, and checks again: all places behind have moved. */
  const onReplace = (quote: CheckedQuote) => {
    const { start, end, words, place } = quote
    const area = field.current
    if (area === null || place === null) return
    if (area.value.slice(start, end) !== words) return setSaid('草稿在核对之后改过了，请重新核对。')
    area.setRangeText(wordsForDraft(area.value, quote, place.words), start, end, 'select')
    begin()
  }

  return (
    <main id="main" className="page-frame quotes-page">
      <Breadcrumb steps={[{ name: SITE_NAME, address: '/' }]} here="引文核对" />
      <header className="archive-head">
        <h1>引文核对</h1>
        <div className="double-rule mt-6" />
      </header>
      <noscript>
        <p className="quotes-hint">
          核对要用浏览器的脚本（JavaScript）。请在浏览器设置里允许脚本，再打开本页。
        </p>
      </noscript>
      <form className="quotes-form needs-script" onSubmit={onSubmit} onDragOver={onDragOver} onDrop={onDrop}>
        <label htmlFor="draft">把草稿粘贴到这里，或拖进一个 Word 文件</label>
        <textarea id="draft" ref={field} rows={10} spellCheck={false} />
        <p className="quotes-hint">
          草稿只在这台设备上核对，不会传到任何地方。引号“”「」里的话和引文段逐字与本库全部各期比较。
        </p>
        <p className="quotes-tools">
          <button type="submit" className="quotes-check">
            核对
          </button>
          <label className="file-button">
            打开文件
            <input
              type="file"
              accept=".docx,.txt,.md,text/plain"
              onChange={(event) => void open(event.target.files?.[0])}
            />
          </label>
          <label className="quotes-every">
            <input
              type="checkbox"
              checked={everySentence}
              onChange={(event) => setEverySentence(event.target.checked)}
            />
            没有引号的句子也查
          </label>
        </p>
      </form>
      <p role="status" className="quotes-said">
        {said}
      </p>
      {state.status === 'checking' && <DraftProgressLine progress={state.progress} onCancel={cancel} />}
      {state.status === 'failed' && (
        <p role="alert" className="quotes-said">
          {FAILED[state.reason]}
        </p>
      )}
      {state.status === 'checked' && (
        <CheckedQuotes check={state} draft={() => field.current?.value ?? ''} onReplace={onReplace} />
      )}
    </main>
  )
}
