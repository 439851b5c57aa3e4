const LABEL = /^\s*([①-⑳]|[⑴-⒇]|[¹²³⁰-⁹]+|[[［〔]\s*\d{1,3}\s*[\]］〕]|注\s*\d{0,2}\s*[:：])\s*\S/u

/** Tells whether a line begins as a note does: ① 参见…, [1]《…》, ¹…, 注：…. */
export function startsNote(text: string): boolean {
  return LABEL.test(text)
}

/** The label that a note begins with, without blanks: ① of 「① 参见…」, [1] of 「[ 1 ]《…》」; null for other lines. */
export function noteLabel(text: string): string | null {
  return LABEL.exec(text)?.[1]?.replace(/\s/g, '') ?? null
}
