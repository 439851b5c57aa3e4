import { Converter } from 'opencc-js/t2cn'

/**
 * The traditional characters of the Unicode blocks for Han and their simplified form, as one string of pairs (萬万與与…), from
 * the data of OpenCC. Only single characters: what a word is in Taiwan or Hong Kong is no other spelling of the same text.
 * Made at build for a file that the worker fetches when a reader asks for this tier.
 */
export function variantPairs(): string {
  made ??= makePairs()
  return made
}

let made: string | undefined

function makePairs(): string {
  const toSimplified = Converter({ from: 't', to: 'cn' })
  let pairs = ''
  for (const [first, last] of [
    [0x3400, 0x4dbf],
    [0x4e00, 0x9fff],
    [0xf900, 0xfaff],
  ] as const) {
    for (let code = first; code <= last; code++) {
      const character = String.fromCharCode(code)
      const simplified = toSimplified(character)
      if (simplified.length === 1 && simplified !== character) pairs += character + simplified
    }
  }
  return pairs
}
