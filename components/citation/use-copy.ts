'use client'

import { useEffect, useState } from 'react'
import type { SelectedPlace } from '@/components/ui/selected-places'
import type { CitedArticle } from '@/lib/citation/cited-article'
import { type CitationForm, type CopyKind, copiedText } from '@/lib/citation/copied-text'
import { type CopyChoice, copyChoice, rememberCopyChoice } from '@/lib/citation/copy-choice.browser'
import { shareLink } from '@/lib/citation/share-link'
import { copyText } from '@/lib/device/copy-text.browser'
import { citedPlace } from './cited-place'

/** What became of the last copy; where it failed, the text, for the reader to copy by hand. */
export type Copied = { readonly kind: CopyKind | 'link' | 'fingerprint'; readonly failed?: string }

/** Copying of words of an article in three kinds, with what is remembered and what became of it. */
export function useCopy(article: CitedArticle) {
  const [choice, setChoice] = useState<CopyChoice>({ kind: 'words', form: 'plain' })
  const [copied, setCopied] = useState<Copied | null>(null)
  // The page is built without knowing this device.
  useEffect(() => setChoice(copyChoice()), [])
  const choose = (change: Partial<typeof choice>) => {
    const next = { ...copyChoice(), ...change }
    setChoice(next)
    rememberCopyChoice(next)
    return next
  }
  const put = async (kind: Copied['kind'], text: string) => {
    setCopied((await copyText(text)) ? { kind } : { kind, failed: text })
  }
  return {
    choice,
    copied,
    copy: async (kind: CopyKind, places: readonly SelectedPlace[]) => {
      if (places.length === 0) return
      const { form } = choose({ kind })
      const words = places.map((place) => place.words)
      const text = copiedText(kind, form, words, article, citedPlace(places))
      await put(kind, text)
    },
    copyLink: async (places: readonly SelectedPlace[]) => {
      const link = shareLink(window.location.href, places)
      if (link !== null) await put('link', link)
    },
    copyFingerprint: (sha256: string) => put('fingerprint', sha256),
    setForm: (form: CitationForm) => {
      choose({ form })
      setCopied(null)
    },
  }
}
