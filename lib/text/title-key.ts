/**
 * A key for comparing titles: NFKC, letters and digits only. The contents print （2021—2025年） where the body has
 * (2021-2025年), and quotation marks and blanks differ from one place to the other.
 */
export function titleKey(title: string): string {
  return title
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()
}

/** How alike two keys are, 0–1: the share of two-character runs they have in common (Dice's coefficient). */
export function keySimilarity(a: string, b: string): number {
  if (a === b) return 1
  if (a.length < 2 || b.length < 2) return 0
  const counts = new Map<string, number>()
  for (let i = 0; i + 1 < a.length; i++) {
    const pair = a.slice(i, i + 2)
    counts.set(pair, (counts.get(pair) ?? 0) + 1)
  }
  let common = 0
  for (let i = 0; i + 1 < b.length; i++) {
    const pair = b.slice(i, i + 2)
    const left = counts.get(pair) ?? 0
    if (left > 0) {
      common += 1
      counts.set(pair, left - 1)
    }
  }
  return (2 * common) / (a.length - 1 + (b.length - 1))
}
