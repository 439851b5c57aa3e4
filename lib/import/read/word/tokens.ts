import type { RunLook } from './styles'
import type { XmlElement } from './xml-tree'

/** What a Word file has and a text cannot take along, or takes along otherwise than it is shown. */
export type LossKind =
  | 'picture'
  | 'chart'
  | 'diagram'
  | 'object'
  | 'word-art'
  | 'field'
  | 'symbol'
  | 'math'
  | 'ruby'
  | 'placeholder'
  | 'sub-document'
  | 'missing-note'
  | 'raised'
  | 'struck'

/** Which notes a mark belongs to; both stand behind the paragraph that refers to them. */
export type NoteKind = 'footnote' | 'endnote'

/** What a paragraph is made of, in order: words, line and page ends, marks of notes, boxes, and what is lost. */
export type Token =
  | { readonly kind: 'text'; readonly text: string; readonly look: RunLook }
  | { readonly kind: 'note'; readonly note: NoteKind; readonly id: string; readonly customMark: boolean }
  | { readonly kind: 'own-mark' }
  | { readonly kind: 'line-end' }
  | { readonly kind: 'page-end' }
  /** Behind raised words that were written with characters of their own. */
  | { readonly kind: 'raised'; readonly words: string }
  /** Words that are hidden: how many signs, never which. */
  | { readonly kind: 'hidden'; readonly count: number }
  | { readonly kind: 'box'; readonly content: XmlElement }
  | { readonly kind: 'loss'; readonly loss: LossKind; readonly words: string }
