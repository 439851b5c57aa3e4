import { pairsOf } from '@/lib/text/pairs-of'
import { readPlaces } from './postings'
import { placesPerCell, readNumbers, type Segment } from './segment'
import { type LooseTerm, looseTerm } from './terms'

/** Pairs of a word that are looked up: the rarest tell where it stands, and the text judges anyway. */
const MOST_PAIRS = 4
/** Words of more pairs stand in few cells: what is printed otherwise in them is not worth as many lists. */
const MOST_DEVIATING = 6

/** The cells that all of several lists have, in order. */
export function commonCells(lists: readonly (readonly number[])[]): number[] {
  const [first = [], ...others] = [...lists].sort((a, b) => a.length - b.length)
  const held = others.map((cells) => new Set(cells))
  return first.filter((cell) => held.every((cells) => cells.has(cell))).sort((a, b) => a - b)
}

/** Cells that may hold a term, and those of them where it may be printed otherwise than it was asked for; null: any. */
type LooseCells = { readonly cells: readonly number[]; readonly deviating: readonly number[] | null }

async function cellsOfCharacter(
  segment: Segment,
  { printed, forms }: LooseTerm,
  signal: AbortSignal,
): Promise<LooseCells> {
  const lists = await Promise.all(
    forms.map(async (form) => ({ form, cells: [...(await readNumbers(segment, form, signal)).keys()] })),
  )
  const cellsOf = (kept: typeof lists) => [...new Set(kept.flatMap(({ cells }) => cells))]
  const others = lists.filter(({ form }) => form !== printed)
  return { cells: cellsOf(lists), deviating: printed.length === 1 ? cellsOf(others) : null }
}

async function cellsOfWord(
  { row, lists }: Segment,
  { folded, printed }: LooseTerm,
  signal: AbortSignal,
): Promise<LooseCells> {
  const pairs = [...new Set(pairsOf(folded))]
  const loose = (pair: string) => lists.list(looseTerm(pair), signal).then(readPlaces)
  const cost = (pair: string) => lists.cost(pair) + lists.cost(looseTerm(pair))
  const rarest = pairs
    .map((pair) => ({ pair, bytes: cost(pair) }))
    .sort((a, b) => a.bytes - b.bytes)
    .slice(0, MOST_PAIRS)
  const perPair = rarest.map(async ({ pair }) => {
    const [exact, otherwise] = await Promise.all([lists.list(pair, signal).then(readPlaces), loose(pair)])
    return [...new Set([...placesPerCell(exact, row).keys(), ...otherwise])]
  })
  const asksDeviating = printed === folded && pairs.length <= MOST_DEVIATING
  const [cells, deviating] = await Promise.all([
    Promise.all(perPair).then(commonCells),
    asksDeviating ? Promise.all(pairs.map(loose)) : null,
  ])
  return { cells, deviating: deviating && [...new Set(deviating.flatMap((each) => [...each]))] }
}

/**
 * The cells that may hold the words loosely and not exactly: across punctuation, in other characters. A word that folding
 * leaves as it is stands in the exact lists with all its pairs wherever it is printed so; at least one pair of a loose hit
 * must come from a loose list. Never leaves a cell out that has a hit of a looser tier.
 */
export async function proposeLoosely(
  segment: Segment,
  terms: readonly LooseTerm[],
  signal: AbortSignal,
): Promise<readonly number[]> {
  const perTerm = await Promise.all(
    terms.map((term) =>
      term.forms.length > 0 ? cellsOfCharacter(segment, term, signal) : cellsOfWord(segment, term, signal),
    ),
  )
  const cells = commonCells(perTerm.map((term) => term.cells))
  const deviating = new Set<number>()
  for (const term of perTerm) {
    if (term.deviating === null) return cells
    for (const cell of term.deviating) deviating.add(cell)
  }
  return cells.filter((cell) => deviating.has(cell))
}
