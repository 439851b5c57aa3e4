'use client'

import { useState } from 'react'
import { currentWholePlace, wordsInMind } from '@/components/ui/words-in-mind'
import type { CitedArticle } from '@/lib/citation/cited-article'
import { copyChoice } from '@/lib/citation/copy-choice.browser'
import type { Fragment } from '@/lib/journal/ids'
import { passageLabel } from '@/lib/journal/passage-label'
import { CopyButtons } from './copy-buttons'
import { COPIED_LABELS } from './copy-labels'
import { useCopy } from './use-copy'

/**
 * Copying the paragraph that is being read, or the words that are selected, by keyboard: reached by Tab, and by the key c, which
 * copies as the reader copied last.
 */
export function CopyParagraph({
  article,
  fingerprint,
}: {
  article: CitedArticle
  fingerprint?: string | undefined
}) {
  const { copied, copy } = useCopy(article)
  const [fragment, setFragment] = useState<Fragment>()
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a group of buttons is no set of fields */}
      <div
        role="group"
        aria-label="引用正在读的一段"
        className="paragraph-actions needs-script"
        onFocus={() => setFragment(currentWholePlace()?.fragment)}
      >
        <span>{fragment && passageLabel(fragment)}</span>
        <button
          type="button"
          aria-keyshortcuts="c"
          onClick={() => void copy(copyChoice().kind, wordsInMind())}
        >
          照上次的方式复制
        </button>
        <CopyButtons article={article} fingerprint={fingerprint} places={wordsInMind} />
      </div>
      <p role="status" className="copy-done" hidden={copied === null}>
        {copied !== null &&
          (copied.failed === undefined
            ? COPIED_LABELS[copied.kind]
            : '没有复制成功，请选中文字后用浏览器的“复制”')}
      </p>
    </>
  )
}
