import { sentencePieces } from '@/lib/text/sentence-pieces'

/** Words of one text of a block, with their offsets in it: a paragraph has one text, a row of a table one for each cell. */
export type HallSlice = {
  readonly part: number
  readonly start: number
  readonly end: number
  readonly text: string
}

/** What is projected at once. */
export type HallScreen = readonly HallSlice[]

type Room = {
  /** Whether it can be read from the last row: whether it fits in type that is large enough. */
  readonly fitsWell: (screen: HallScreen) => boolean
  /** Whether it fits in the smallest type there may be. */
  readonly fits: (screen: HallScreen) => boolean
}

/** A screen with a slice behind what it has; words that go on in the same text are joined. */
function withSlice(screen: HallScreen, slice: HallSlice): HallScreen {
  const last = screen.at(-1)
  if (last?.part !== slice.part || last.end !== slice.start) return [...screen, slice]
  return [...screen.slice(0, -1), { ...last, end: slice.end, text: last.text + slice.text }]
}

/**
 * Divides the texts of a block over as many screens as it takes to read it from the last row of a hall. A screen ends with a
 * sentence; only a sentence that no screen could hold is cut inside, at a clause. The words of all screens joined are the
 * texts, nothing is left out or said twice. A block without words has one empty screen.
 */
export function hallScreens(texts: readonly string[], { fitsWell, fits }: Room): readonly HallScreen[] {
  const slices = texts.flatMap((text, part) =>
    sentencePieces(text, (piece) => fits([{ part, start: 0, end: piece.length, text: piece }])).map(
      ({ start, end }) => ({ part, start, end, text: text.slice(start, end) }),
    ),
  )
  const screens: HallScreen[] = []
  let screen: HallScreen = []
  for (const slice of slices) {
    const fuller = withSlice(screen, slice)
    if (screen.length === 0 || fitsWell(fuller)) screen = fuller
    else {
      screens.push(screen)
      screen = [slice]
    }
  }
  return [...screens, screen]
}
