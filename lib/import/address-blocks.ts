import { type Fragment, fragmentSchema } from '@/lib/journal/ids'
import type { AnchorRecord } from '@/lib/journal/provenance'
import { visible } from '@/lib/text/visible'
import type { DraftBlock } from './draft'
import { type Part, pairAnchors } from './pair-anchors'

/** The digest of a text's visible characters (FNV-1a, 32 bit, with its length): tells same words from others. */
function digestOf(text: string): string {
  let hash = 0x811c9dc5
  const characters = visible(text)
  for (let i = 0; i < characters.length; i++)
    hash = Math.imul(hash ^ characters.charCodeAt(i), 0x01000193) >>> 0
  return `${hash.toString(16).padStart(8, '0')}-${characters.length}`
}

type BarePart = Omit<Part, 'digest'>

function partsOfBlock(block: DraftBlock, table: number): readonly BarePart[] {
  switch (block.type) {
    case 'heading':
      return [{ prefix: 'h', text: block.text, lines: block.lines }]
    case 'paragraph':
    case 'recipients':
      return [{ prefix: 'p', text: block.text, lines: block.lines }]
    case 'footnote':
      return [{ prefix: 'n', text: block.text, lines: block.lines }]
    case 'signature':
      return block.parts.map((part) => ({ prefix: 's', text: part.text, lines: part.lines }))
    case 'table':
      return block.rows.map((row) => ({ prefix: `t${table}r`, text: row.cells.join(''), lines: row.lines }))
  }
}

/** The parts of the blocks in reading order; a table's rows count within their table (t1r0 is its head). */
function partsOf(blocks: readonly DraftBlock[]): readonly Part[] {
  let tables = 0
  return blocks.flatMap((block) => {
    if (block.type === 'table') tables += 1
    return partsOfBlock(block, tables).map((part) => ({ ...part, digest: digestOf(part.text) }))
  })
}

/** The next free letter behind a number: p12 → p12a, p12b … p12z, p12aa. */
function* suffixes(before = ['']): Generator<string> {
  const letters = [...'abcdefghijklmnopqrstuvwxyz']
  const next: string[] = []
  for (const first of before)
    for (const letter of letters) {
      next.push(first + letter)
      yield first + letter
    }
  yield* suffixes(next)
}

/** How many visible characters of a part the ledger keeps, to know it again when it was corrected. */
const START_LENGTH = 12

/**
 * Gives every part of a body its fragment. Without a ledger they are numbered in order; with the ledger of an earlier
 * import the same or corrected words keep theirs, new ones between p12 and p13 become p12a, and none is ever reused.
 * `pages` tells the printed page of each source line.
 */
export function addressBlocks(
  blocks: readonly DraftBlock[],
  ledger: readonly AnchorRecord[] = [],
  retiredBefore: readonly Fragment[] = [],
  pages: ReadonlyMap<number, number> = new Map(),
): { readonly anchors: readonly AnchorRecord[]; readonly retired: readonly Fragment[] } {
  const parts = partsOf(blocks)
  const pairs = pairAnchors(parts, ledger)
  const taken = new Set<string>([...ledger.map((anchor) => anchor.fragment), ...retiredBefore])
  const freshFragment = freshFragments(taken, ledger.length > 0)
  const lastKept = new Map<string, string>()
  const anchors = parts.map((part, i): AnchorRecord => {
    const fragment = pairs.get(i)?.fragment ?? freshFragment(part.prefix, lastKept.get(part.prefix))
    taken.add(fragment)
    lastKept.set(part.prefix, fragment)
    const page = pages.get(part.lines[0] ?? 0)
    return {
      fragment: fragmentSchema.parse(fragment),
      lines: [...part.lines],
      start: [...visible(part.text)].slice(0, START_LENGTH).join(''),
      digest: part.digest,
      ...(page === undefined ? {} : { page }),
    }
  })
  const used = new Set<string>(anchors.map((anchor) => anchor.fragment))
  const retired = [...new Set([...retiredBefore, ...ledger.map((anchor) => anchor.fragment)])].filter(
    (each) => !used.has(each),
  )
  return { anchors, retired }
}

/** Gives out fragments that none of the taken ones is: numbers in order at first, letters between two numbers later. */
function freshFragments(
  taken: ReadonlySet<string>,
  later: boolean,
): (prefix: string, lastKept?: string) => string {
  const highest = new Map<string, number>()
  const letters = new Map<string, Generator<string>>()
  for (const fragment of taken) {
    const [, prefix = '', number = ''] = /^(.*?)(\d+)[a-z]*$/.exec(fragment) ?? []
    highest.set(prefix, Math.max(highest.get(prefix) ?? -1, Number(number)))
  }
  return (prefix, lastKept) => {
    const first = prefix.startsWith('t') ? 0 : 1
    const top = highest.get(prefix) ?? first - 1
    const base = (lastKept ?? `${prefix}0`).replace(/[a-z]+$/, '')
    // Behind the last number there is room for a plain one; between two numbers a letter is added.
    if (!later || Number(base.slice(prefix.length)) >= top) {
      highest.set(prefix, top + 1)
      return `${prefix}${top + 1}`
    }
    const suffix = letters.get(base) ?? suffixes()
    letters.set(base, suffix)
    for (;;) {
      const { value, done } = suffix.next()
      if (done) throw new Error(`no free fragment behind ${base}`)
      if (!taken.has(base + value)) return base + value
    }
  }
}
