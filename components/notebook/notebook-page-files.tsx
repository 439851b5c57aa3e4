import { type ChangeEvent, useEffect, useState } from 'react'
import { backupDue } from '@/lib/notebook/backup-due'
import { importMarks, restoreMarks } from '@/lib/notebook/import-marks.browser'
import { lastBackup, noteBackup } from '@/lib/notebook/last-backup.browser'
import { LARGEST_FILE, readNotebookFile, writeNotebookFile } from '@/lib/notebook/notebook-file'
import type { Mark } from '@/lib/notebook/notebook-mark'
import { allRecords } from '@/lib/notebook/notebook-store.browser'
import { saveFile } from '@/lib/notebook/save-file.browser'
import { TROUBLE_TEXTS } from '@/lib/notebook/trouble'
import { importSentence } from './import-sentence'

type Props = { marks: readonly Mark[]; onSaid: (text: string) => void }

/** 导出 and 导入: the marks as files, and the reminder to save a backup. */
export function NotebookPageFiles({ marks, onSaid }: Props) {
  const [backedUp, setBackedUp] = useState<string | null>(null)
  const [deletedHere, setDeletedHere] = useState<readonly string[]>([])
  useEffect(() => setBackedUp(lastBackup()), [])
  const due = backupDue(marks, backedUp, new Date())

  async function backUp() {
    const records = await allRecords()
    if ('trouble' in records) return onSaid(TROUBLE_TEXTS[records.trouble])
    const now = new Date()
    const text = writeNotebookFile(records.value.marks, now.toISOString())
    saveFile(new Blob([text], { type: 'application/json' }), 'json', now)
    noteBackup(now.toISOString())
    setBackedUp(now.toISOString())
    onSaid('备份文件已交给浏览器保存，请把它放到别的设备或网盘上')
  }

  async function exportMarkdown() {
    const { toMarkdown } = await import('@/lib/notebook/to-markdown')
    const now = new Date()
    saveFile(new Blob([toMarkdown(marks, now)], { type: 'text/markdown' }), 'md', now)
  }

  async function exportWord() {
    const now = new Date()
    try {
      const { toWord } = await import('@/lib/notebook/to-word.browser')
      saveFile(await toWord(marks, now), 'docx', now)
    } catch {
      onSaid('Word 文件没有生成：网络可能断了。请再试一次，或先导出 Markdown。')
    }
  }

  async function importFile(event: ChangeEvent<HTMLInputElement>) {
    const input = event.target
    const file = input.files?.[0]
    if (file === undefined) return
    const isTooLarge = file.size > LARGEST_FILE
    const read = isTooLarge ? null : readNotebookFile(await file.text())
    // The same file can be chosen again.
    input.value = ''
    if (read === null) return onSaid('这个文件太大，不会是标记的备份，没有导入。')
    if ('refusal' in read) return onSaid(read.refusal)
    const outcome = await importMarks(read.marks)
    if ('trouble' in outcome) return onSaid(TROUBLE_TEXTS[outcome.trouble])
    setDeletedHere(outcome.value.deletedHere)
    onSaid(importSentence(outcome.value, read.broken))
  }

  async function restoreDeleted() {
    const outcome = await restoreMarks(deletedHere)
    if ('trouble' in outcome) return onSaid(TROUBLE_TEXTS[outcome.trouble])
    setDeletedHere([])
    onSaid(`已恢复 ${outcome.value} 条`)
  }

  return (
    <section className="notebook-files">
      <h2>导出和导入</h2>
      {due !== null && (
        <p className="notebook-due">有 {due} 条新的或改过的标记还没有备份，建议现在导出一份备份。</p>
      )}
      <div className="notebook-actions">
        <button type="button" disabled={marks.length === 0} onClick={exportWord}>
          导出 Word
        </button>
        <button type="button" disabled={marks.length === 0} onClick={exportMarkdown}>
          导出 Markdown
        </button>
        <button type="button" disabled={marks.length === 0} onClick={backUp}>
          备份（JSON）
        </button>
        <label className="file-button">
          导入备份
          <input type="file" accept=".json,application/json" onChange={importFile} />
        </label>
        {deletedHere.length > 0 && (
          <button type="button" onClick={restoreDeleted}>
            恢复已删除的 {deletedHere.length} 条
          </button>
        )}
      </div>
      <p>Word 和 Markdown 供阅读和摘编；备份文件可以在这里或别的设备上再导入，重复导入不会多出一条。</p>
    </section>
  )
}
