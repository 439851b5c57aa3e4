import type { IssuePassages } from '@/lib/search/passage'

/** An engine with an archive in it. */
export type BuiltEngine = {
  /** What a browser loads before the first answer: program and index (for the plain scan the text), compressed. */
  readonly bytes: number
  readonly buildMs: number
  /** The places that hold the query, `2022-01/05#p12`, all of them. */
  readonly search: (query: string) => readonly string[]
}

/** A search engine to compare with. */
export type Engine = {
  readonly name: string
  readonly build: (issues: Iterable<IssuePassages>) => Promise<BuiltEngine>
}

/** A passage as every engine is given it. */
export type Place = { readonly place: string; readonly text: string }

/** The passages of some issues, one after the other. */
export function* placesOf(issues: Iterable<IssuePassages>): Generator<Place> {
  for (const { articles } of issues)
    for (const { id, passages } of articles)
      for (const { fragment, parts } of passages) yield { place: `${id}#${fragment}`, text: parts.join('\n') }
}

/** A run of issues that knows how long the making of them took, so that it can be left out of a measurement. */
export function timed<T>(issues: Iterable<T>): {
  readonly items: Iterable<T>
  readonly making: () => number
} {
  let making = 0
  function* items(): Generator<T> {
    const iterator = issues[Symbol.iterator]()
    for (;;) {
      const asked = performance.now()
      const { done, value } = iterator.next()
      making += performance.now() - asked
      if (done) return
      yield value
    }
  }
  return { items: items(), making: () => making }
}
