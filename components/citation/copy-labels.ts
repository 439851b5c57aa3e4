import type { CopyKind } from '@/lib/citation/copied-text'

/** The three kinds of copying by their whole names. */
export const COPY_LABELS: Readonly<Record<CopyKind, string>> = {
  words: '复制原文',
  'words-and-source': '复制并带出处',
  source: '仅复制出处',
}

/** The same on their buttons, which stand behind the word 复制. */
export const SHORT_COPY_LABELS: Readonly<Record<CopyKind, string>> = {
  words: '原文',
  'words-and-source': '带出处',
  source: '出处',
}

/** What is said when it is done. */
export const COPIED_LABELS: Readonly<Record<CopyKind | 'link' | 'fingerprint', string>> = {
  words: '已复制原文',
  'words-and-source': '已复制原文和出处',
  source: '已复制出处',
  link: '已复制链接：打开后直接到这些字',
  fingerprint: '已复制本篇文字指纹，共64位',
}
