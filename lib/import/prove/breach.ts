/** One breach of the proof: the source line, the record, and what differs. */
export type Breach = { readonly line: number | null; readonly file: string; readonly message: string }
