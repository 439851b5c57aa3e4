const LABEL = /^\s*(?:[①-⑳]|[⑴-⒇]|[¹²³⁰-⁹]+|[[［〔]\s*\d{1,3}\s*[\]］〕]|注\s*\d{0,2}\s*[:：])\s*\S/u

/** Tells whether a line begins as a note does: ① 参见…, [1]《…》, ¹…, 注：…. */
export function startsNote(text: string): boolean {
  return LABEL.test(text)
}
