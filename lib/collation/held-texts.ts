import type { Simplified } from '@/lib/text/fold-loosely'
import { type Comparable, comparable } from './comparable'
import type { HeldPart } from './held-part'
import { type JoinedRun, joinedRun } from './joined-run'

/** The parts with which quotations are compared, by article, each folded once however many quotations ask for it. */
export type HeldTexts = {
  readonly add: (part: HeldPart) => void
  readonly comparableOf: (part: HeldPart) => Comparable
  /** A whole run as one text, folded once however many quotations are looked for in it. */
  readonly joinedOf: (run: readonly HeldPart[]) => JoinedRun
  /** All such runs, article by article. */
  readonly runs: () => Iterable<readonly HeldPart[]>
  /** The parts that a quotation can run on through, in reading order: the paragraphs and headings of the part's article, or the rows of its table. */
  readonly runOf: (part: HeldPart) => readonly HeldPart[]
}

/** The title block and signatures are neighbours of nothing but in the layout. */
const PROSE = /^[ph]/
const TABLE = /^t\d+[a-z]*?(?=r\d)/

/** The run that a part belongs to, by a name. */
function runName({ article, fragment }: HeldPart): string | null {
  if (PROSE.test(fragment)) return article
  const table = TABLE.exec(fragment)
  return table && `${article}#${table[0]}`
}

/** Makes an empty store of held parts; they are to be added in reading order. */
export function createHeldTexts(simplified: Simplified | null): HeldTexts {
  const folded = new WeakMap<HeldPart, Comparable>()
  const runs = new Map<string, HeldPart[]>()
  const joined = new WeakMap<readonly HeldPart[], JoinedRun>()
  return {
    add(part) {
      const name = runName(part)
      if (name === null) return
      const own = runs.get(name)
      if (own === undefined) runs.set(name, [part])
      else {
        own.push(part)
        joined.delete(own)
      }
    },
    comparableOf(part) {
      const known = folded.get(part) ?? comparable(part.original, simplified)
      folded.set(part, known)
      return known
    },
    joinedOf(run) {
      const known = joined.get(run) ?? joinedRun(run, simplified)
      joined.set(run, known)
      return known
    },
    runs: () => runs.values(),
    runOf: (part) => runs.get(runName(part) ?? '') ?? [part],
  }
}
