import { type Piece, sentencePieces } from '@/lib/text/sentence-pieces'
import { speakingSeconds } from './speaking-seconds'

/** Chrome falls silent in an utterance that lasts 15 seconds, and never says that it ended. */
export const LONGEST_SECONDS = 14

/**
 * Cuts a text into what is spoken in one go: a sentence, or parts of one that would take 14 seconds or longer at this speed.
 * `lead` is spoken before each part (the head of a table's column: 「项目：…」) and counts. The chunks joined are the text,
 * each with its offsets into it, by which the page marks what is being read.
 */
export function sentenceChunks(text: string, speed: number, lead = ''): readonly Piece[] {
  return sentencePieces(text, (piece) => speakingSeconds(lead + piece, speed) < LONGEST_SECONDS)
}
