/** A heading 标题; `level` is its Markdown rank 2–5, by the style of its number (一、 （一） 1. （1）) or by rank. */
export type Heading = { readonly type: 'heading'; readonly level: 2 | 3 | 4 | 5; readonly text: string }

/** A paragraph 段, one line of text. A run-in heading (1. 建设目标。支持…) is part of it. */
export type Paragraph = { readonly type: 'paragraph'; readonly text: string }

/** A table 表: one head row and its body rows, all of the same width. */
export type Table = {
  readonly type: 'table'
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** The addressee line of a document 主送机关: 各省、自治区、直辖市人民政府…： */
export type Recipients = { readonly type: 'recipients'; readonly text: string }

/** The closing lines of a document 落款: who signs, and the date. */
export type Signature = { readonly type: 'signature'; readonly lines: readonly string[] }

/** A note 注 at the foot of a page or behind the text, with its label as printed: ①参见《求是》2021年第1期。 */
export type Footnote = { readonly type: 'footnote'; readonly text: string }

/** The cover notice 印发通知 that stands before a plan; its title and number are fields of the article. */
export type Notice = { readonly type: 'notice'; readonly blocks: readonly SimpleBlock[] }

/** A block that may stand inside a notice. */
export type SimpleBlock = Heading | Paragraph | Table | Recipients | Signature | Footnote

/** A block 文块 of an article's body. */
export type Block = SimpleBlock | Notice
