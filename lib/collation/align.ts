/** A step of an alignment: the unit of the quotation, of the text, or both. */
export type AlignStep = { readonly quote: number | null; readonly text: number | null }

/** The cheapest alignment of a quotation within a text: what it costs, and its steps in order. */
export type Alignment = { readonly cost: number; readonly steps: readonly AlignStep[] }

/** Costs in fiftieths of a differing character, whole numbers being added and compared faster. */
const UNIT_COST = 50
const SUBSTITUTE = UNIT_COST
const EXTRA = UNIT_COST
/** Words left out cost little however many they are: 两句并作一句 is one omission, not eighty. */
const OMIT_MORE = 1
const OMIT_OPEN = UNIT_COST + OMIT_MORE
/** More than any alignment costs, and small enough to hold a state besides in a whole number of 32 bits. */
const NEVER = 0x0fffffff

/** The states of the dynamic programme: the last step took both units, one of the quotation alone, or one of the text alone. */
const BOTH = 0
const ONLY_QUOTE = 1
const ONLY_TEXT = 2

/** Memory of the last alignment, used again: to ask for it anew took most of the time. */
let trail = new Uint8Array(0)
let rows = [new Int32Array(0), new Int32Array(0), new Int32Array(0)] as const

function makeRoom(cells: number, width: number): void {
  if (trail.length < cells) trail = new Uint8Array(cells)
  if (rows[0].length < width) rows = [new Int32Array(width), new Int32Array(width), new Int32Array(width)]
}

/** Walks the trail back from a cell of the last row. */
function stepsTo(quoteLength: number, width: number, end: number, endState: number): AlignStep[] {
  const steps: AlignStep[] = []
  let [i, column, state] = [quoteLength, end, endState]
  while (i > 0) {
    // Each cell keeps for its three states, two bits each, the state it came from.
    const came = ((trail[i * width + column] ?? 0) >> (2 * state)) & 3
    steps.push({
      quote: state === ONLY_TEXT ? null : i - 1,
      text: state === ONLY_QUOTE ? null : column - 1,
    })
    if (state !== ONLY_TEXT) i -= 1
    if (state !== ONLY_QUOTE) column -= 1
    state = came
  }
  return steps.reverse()
}

/**
 * Aligns a whole quotation with the stretch of a text that it fits best (semi-global, affine gaps after Gotoh 1982): the text before and
 * behind is free. Null where it costs more than `most`: another text is told so after half of its rows. Time and memory grow with
 * the product of the lengths; a paragraph of 1,500 units and a quotation of 200 take a millisecond or two.
 */
export function align(quote: string, text: string, most = Number.POSITIVE_INFINITY): Alignment | null {
  const width = text.length + 1
  makeRoom((quote.length + 1) * width, width)
  // Before a row is reckoned its arrays hold the row above, cell by cell overwritten from the left.
  const [both, onlyQuote, onlyText] = rows
  both.fill(0, 0, width)
  onlyQuote.fill(NEVER, 0, width)
  onlyText.fill(NEVER, 0, width)
  const limit = most * UNIT_COST
  for (let i = 1; i <= quote.length; i++) {
    const unit = quote.charCodeAt(i - 1)
    let aboveBoth = NEVER
    let aboveQuote = NEVER
    let aboveText = NEVER
    let beforeBoth = NEVER
    let beforeQuote = NEVER
    let beforeText = NEVER
    let least = NEVER
    for (let j = 0; j < width; j++) {
      const upBoth = both[j] ?? NEVER
      const upQuote = onlyQuote[j] ?? NEVER
      const upText = onlyText[j] ?? NEVER

      // The state stands in the lowest two bits, so that of equal costs the first state is the least.
      const toQuote = Math.min(upBoth * 4 + BOTH, upQuote * 4 + ONLY_QUOTE, upText * 4 + ONLY_TEXT)
      const toBoth = Math.min(aboveBoth * 4 + BOTH, aboveQuote * 4 + ONLY_QUOTE, aboveText * 4 + ONLY_TEXT)
      const toText = Math.min(
        (beforeBoth + OMIT_OPEN) * 4 + BOTH,
        (beforeQuote + OMIT_OPEN) * 4 + ONLY_QUOTE,
        (beforeText + OMIT_MORE) * 4 + ONLY_TEXT,
      )
      const quoteCost = (toQuote >> 2) + EXTRA
      const substitution = unit === text.charCodeAt(j - 1) ? 0 : SUBSTITUTE
      const bothCost = j === 0 ? NEVER : (toBoth >> 2) + substitution
      const textCost = j === 0 ? NEVER : toText >> 2
      trail[i * width + j] = (toBoth & 3) | ((toQuote & 3) << 2) | ((toText & 3) << 4)

      both[j] = bothCost
      beforeBoth = bothCost
      onlyQuote[j] = quoteCost
      beforeQuote = quoteCost
      onlyText[j] = textCost
      beforeText = textCost
      aboveBoth = upBoth
      aboveQuote = upQuote
      aboveText = upText
      if (quoteCost < least) least = quoteCost
      if (bothCost < least) least = bothCost
    }
    // Costs only grow from row to row, so that the rest need not be looked at.
    if (least > limit) return null
  }
  if (quote.length === 0) return { cost: 0, steps: [] }
  let [cost, column, state] = [NEVER, 0, BOTH]
  // Of equal ends the last one: a word that differs stands for a word, 方向 for 道路, not for half of it.
  for (const each of [ONLY_QUOTE, BOTH])
    for (let j = 0; j < width; j++) {
      const sum = rows[each]?.[j] ?? NEVER
      if (sum <= cost) [cost, column, state] = [sum, j, each]
    }
  return cost > limit ? null : { cost: cost / UNIT_COST, steps: stepsTo(quote.length, width, column, state) }
}
