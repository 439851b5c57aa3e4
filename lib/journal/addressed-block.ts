import type { Footnote, Heading, Paragraph, Recipients, Table } from './block'
import type { Fragment } from './ids'

/** A heading, paragraph, addressee line or note with its fragment. */
export type AddressedText = (Heading | Paragraph | Recipients | Footnote) & { readonly fragment: Fragment }

/** A table whose rows have fragments of their own; `fragments[0]` is the head row. */
export type AddressedTable = Table & { readonly fragments: readonly Fragment[] }

/** The signature with a fragment for each line. */
export type AddressedSignature = {
  readonly type: 'signature'
  readonly lines: readonly { readonly text: string; readonly fragment: Fragment }[]
}

/** The cover notice with its addressed blocks. */
export type AddressedNotice = {
  readonly type: 'notice'
  readonly blocks: readonly (AddressedText | AddressedTable | AddressedSignature)[]
}

/** A body block together with the fragments that addresses, search hits and notes point at. */
export type AddressedBlock = AddressedText | AddressedTable | AddressedSignature | AddressedNotice
