'use client'

import type { SelectedPlace } from '@/components/ui/selected-places'
import type { CitedArticle } from '@/lib/citation/cited-article'
import { COPY_KINDS } from '@/lib/citation/copied-text'
import { shortFingerprint } from '@/lib/citation/short-fingerprint'
import { COPIED_LABELS, COPY_LABELS, SHORT_COPY_LABELS } from './copy-labels'
import { useCopy } from './use-copy'

type Props = {
  readonly article: CitedArticle
  /** SHA-256 of the article's text, in hexadecimal digits. */
  readonly fingerprint?: string | undefined
  /** The words to copy, asked for when a button is pressed. */
  readonly places: () => readonly SelectedPlace[]
}

/**
 * 复制原文, 复制并带出处, 仅复制出处, 复制链接, and the form of the source. Whether it was done is said truthfully; where the browser refuses, the text
 * stands selected, to be copied by hand. Below them the fingerprint of the text that is cited, by which anyone can tell later whether the
 * site still has that text.
 */
export function CopyButtons({ article, fingerprint, places }: Props) {
  const { choice, copied, copy, copyLink, copyFingerprint, setForm } = useCopy(article)
  return (
    <>
      <span className="copy-buttons">
        <span className="bar-label">复制</span>
        {COPY_KINDS.map((kind) => (
          <button
            key={kind}
            type="button"
            aria-label={COPY_LABELS[kind]}
            onClick={() => void copy(kind, places())}
          >
            {SHORT_COPY_LABELS[kind]}
          </button>
        ))}
        <button type="button" aria-label="复制链接" onClick={() => void copyLink(places())}>
          链接
        </button>
        <button
          type="button"
          className="copy-form"
          aria-label="出处用国标格式"
          aria-pressed={choice.form === 'standard'}
          onClick={() => setForm(choice.form === 'standard' ? 'plain' : 'standard')}
        >
          国标格式
        </button>
      </span>
      {fingerprint && (
        <span className="copy-fingerprint">
          <span>
            本篇文字指纹 SHA-256 <code>{shortFingerprint(fingerprint)}</code>
          </span>
          <button type="button" onClick={() => void copyFingerprint(fingerprint)}>
            复制指纹
          </button>
        </span>
      )}
      <span role="status" className="copy-status">
        {copied !== null && copied.failed === undefined && COPIED_LABELS[copied.kind]}
      </span>
      {copied?.failed !== undefined && (
        <span className="copy-failed">
          <span role="alert">
            没有复制成功：浏览器不允许。下面的文字已经选好，请按 Ctrl+C，手机上长按后点“复制”。
          </span>
          <textarea
            readOnly
            aria-label="要复制的文字"
            rows={3}
            value={copied.failed}
            ref={(field) => {
              field?.focus()
              field?.select()
            }}
          />
        </span>
      )}
    </>
  )
}
