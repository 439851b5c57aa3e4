import type { SeededRandom } from '../seeded-random'
import { KEPT, type Material } from './material'
import type { RareWords } from './rare-words'

/** What a text is varied with. */
export type Variation = {
  readonly material: Material
  readonly rareWords: RareWords
  /** The names of this article, which come again and again in it. */
  readonly cast: readonly string[]
  readonly year: number
  /** Share of the characters that become parts of rare words. */
  readonly share: number
}

/** Share of the characters that become other words of the real issue. */
const SUBSTITUTED = 0.12
const NUMBER = /\d+(?:\.\d+)?/g
const HAN = /\p{Script=Han}/u

function otherNumber(digits: string, year: number, random: SeededRandom): string {
  if (/^(?:19|20)\d\d$/.test(digits)) return String(year - 3 + random.below(8))
  return [...digits]
    .map((digit, i) => {
      if (digit === '.') return digit
      const isFirst = i === 0 && digits.length > 1
      return String(isFirst ? 1 + random.below(9) : random.below(10))
    })
    .join('')
}

/** Numbers and years changed, each as long as it was. */
export function varyNumbers(text: string, year: number, random: SeededRandom): string {
  return text.replace(NUMBER, (digits) => (random.chance(0.75) ? otherNumber(digits, year, random) : digits))
}

/** Which characters may be replaced: Chinese ones that belong to no word that is kept. */
function replaceable(text: string): boolean[] {
  const masked = text.replace(KEPT, (kept) => ' '.repeat(kept.length))
  return [...masked].map((character) => HAN.test(character))
}

/** Puts a word over as many characters of the text, at a random place; not where one of them is to stay. */
function overlay(characters: string[], free: readonly boolean[], word: string, random: SeededRandom): void {
  const from = random.below(characters.length - word.length)
  if (from < 0 || !free.slice(from, from + word.length).every(Boolean)) return
  for (let i = 0; i < word.length; i++) characters[from + i] = word.charAt(i)
}

/**
 * The text with some words replaced by others of the same length: words of the real issue, names of the article, rare
 * words. Punctuation and length stay what they are.
 */
export function varyText(text: string, variation: Variation, random: SeededRandom): string {
  const { material, rareWords, cast, year, share } = variation
  const renumbered = varyNumbers(text, year, random)
  const characters = [...renumbered]
  const free = replaceable(renumbered)
  // Of three words about one falls on a mark or a number and is dropped; more are tried.
  const tries = (rate: number, length: number) =>
    Math.floor((characters.length * rate * 1.5) / length + random.next())
  for (let n = tries(SUBSTITUTED, 3); n > 0; n--) {
    const length = 2 + random.below(3)
    const from = random.below(material.words.length - length)
    overlay(characters, free, material.words.slice(from, from + length), random)
  }
  for (let n = tries(share, 2.6); n > 0; n--)
    overlay(
      characters,
      free,
      cast.length > 0 && random.chance(0.4) ? random.pick(cast) : rareWords(random),
      random,
    )
  return characters.join('')
}
