'use client'

import { useLayoutEffect } from 'react'
import { useSelectionMenu } from '@/components/ui/selection-menu'
import type { CitedArticle } from '@/lib/citation/cited-article'
import { plainHtml } from '@/lib/device/copy-text.browser'
import { CopyButtons } from './copy-buttons'

/**
 * Copying in the menu of selected words. The browser's own copying of them (Ctrl+C, its menu) gives the same words: the journal's alone,
 * without numbers of paragraphs, and without colours or fonts for a word processor to keep.
 */
export function CopySelection({
  article,
  fingerprint,
}: {
  article: CitedArticle
  fingerprint?: string | undefined
}) {
  const { places } = useSelectionMenu()
  // With the menu itself: who presses Ctrl+C in the moment it appears gets the same words.
  useLayoutEffect(() => {
    const onCopy = (event: ClipboardEvent) => {
      const copied = event.target instanceof HTMLTextAreaElement ? [] : places()
      if (copied.length === 0) return
      const text = copied.map(({ words }) => words).join('\n')
      event.clipboardData?.setData('text/plain', text)
      event.clipboardData?.setData('text/html', plainHtml(text))
      event.preventDefault()
    }
    document.addEventListener('copy', onCopy)
    return () => document.removeEventListener('copy', onCopy)
  }, [places])
  return <CopyButtons article={article} fingerprint={fingerprint} places={places} />
}
