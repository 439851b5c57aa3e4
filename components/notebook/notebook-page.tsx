'use client'

import { useState } from 'react'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { SITE_NAME } from '@/lib/journal/issue-label'
import { filterMarks, type MarkFilter } from '@/lib/notebook/filter-marks'
import { groupMarks } from '@/lib/notebook/group-marks'
import { TROUBLE_TEXTS } from '@/lib/notebook/trouble'
import { NotebookPageFiles } from './notebook-page-files'
import { NotebookPageFilters } from './notebook-page-filters'
import { NotebookPageGroup } from './notebook-page-group'
import { NotebookPageKeeping } from './notebook-page-keeping'
import { NotebookPageUndo } from './notebook-page-undo'
import { useDeletedMarks } from './use-deleted-marks'
import { useWholeNotebook } from './use-whole-notebook'

const EVERYTHING: MarkFilter = { kind: 'all', color: 'all', query: '' }

/** The page 我的标记: the reader's marks by article, with their files. All of it is read on the device. */
export function NotebookPage() {
  const notebook = useWholeNotebook()
  const [filter, setFilter] = useState(EVERYTHING)
  const [said, setSaid] = useState('')
  const deleted = useDeletedMarks(setSaid)
  const marks = notebook !== null && 'value' in notebook ? notebook.value.marks : []
  const broken = notebook !== null && 'value' in notebook ? notebook.value.broken : 0
  const shown = filterMarks(marks, filter)

  return (
    <main id="main" className="page-frame min-h-dvh notebook-page">
      <Breadcrumb steps={[{ name: SITE_NAME, address: '/' }]} here="我的标记" />
      <header className="archive-head">
        <h1>我的标记</h1>
        <div className="double-rule mt-6" />
      </header>
      <noscript>
        <p className="notebook-text">
          标记保存在您的设备上，要用浏览器的脚本（JavaScript）才能读出来。请在浏览器设置里允许脚本，再打开本页；读原文不需要脚本。
        </p>
      </noscript>
      {notebook === null && <p className="notebook-text needs-script">正在读取这台设备上的标记……</p>}
      {notebook !== null && 'trouble' in notebook && (
        <p className="notebook-text" role="alert">
          {TROUBLE_TEXTS[notebook.trouble]}
        </p>
      )}
      {broken > 0 && (
        <p className="notebook-text">另有 {broken} 条记录已经损坏，读不出来；其余标记不受影响。</p>
      )}
      <p className="notebook-said" role="status">
        {said}
      </p>
      <NotebookPageUndo {...deleted} />
      {notebook !== null && 'value' in notebook && (
        <>
          {marks.length === 0 ? (
            <p className="notebook-text">
              还没有标记。打开一篇文章，选中几个字，就可以划线、写笔记；也可以在一段旁边加书签。标记会按篇列在这里。
            </p>
          ) : (
            <NotebookPageFilters
              filter={filter}
              total={marks.length}
              shown={shown.length}
              onChange={setFilter}
            />
          )}
          {groupMarks(shown).map((group) => (
            <NotebookPageGroup key={group.article} group={group} onDelete={deleted.remove} onSaid={setSaid} />
          ))}
          <NotebookPageFiles marks={marks} onSaid={setSaid} />
          <NotebookPageKeeping hasMarks={marks.length > 0} />
        </>
      )}
    </main>
  )
}
