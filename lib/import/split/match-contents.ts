import { keySimilarity, titleKey } from '@/lib/text/title-key'
import { isNumbered, issuedTitle, isTitleLike } from '../line-signs'
import type { SourceBlock } from '../source-document'

/** A title that the contents (or highlights) announce. */
export type Announced = { readonly title: string; readonly page: number | null; readonly line: number }

/** An announced title found in the body: index of its entry and of the block where the title begins. */
export type Match = { readonly entry: number; readonly block: number }

/** Below this likeness a line is not the title meant; the worst true pair seen (a reworded title) has 0.8. */
const LIKE_ENOUGH = 0.72
/** How many lines a title may be spread over in the body. */
const MAX_TITLE_BLOCKS = 3

/** How well a body line answers a contents title: 1 the same or with 教育部 … in front, else a likeness, else 0. */
function score(announced: string, bare: string, line: string): number {
  if (line.length < 3) return 0
  if (line === announced || line === bare) return 1
  const shorter = Math.min(line.length, bare.length)
  const longer = Math.max(line.length, bare.length)
  // Offices in front (教育部 财政部 国家发展改革委 关于…) or a period behind, which the contents leave out.
  if (
    shorter >= 6 &&
    shorter / longer >= 0.5 &&
    (line.endsWith(bare) || line.startsWith(bare) || bare.endsWith(line))
  )
    return 1
  const likeness = Math.max(keySimilarity(announced, line), keySimilarity(bare, line))
  return likeness >= LIKE_ENOUGH ? likeness * 0.9 : 0
}

/** Takes the name in front of a contents title away: 怀进鹏：为加快… → 为加快… */
function withoutSpeaker(title: string): string {
  return title.replace(/^[\p{sc=Han}·]{2,12}[：:]/u, '')
}

/** The best score of the entry at block `i`, alone or with the next blocks as further lines of the title. */
function scoreAt(blocks: readonly SourceBlock[], i: number, announced: string, bare: string): number {
  let text = ''
  let best = 0
  for (let n = 0; n < MAX_TITLE_BLOCKS; n++) {
    const block = blocks[i + n]
    if (!isTitleLike(block, 120) || (n === 0 && isNumbered(block))) break
    text += block.text
    // A cover notice quotes the title it issues; the article's own title stands below it.
    const issued = issuedTitle(text)
    if (issued && titleKey(issued) === announced) break
    best = Math.max(best, score(announced, bare, titleKey(text)) - n * 0.01)
  }
  return best
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
  const scores = announced.map(({ title }) => {
    const key = titleKey(title)
    const bare = titleKey(withoutSpeaker(title))
    return blocks.map((_, i) => scoreAt(blocks, i, key, bare))
  })
  // best[k][i]: the highest sum for entries k… placed at blocks i…; taken from the end so that ties fall early.
  const best: number[][] = Array.from({ length: announced.length + 1 }, () =>
    new Array<number>(blocks.length + 1).fill(0),
  )
  const at = (k: number, i: number) => best[k]?.[i] ?? 0
  for (let k = announced.length - 1; k >= 0; k--) {
    const row = best[k]
    for (let i = blocks.length; row && i >= 0; i--) {
      const here = scores[k]?.[i] ?? 0
      row[i] = Math.max(
        at(k + 1, i),
        i < blocks.length ? at(k, i + 1) : 0,
        here > 0 ? rounded(here) + at(k + 1, i + 1) : 0,
      )
    }
  }
  const matches: Match[] = []
  let i = 0
  for (let k = 0; k < announced.length; k++) {
    for (let j = i; j < blocks.length; j++) {
      const here = scores[k]?.[j] ?? 0
      if (here > 0 && rounded(here) + at(k + 1, j + 1) >= at(k, i) - 1e-9) {
        matches.push({ entry: k, block: j })
        i = j + 1
        break
      }
    }
  }
  return matches
}

/** Near-certain scores count alike, so that the earliest of them wins, not the one a hair better. */
function rounded(value: number): number {
  return value >= 0.95 ? 1 : value
}
