/** A stretch of a text, as UTF-16 offsets. */
export type Piece = { readonly start: number; readonly end: number }

const OPENING = '“‘「『（(《〈【〔['
const CLOSING = '”’」』）)》〉】〕]'
const ENDS = '。！？!?'
const NUMBER_OR_WORD = /[0-9０-９A-Za-z.．,:：%％/\-–]/

type Level = { readonly marks: string; readonly inQuotes: boolean }

/** Behind which marks a text may be cut, best first; then come places between words, and at last any place. */
const LEVELS: readonly Level[] = [
  { marks: ENDS, inQuotes: false },
  { marks: '；;…', inQuotes: false },
  { marks: '，,：:', inQuotes: false },
  { marks: ENDS, inQuotes: true },
  { marks: '；;…', inQuotes: true },
  { marks: '，,：:', inQuotes: true },
  { marks: '、— 　', inQuotes: false },
  { marks: CLOSING, inQuotes: false },
  { marks: '、— 　', inQuotes: true },
  { marks: CLOSING, inQuotes: true },
]

const isDigit = (character: string | undefined) => character !== undefined && /[0-9０-９]/.test(character)

/** The places behind the marks of a level; what closes a quotation, and blanks, stay with the mark before them. */
function placesBehind(text: string, { marks, inQuotes }: Level): number[] {
  const places: number[] = []
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at)
    if (OPENING.includes(character)) depth++
    else if (CLOSING.includes(character)) depth = Math.max(0, depth - 1)
    if (!marks.includes(character) || (isDigit(text[at - 1]) && isDigit(text[at + 1]))) continue
    while (at + 1 < text.length && `${marks}${CLOSING} 　`.includes(text.charAt(at + 1))) {
      at++
      if (CLOSING.includes(text.charAt(at))) depth = Math.max(0, depth - 1)
    }
    if (depth === 0 || inQuotes) places.push(at + 1)
  }
  return places
}

/** The words of a text by the browser's dictionary, and its characters where it has none (Firefox before 125). */
function wordsOf(text: string): Iterable<string> {
  if (!('Segmenter' in Intl)) return text
  return Array.from(new Intl.Segmenter('zh', { granularity: 'word' }).segment(text), ({ segment }) => segment)
}

/** The places between words, but none inside a number, before a mark or behind one that opens. */
function placesBetweenWords(text: string): number[] {
  const places: number[] = []
  let at = 0
  for (const word of wordsOf(text)) {
    at += word.length
    const last = text.charAt(at - 1)
    const next = text.charAt(at)
    // 525号, 1.2万: a number keeps what it counts.
    const isInside = isDigit(last) ? next !== '' : NUMBER_OR_WORD.test(last) && NUMBER_OR_WORD.test(next)
    if (!isInside && !OPENING.includes(last) && !/[\p{Pe}\p{Pf}\p{Po}\p{Pd}]/u.test(next)) places.push(at)
  }
  return places
}

function placesBetweenCharacters(text: string): number[] {
  let at = 0
  return Array.from(text, (character) => {
    at += character.length
    return at
  })
}

/**
 * Cuts a text into sentences, and a sentence that does not fit (a voice's longest breath, a projected screen) further: at
 * ；, then ，, then inside quotations, then 、 and between 》《, then between words but in no number, and at last anywhere. The
 * pieces joined are the text, none is empty, and each fits unless it is a single character. `fits` must also hold for every
 * beginning of what fits. 「要学习。要落实。」 → 「要学习。」「要落实。」
 */
export function sentencePieces(text: string, fits: (piece: string) => boolean): readonly Piece[] {
  const known = new Map<number, readonly number[]>()
  const placesAt = (level: number) => {
    const behind = LEVELS[level]
    const last = level === LEVELS.length ? placesBetweenWords : placesBetweenCharacters
    const places = known.get(level) ?? (behind ? placesBehind(text, behind) : last(text))
    known.set(level, places)
    return places
  }

  function cut({ start, end }: Piece, level: number): readonly Piece[] {
    const isWhole = level > 0 && fits(text.slice(start, end))
    if (isWhole || level > LEVELS.length + 1) return [{ start, end }]
    const places = [...placesAt(level).filter((place) => place > start && place < end), end]
    const pieces: Piece[] = []
    let from = start
    let last = start
    for (const place of places) {
      const mustEnd = last > from && (level === 0 || !fits(text.slice(from, place)))
      if (mustEnd) {
        pieces.push({ start: from, end: last })
        from = last
      }
      last = place
    }
    pieces.push({ start: from, end })
    return pieces.flatMap((piece) => cut(piece, level + 1))
  }

  return text === '' ? [] : cut({ start: 0, end: text.length }, 0)
}
