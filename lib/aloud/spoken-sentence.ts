import type { Fragment } from '@/lib/journal/ids'
import { LONGEST_SECONDS, sentenceChunks } from './sentence-chunks'
import { speakingSeconds } from './speaking-seconds'

/** A block 文块 as it is read aloud: a row of a table has several parts, each with the head of its column; others have no heads. */
export type SpokenBlock = {
  readonly fragment: Fragment
  readonly kind: 'title' | 'heading' | 'text' | 'row'
  readonly parts: readonly { readonly text: string; readonly head: string }[]
}

/** A place in an article where reading aloud stands or begins: the block, its part (the cell of a row), the character in it. */
export type SpokenPlace = { readonly fragment: string; readonly part: number; readonly offset: number }

/** What is spoken in one go, and where it stands: offsets into the text of a part. `silence` follows it, in milliseconds. */
export type SpokenSentence = {
  readonly block: number
  readonly fragment: Fragment
  readonly part: number
  readonly start: number
  readonly end: number
  readonly words: string
  readonly silence: number
}

/** A listener hears where a heading ends only by the silence behind it. */
const SILENCE = { title: 700, heading: 700, text: 250, row: 250 } as const

/** A head that is itself a speech is not repeated before every cell. */
function leadOf(head: string): string {
  return head.trim() === '' || speakingSeconds(head, 0.75) > LONGEST_SECONDS / 2 ? '' : `${head.trim()}：`
}

/**
 * Everything that is spoken of an article at a speed, in order. Cells are read with the head of their column (「项目：家校社协同
 * 育人项目」), empty ones and pieces without any letter or digit (——) are passed over.
 */
export function spokenSentences(blocks: readonly SpokenBlock[], speed: number): readonly SpokenSentence[] {
  return blocks.flatMap(({ fragment, kind, parts }, block) => {
    const sentences = parts.flatMap(({ text, head }, part) => {
      const lead = leadOf(head)
      return sentenceChunks(text, speed, lead)
        .filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)))
        .map(({ start, end }, place) => {
          const words = text.slice(start, end).trim()
          return { block, fragment, part, start, end, words: place === 0 ? lead + words : words, silence: 0 }
        })
    })
    return sentences.map((each, place) =>
      place === sentences.length - 1 ? { ...each, silence: SILENCE[kind] } : each,
    )
  })
}

/**
 * Which sentence a place is in, as an index. Where nothing of the block is spoken (the head of a table), the next one that is;
 * where the block is not on the page (a corrected text, a notice that is shut), the first.
 */
export function sentenceAt(
  blocks: readonly SpokenBlock[],
  sentences: readonly SpokenSentence[],
  place: SpokenPlace,
): number {
  const block = blocks.findIndex(({ fragment }) => fragment === place.fragment)
  if (block < 0) return 0
  const found = sentences.findLastIndex(
    (each) =>
      each.block === block &&
      (each.part < place.part || (each.part === place.part && each.start <= place.offset)),
  )
  if (found >= 0) return found
  return Math.max(
    0,
    sentences.findIndex((each) => each.block >= block),
  )
}
