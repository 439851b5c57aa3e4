import { readdirSync, readFileSync } from 'node:fs'

/** The most memory that a process and all below it held at one time, in bytes. */
export type TreeMemory = {
  /** The sum of what is resident of each (RSS): pages that several share count in each of them. */
  readonly resident: number
  /** The same with shared pages parted among those who share them (PSS); NaN where the system does not tell. */
  readonly proportional: number
}

/** A process may end between two looks at it. */
function textOf(path: string): string {
  try {
    return readFileSync(path, 'latin1')
  } catch {
    return ''
  }
}

function treeOf(root: number): readonly number[] {
  const parents = readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name)) return []
    // The name of the program stands in brackets and may itself have blanks and brackets.
    const parent = Number(/\) \S (\d+) [^)]*$/.exec(textOf(`/proc/${name}/stat`))?.[1] ?? 0)
    return [[Number(name), parent] as const]
  })
  const below = (id: number): readonly number[] =>
    parents.flatMap(([child, parent]) => (parent === id ? [child, ...below(child)] : []))
  return [root, ...below(root)]
}

/** A field of `smaps_rollup` in bytes. */
function bytesOf(text: string, field: string): number {
  return Number(new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(text)?.[1] ?? Number.NaN) * 1024
}

const PAUSE = 200
/** The exact look makes the system walk all pages of a process: only where the sum comes near to the largest one. */
const NEAR_PEAK = 0.97
const PAGE = 4096

/** Looks every 200 ms at a process and all below it (Linux: /proc), until asked for the peak. */
export function watchTree(root: number): () => TreeMemory {
  let peak: TreeMemory = { resident: 0, proportional: 0 }
  const timer = setInterval(() => {
    const tree = treeOf(root)
    const resident = tree.reduce(
      (sum, id) => sum + Number(textOf(`/proc/${id}/statm`).split(' ')[1] ?? 0) * PAGE,
      0,
    )
    if (resident < peak.resident * NEAR_PEAK) return
    const proportional = tree
      .map((id) => textOf(`/proc/${id}/smaps_rollup`))
      .filter((text) => text !== '')
      .reduce((sum, text) => sum + bytesOf(text, 'Pss'), 0)
    peak = {
      resident: Math.max(peak.resident, resident),
      proportional: Math.max(peak.proportional, proportional),
    }
  }, PAUSE)
  return () => {
    clearInterval(timer)
    return peak
  }
}
