/** The address of an article in the file: the third is a03. */
export function articleAnchor(number: string): string {
  return `a${number}`
}

/** The address of a block in the file, where every article has its p12: (03, p12) → a03-p12. */
export function blockAnchor(number: string, fragment: string): string {
  return `${articleAnchor(number)}-${fragment}`
}

/** The fragment in an address of a block in the file: a03-p12 → p12; nothing where it is none. */
export function fragmentOf(anchor: string): string | undefined {
  return /^a\d{2,3}-(.+)$/.exec(anchor)?.[1]
}
