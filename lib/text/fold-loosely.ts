import { foldedForm } from './folded-form'

/** Traditional characters and their simplified form (萬 → 万), one unit each. */
export type Simplified = ReadonlyMap<string, string>

/** A loosely folded string and, for every unit of it, its place in the exactly folded text. */
export type LooseText = { readonly text: string; readonly places: readonly number[] }

/** What is no letter, numeral or combining mark: a quotation may leave it out and still be the same words. */
const NOT_WORDS = /[^\p{L}\p{N}\p{M}]/u

/** What each unit is, once it has been asked: 1 part of a word, 2 not; halves of a pair (𠮷) are kept as they come. */
const KINDS = new Uint8Array(0x10000)

function isOfWord(code: number): boolean {
  if (KINDS[code] === 0)
    KINDS[code] = (code >= 0xd800 && code <= 0xdfff) || !NOT_WORDS.test(String.fromCharCode(code)) ? 1 : 2
  return KINDS[code] === 1
}

/** Circles that are typed for 〇; by themselves they are signs. */
const CIRCLES = /[○◯]/u
const NUMERAL = /[〇零一二三四五六七八九]/u

const NUMERALS: Simplified = new Map([
  ['〇', '0'],
  ['○', '0'],
  ['◯', '0'],
  ...[...'零一二三四五六七八九'].map((numeral, value): [string, string] => [numeral, String(value)]),
])

/** All characters that are folded loosely to this one, itself included: 学 → 学, 學; 3 → 3, 三. */
export function formsOf(character: string, simplified: Simplified): readonly string[] {
  const others = [...simplified, ...NUMERALS].filter(([, form]) => form === character)
  return [...new Set([character, ...others.map(([other]) => other)])]
}

/** Whether the unit at a place is a circle within a Chinese number, 二○二一年, 三○%: behind a numeral or behind another such circle. */
function isZero(text: string, at: number): boolean {
  if (!CIRCLES.test(text.charAt(at))) return false
  let before = at - 1
  while (before >= 0 && CIRCLES.test(text.charAt(before))) before -= 1
  return NUMERAL.test(text.charAt(before))
}

/**
 * Folds an exactly folded text further, for the tiers beside the exact one: punctuation falls away unless it is kept, and
 * with a table traditional characters become simplified and 三 becomes 3. Unit for unit, so that 「二〇二一年」 meets 「2021年」 and 「二○二一年」;
 * 十 and 廿 stay what they are. The places lead back to the text that was folded.
 */
export function foldLoosely(
  folded: string,
  simplified: Simplified | null,
  keepPunctuation = false,
): LooseText {
  let text = ''
  const places: number[] = []
  for (let at = 0; at < folded.length; at++) {
    const unit = folded.charAt(at)
    if (!keepPunctuation && !isOfWord(folded.charCodeAt(at)) && !isZero(folded, at)) continue
    text += simplified === null ? unit : (NUMERALS.get(unit) ?? simplified.get(unit) ?? unit)
    places.push(at)
  }
  return { text, places }
}

/** For every UTF-16 unit of a text what it becomes when it is folded, exactly and loosely, or 0 where it falls away. */
export type LooseUnits = Uint16Array

/** The tables that were made: each takes some 20 ms, and everyone who asks has the same variants. */
const MADE = new WeakMap<Simplified, LooseUnits>()

/** Unified ideographs 汉字 fold to themselves exactly, as most of a text does. */
const isPlainHan = (code: number) => code >= 0x4e00 && code <= 0x9fff

/**
 * What folding does to each unit by itself, as a table: of 萬 the code of 万, of Ａ that of a, of 、 nothing. For whoever reads millions of
 * units of original text and needs no string of them. Of a sign that folds to several (㎏, ½) only the first is told, so that
 * it serves to look for what is near, never to judge.
 */
export function looseUnits(simplified: Simplified): LooseUnits {
  const known = MADE.get(simplified)
  if (known !== undefined) return known
  const units = new Uint16Array(0x10000)
  for (let code = 0; code < units.length; code++) {
    const unit = String.fromCharCode(code)
    const folded = isPlainHan(code) ? unit : foldedForm(unit)
    units[code] = foldLoosely(folded, simplified).text.charCodeAt(0) || 0
  }
  MADE.set(simplified, units)
  return units
}
