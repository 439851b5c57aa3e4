import type { ArticleRecord } from '@/lib/journal/article'
import type { PrintedField } from '@/lib/journal/published'

/** A text of the draft and the source lines it was made from. */
export type Placed = { readonly text: string; readonly lines: readonly number[] }

/** A block of an article being made: like the record's Block, with the source lines of every part. */
export type DraftBlock =
  | ({ readonly type: 'heading'; readonly level: 2 | 3 | 4 | 5 } & Placed)
  | ({ readonly type: 'paragraph' } & Placed)
  | ({ readonly type: 'recipients' } & Placed)
  | ({ readonly type: 'footnote' } & Placed)
  | {
      readonly type: 'table'
      readonly rows: readonly { readonly cells: readonly string[]; readonly lines: readonly number[] }[]
    }
  | { readonly type: 'signature'; readonly parts: readonly Placed[] }

/** A printed line of the title block, with its field and its source lines. */
export type PrintedPlace = { readonly field: PrintedField } & Placed

/** The fields of an article before it has its id; which of them a kind may carry is checked by the schema. */
export type DraftFields = Partial<Record<'period', string>> &
  Omit<Partial<ArticleRecord>, 'id' | 'issue' | 'order' | 'kind'> & {
    readonly title: string
    readonly kind: ArticleRecord['kind']
  }

/** An article as shaped: fields, what told its kind, title lines as printed, the cover notice's blocks, the body's blocks. */
export type ArticleDraft = {
  readonly fields: DraftFields
  readonly kindReason: string
  readonly printed: readonly PrintedPlace[]
  readonly notice: readonly DraftBlock[] | null
  readonly body: readonly DraftBlock[]
}
