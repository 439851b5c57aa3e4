/** The signs of a symbol font that documents use, by their code below F000. */
const WINGDINGS: Readonly<Record<number, string>> = {
  33: '✏',
  34: '✂',
  40: '☎',
  41: '✆',
  42: '✉',
  70: '☞',
  74: '☺',
  76: '☹',
  108: '●',
  109: '❍',
  110: '■',
  111: '□',
  113: '❑',
  114: '❒',
  115: '⬧',
  116: '⧫',
  117: '◆',
  118: '❖',
  119: '⬥',
  120: '⌧',
  158: '·',
  159: '•',
  161: '○',
  164: '◉',
  167: '▪',
  168: '◻',
  171: '★',
  216: '➢',
  220: '➲',
  223: '←',
  224: '→',
  225: '↑',
  226: '↓',
  232: '➔',
  240: '⇨',
  251: '✗',
  252: '✓',
  253: '☒',
  254: '☑',
}
const WINGDINGS_2: Readonly<Record<number, string>> = {
  79: '✗',
  80: '✓',
  81: '☒',
  82: '☑',
  83: '☒',
  84: '☒',
  151: '●',
  152: '●',
  160: '■',
  162: '□',
  163: '□',
}
const SYMBOL: Readonly<Record<number, string>> = {
  45: '−',
  97: 'α',
  98: 'β',
  103: 'γ',
  100: 'δ',
  101: 'ε',
  108: 'λ',
  109: 'μ',
  112: 'π',
  114: 'ρ',
  115: 'σ',
  119: 'ω',
  68: 'Δ',
  83: 'Σ',
  87: 'Ω',
  163: '≤',
  165: '∞',
  171: '↔',
  172: '←',
  173: '↑',
  174: '→',
  175: '↓',
  176: '°',
  177: '±',
  179: '≥',
  180: '×',
  183: '•',
  184: '÷',
  185: '≠',
  186: '≡',
  187: '≈',
  188: '…',
  189: '|',
  190: '—',
  215: '⋅',
  222: '⇒',
}

const numbers = (from: number, nought: string, one: number): Readonly<Record<number, string>> =>
  Object.fromEntries([
    [from, nought],
    ...Array.from({ length: 10 }, (_, i) => [from + 1 + i, String.fromCodePoint(one + i)]),
  ])

const FONTS: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  wingdings: { ...WINGDINGS, ...numbers(128, '⓪', 0x2460), ...numbers(139, '⓿', 0x2776) },
  'wingdings 2': { ...WINGDINGS_2, ...numbers(105, '⓪', 0x2460), ...numbers(116, '⓿', 0x2776) },
  symbol: SYMBOL,
}

/** What stands in the text for a sign that cannot be told: 〓, the printer's mark for a sort that is wanting. */
export const UNKNOWN_SIGN = '〓'

/** Tells whether a font shows signs in the place of letters: Wingdings, Webdings, Symbol. */
export function isSymbolFont(font: string): boolean {
  return /^(?:wingdings(?: [23])?|webdings|symbol)$/i.test(font.trim())
}

/**
 * The character of Unicode for a sign of a symbol font: Wingdings F06C → ●, Symbol F0B7 → •. A code outside the private area
 * in an ordinary font is a character already. Null where it is not known or no code at all; only signs that documents use are listed.
 */
export function symbolCharacter(font: string, code: number): string | null {
  if (!Number.isInteger(code)) return null
  const table = FONTS[font.trim().toLowerCase()]
  const isPrivate = code >= 0xe000 && code <= 0xf8ff
  if (table) return table[isPrivate ? code & 0xff : code] ?? null
  return isPrivate || isSymbolFont(font) || code < 32 || code > 0xffff ? null : String.fromCharCode(code)
}
