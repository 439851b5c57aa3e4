import type {
  AddressedBlock,
  AddressedSignature,
  AddressedTable,
  AddressedText,
} from '@/lib/journal/addressed-block'
import type { Fragment } from '@/lib/journal/ids'

/** How much text a chunk holds before the next one begins; the stylesheet keeps room for as much. */
const CHUNK_CHARACTERS = 1500

function charactersOf(block: AddressedBlock): number {
  switch (block.type) {
    case 'table':
      return [block.head, ...block.rows].flat().join('').length
    case 'signature':
      return block.lines.reduce((sum, { text }) => sum + text.length, 0)
    case 'notice':
      // Folded: it takes one line.
      return 40
    default:
      return block.text.length
  }
}

/**
 * Cuts a body into parts of about equal length, which the browser lays out only when they come near. A part never ends
 * with a heading, a short rest goes with the part before it, and the parts joined are the body.
 */
export function chunkBlocks(blocks: readonly AddressedBlock[]): readonly (readonly AddressedBlock[])[] {
  const chunks: AddressedBlock[][] = []
  let chunk: AddressedBlock[] = []
  let characters = 0
  for (const block of blocks) {
    const isFull = characters >= CHUNK_CHARACTERS && chunk.at(-1)?.type !== 'heading'
    if (isFull) {
      chunks.push(chunk)
      chunk = []
      characters = 0
    }
    chunk.push(block)
    characters += charactersOf(block)
  }
  const last = chunks.at(-1)
  if (last && characters < CHUNK_CHARACTERS / 2) last.push(...chunk)
  else if (chunk.length > 0) chunks.push(chunk)
  return chunks
}

/** The first address inside a block, by which React tells blocks apart; a notice is known by its first line. */
export function keyOf(block: AddressedText | AddressedTable | AddressedSignature): Fragment | '' {
  switch (block.type) {
    case 'table':
      return block.fragments[0] ?? ''
    case 'signature':
      return block.lines[0]?.fragment ?? ''
    default:
      return block.fragment
  }
}
