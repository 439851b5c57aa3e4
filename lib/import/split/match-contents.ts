import { pairsOf } from '@/lib/text/pairs-of'
import { keySimilarity, titleKey } from '@/lib/text/title-key'
import { isBracketed, isNumbered, isSourceLine, issuedTitle, isTitleLike } from '../line-signs'
import type { SourceBlock } from '../source-document'

/** A title that the contents (or highlights) announce. */
export type Announced = {
  readonly title: string
  readonly page: number | null
  readonly line: number
  /** The title as the lines of the contents print it; a blank between two of them is not known. */
  readonly printed: readonly string[]
}

/** An announced title found in the body: its entry, the block where it begins, and whether the words are the same. */
export type Match = {
  readonly entry: number
  readonly block: number
  /** The block with the last line of the title that answers the contents. */
  readonly last: number
  readonly sure: boolean
}

/** Below this likeness a line is not the title meant; the worst true pair seen (a reworded title) has 0.8. */
const LIKE_ENOUGH = 0.72
/** From this score on the words are the same, but for what may stand in front or behind. */
const SURE = 0.95
/** How many lines a title may be spread over in the body. */
const MAX_TITLE_BLOCKS = 3

/** What may stand in front of an announced title: offices (教育部 财政部), a role with a name (教育部长怀进鹏). */
const PREFIX =
  /(?:部|委|委员会|厅|局|办公厅|办公室|国务院|中央|军委|政府|党委|党组|大学|学院|处|中心|协会|部长|书记|校长|院长|主任|馆长|局长|主席|总理)(?:\p{sc=Han}{2,4})?$/u
const NO_PREFIX = /责任编辑|新华社|记者|来源|作者|本报|本刊|^\d/u

/** A title of the contents as keys: whole, and without the speaker in front (怀进鹏：为加快… → 为加快…). */
type AnnouncedKeys = { readonly whole: string; readonly bare: string }

function announcedKeys(title: string): AnnouncedKeys {
  return { whole: titleKey(title), bare: titleKey(title.replace(/^[\p{sc=Han}·]{2,12}[：:]/u, '')) }
}

/** How well a body line answers a contents title: 1 the same or with 教育部 … in front, else a likeness, else 0. */
function score({ whole, bare }: AnnouncedKeys, line: string): number {
  if (line === whole || line === bare) return 1
  const shorter = Math.min(line.length, bare.length)
  const longer = Math.max(line.length, bare.length)
  if (shorter < 3 || shorter / longer < 0.4) return 0
  if (shorter >= 6 && shorter / longer >= 0.5) {
    const prefix = line.endsWith(bare) ? line.slice(0, line.length - bare.length) : null
    if (prefix !== null && PREFIX.test(prefix) && !NO_PREFIX.test(prefix)) return 1
    // A period or a bracketed tail that the one prints and the other does not.
    if (line.startsWith(bare) || bare.endsWith(line)) return 1
  }
  const likeness = Math.max(keySimilarity(whole, line), keySimilarity(bare, line))
  return likeness >= LIKE_ENOUGH ? likeness * 0.9 : 0
}

/** The keys of a title that begins at block `i`, over one line, two and three; the places of contents candidates. */
function titleKeysAt(blocks: readonly SourceBlock[], i: number): readonly { key: string; issued: string }[] {
  const keys: { key: string; issued: string }[] = []
  let text = ''
  for (let n = 0; n < MAX_TITLE_BLOCKS; n++) {
    const block = blocks[i + n]
    const begins =
      n === 0 && (isNumbered(block) || isBracketed(block?.text ?? '') || isSourceLine(block?.text ?? ''))
    if (!isTitleCandidate(block) || begins) break
    text += block.text
    keys.push({ key: titleKey(text), issued: titleKey(issuedTitle(text) ?? '') })
    // A question is whole; what follows it is its subtitle or byline.
    if (/[？?！!]$/u.test(text)) break
  }
  return keys
}

/** A possible title: where it begins, over how many lines it goes, and its keys. */
type Candidate = {
  readonly block: number
  readonly lines: number
  readonly key: string
  readonly issued: string
}

/** The candidates of a body and, for each pair of characters, those that have it. */
type Candidates = {
  readonly list: readonly Candidate[]
  readonly byPair: ReadonlyMap<string, readonly number[]>
}

function indexCandidates(blocks: readonly SourceBlock[]): Candidates {
  const list = blocks.flatMap((_, block) =>
    titleKeysAt(blocks, block).map(({ key, issued }, n) => ({ block, lines: n, key, issued })),
  )
  const byPair = new Map<string, number[]>()
  for (const [i, { key }] of list.entries()) {
    for (const pair of new Set(pairsOf(key))) {
      const places = byPair.get(pair)
      if (places) places.push(i)
      else byPair.set(pair, [i])
    }
  }
  return { list, byPair }
}

/** How well a block answers a title, and where the title ends that does. */
type Score = { readonly value: number; readonly last: number }

/** The scores of one announced title by block. Only candidates that share enough pairs with it are looked at. */
function scoresOf(keys: AnnouncedKeys, { list, byPair }: Candidates): ReadonlyMap<number, Score> {
  const pairs = new Set(pairsOf(keys.bare))
  const shared = new Map<number, number>()
  for (const pair of pairs) for (const i of byPair.get(pair) ?? []) shared.set(i, (shared.get(i) ?? 0) + 1)
  const scores = new Map<number, Score>()
  for (const [i, count] of shared) {
    const candidate = list[i]
    // Every true answer shares at least half of the pairs (see score); 0.4 leaves room for repeated ones.
    if (!candidate || count < pairs.size * 0.4) continue
    // A cover notice quotes the title it issues; the article's own title stands below it.
    if (candidate.issued !== '' && candidate.issued === keys.whole) continue
    const found = score(keys, candidate.key) - candidate.lines * 0.01
    if (found > (scores.get(candidate.block)?.value ?? 0))
      scores.set(candidate.block, { value: found, last: candidate.block + candidate.lines })
  }
  return scores
}

/** A title line as the contents may name it: also a question (粮食安全，何以行稳致远？), which no sentence test lets pass. */
function isTitleCandidate(block: SourceBlock | undefined): block is SourceBlock {
  if (!block || block.rows) return false
  const { text } = block
  return isTitleLike(block, 120) || /^[^。！；]{4,60}[？?！!]$/u.test(text)
}

/**
 * Finds the announced titles in the body, in their order: the assignment with the highest sum of scores, the
 * earliest place where several answer equally (a subheading may repeat a title word for word). Titles without a
 * place are left out.
 */
export function matchContents(
  blocks: readonly SourceBlock[],
  announced: readonly Announced[],
): readonly Match[] {
  const candidates = indexCandidates(blocks)
  const scores = announced.map(({ title }) => scoresOf(announcedKeys(title), candidates))
  // Only blocks that answer some title are columns of the table: a body has tens of thousands, a few hundred answer.
  const places = [...new Set(scores.flatMap((each) => [...each.keys()]))].sort((a, b) => a - b)
  // best[k][c]: the highest sum for entries k… placed at columns c…; taken from the end so that ties fall early.
  const best = Array.from({ length: announced.length + 1 }, () => new Float64Array(places.length + 2))
  const at = (k: number, c: number) => best[k]?.[c] ?? 0
  const scoreAt = (k: number, c: number) => scores[k]?.get(places[c] ?? -1)?.value ?? 0
  for (let k = announced.length - 1; k >= 0; k--) {
    const row = best[k]
    for (let c = places.length - 1; row && c >= 0; c--) {
      const here = scoreAt(k, c)
      row[c] = Math.max(at(k + 1, c), at(k, c + 1), here > 0 ? rounded(here) + at(k + 1, c + 1) : 0)
    }
  }
  const matches: Match[] = []
  let from = 0
  for (let k = 0; k < announced.length; k++) {
    for (let c = from; c < places.length; c++) {
      const here = scoreAt(k, c)
      if (here > 0 && rounded(here) + at(k + 1, c + 1) >= at(k, from) - 1e-9) {
        const block = places[c] ?? 0
        matches.push({ entry: k, block, last: scores[k]?.get(block)?.last ?? block, sure: here >= SURE })
        from = c + 1
        break
      }
    }
  }
  return matches
}

/** Near-certain scores count alike, so that the earliest of them wins, not the one a hair better. */
function rounded(value: number): number {
  return value >= SURE ? 1 : value
}
