/** A step of an alignment: the unit of the quotation, of the text, or both. */
export type AlignStep = { readonly quote: number | null; readonly text: number | null }

/** The cheapest alignment of a quotation within a text: what it costs, and its steps in order. */
export type Alignment = { readonly cost: number; readonly steps: readonly AlignStep[] }

const SUBSTITUTE = 1
const EXTRA = 1
/** Words left out cost little however many they are: 两句并作一句 is one omission, not eighty. */
const OMIT_OPEN = 1
const OMIT_MORE = 0.02

/** The states of the dynamic programme: the last step took both units, one of the quotation alone, or one of the text alone. */
const BOTH = 0
const ONLY_QUOTE = 1
const ONLY_TEXT = 2
const STATES = [BOTH, ONLY_QUOTE, ONLY_TEXT] as const

/** The costs of one row of cells in each state, infinite where nothing leads there. */
function costRow(width: number): [Float64Array, Float64Array, Float64Array] {
  const row = () => new Float64Array(width).fill(Number.POSITIVE_INFINITY)
  return [row(), row(), row()]
}

/** The cheapest of three ways to come, and where it comes from. */
const cheapest = { cost: 0, state: BOTH as number }
function choose(both: number, onlyQuote: number, onlyText: number): void {
  cheapest.cost = both
  cheapest.state = BOTH
  if (onlyQuote < cheapest.cost) {
    cheapest.cost = onlyQuote
    cheapest.state = ONLY_QUOTE
  }
  if (onlyText < cheapest.cost) {
    cheapest.cost = onlyText
    cheapest.state = ONLY_TEXT
  }
}

/**
 * Aligns a whole quotation with the stretch of a text that it fits best (semi-global, affine gaps after Gotoh 1982): the text before and
 * behind is free. Null where it costs more than `most`: another text is told so after half of its rows. Time and memory grow with
 * the product of the lengths; a paragraph of 1,500 units and a quotation of 200 take some milliseconds.
 */
export function align(quote: string, text: string, most = Number.POSITIVE_INFINITY): Alignment | null {
  const [rows, columns] = [quote.length, text.length]
  const width = columns + 1
  // For every cell and state, the state it came from; the costs are kept for two rows only.
  const from = STATES.map(() => new Uint8Array((rows + 1) * width))
  const [fromBoth, fromQuote, fromText] = from as [Uint8Array, Uint8Array, Uint8Array]
  let above = costRow(width)
  above[BOTH].fill(0)
  for (let i = 1; i <= rows; i++) {
    const here = costRow(width)
    const unit = quote.charCodeAt(i - 1)
    let least = Number.POSITIVE_INFINITY
    for (let j = 0; j <= columns; j++) {
      const at = i * width + j
      const up = above[BOTH][j] ?? 0
      choose(up, above[ONLY_QUOTE][j] ?? 0, above[ONLY_TEXT][j] ?? 0)
      here[ONLY_QUOTE][j] = cheapest.cost + EXTRA
      fromQuote[at] = cheapest.state
      least = Math.min(least, here[ONLY_QUOTE][j] ?? least)
      if (j === 0) continue
      choose(above[BOTH][j - 1] ?? 0, above[ONLY_QUOTE][j - 1] ?? 0, above[ONLY_TEXT][j - 1] ?? 0)
      here[BOTH][j] = cheapest.cost + (unit === text.charCodeAt(j - 1) ? 0 : SUBSTITUTE)
      fromBoth[at] = cheapest.state
      least = Math.min(least, here[BOTH][j] ?? least)
      const open = OMIT_OPEN + OMIT_MORE
      choose(
        (here[BOTH][j - 1] ?? 0) + open,
        (here[ONLY_QUOTE][j - 1] ?? 0) + open,
        (here[ONLY_TEXT][j - 1] ?? 0) + OMIT_MORE,
      )
      here[ONLY_TEXT][j] = cheapest.cost
      fromText[at] = cheapest.state
    }
    // Costs only grow from row to row, so that the rest need not be looked at.
    if (least > most) return null
    above = here
  }
  let [cost, column, state] = [Number.POSITIVE_INFINITY, 0, BOTH]
  // Of equal ends the last one: a word that differs stands for a word, 方向 for 道路, not for half of it.
  for (const each of [ONLY_QUOTE, BOTH])
    for (let j = 0; j <= columns; j++) {
      const sum = above[each]?.[j] ?? Number.POSITIVE_INFINITY
      if (sum <= cost) [cost, column, state] = [sum, j, each]
    }
  if (rows > 0 && cost > most) return null
  const steps: AlignStep[] = []
  for (let i = rows; i > 0; ) {
    const came = from[state]?.[i * width + column] ?? BOTH
    steps.push({
      quote: state === ONLY_TEXT ? null : i - 1,
      text: state === ONLY_QUOTE ? null : column - 1,
    })
    if (state !== ONLY_TEXT) i -= 1
    if (state !== ONLY_QUOTE) column -= 1
    state = came
  }
  return { cost: rows === 0 ? 0 : cost, steps: steps.reverse() }
}
