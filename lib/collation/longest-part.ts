/** Where the longest stretch of a quotation stands in a text, by offsets in the text. */
export type LongestPart = { readonly start: number; readonly length: number }

type State = { readonly next: Map<number, number>; link: number; length: number }

/** The suffix automaton of a text (Blumer et al. 1985): every stretch of it is a way from the first state. */
function automatonOf(text: string): readonly State[] {
  const states: State[] = [{ next: new Map(), link: -1, length: 0 }]
  let last = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const added = states.push({ next: new Map(), link: 0, length: (states[last]?.length ?? 0) + 1 }) - 1
    let from = last
    for (let state = states[from]; state !== undefined && !state.next.has(unit); state = states[from]) {
      state.next.set(unit, added)
      from = state.link
    }
    const before = states[from]
    const newest = states[added]
    if (before !== undefined && newest !== undefined) {
      const target = before.next.get(unit) ?? 0
      const known = states[target]
      if (known === undefined || known.length === before.length + 1) newest.link = target
      else {
        const copy =
          states.push({ next: new Map(known.next), link: known.link, length: before.length + 1 }) - 1
        for (let state = states[from]; state?.next.get(unit) === target; state = states[from]) {
          state.next.set(unit, copy)
          from = state.link
        }
        known.link = copy
        newest.link = copy
      }
    }
    last = added
  }
  return states
}

/**
 * Makes a function that finds the longest stretch of a quotation in a text, the first of equal ones; both folded exactly. The time grows
 * with the text alone, however long the quotation is: an issue takes some milliseconds.
 */
export function createLongestPart(quote: string): (text: string) => LongestPart {
  const states = automatonOf(quote)
  return (text) => {
    let best: LongestPart = { start: 0, length: 0 }
    let state = 0
    let length = 0
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at)
      while (state > 0 && !states[state]?.next.has(unit)) {
        state = states[state]?.link ?? 0
        length = states[state]?.length ?? 0
      }
      const next = states[state]?.next.get(unit)
      if (next === undefined) continue
      state = next
      length += 1
      if (length > best.length) best = { start: at + 1 - length, length }
    }
    return best
  }
}
