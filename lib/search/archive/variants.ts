import type { Simplified } from '@/lib/text/fold-loosely'

/** Reads the string of pairs that `variantPairs` makes: 萬万與与 → 萬 → 万, 與 → 与. */
export function readVariants(pairs: string): Simplified {
  const simplified = new Map<string, string>()
  for (let i = 0; i + 1 < pairs.length; i += 2) simplified.set(pairs.charAt(i), pairs.charAt(i + 1))
  return simplified
}
