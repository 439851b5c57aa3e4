/** All pairs of neighbouring units of a text, in order: 人才强国 → 人才, 才强, 强国. */
export function pairsOf(text: string): string[] {
  const pairs: string[] = []
  for (let i = 0; i + 1 < text.length; i++) pairs.push(text.slice(i, i + 2))
  return pairs
}
