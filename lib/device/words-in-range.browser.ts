import { textNodesOf } from './text-nodes.browser'

/** Words of one block: offsets (UTF-16, end excluded) in the block's text, and the words themselves. */
export type WordsInBlock = { readonly start: number; readonly end: number; readonly words: string }

/**
 * What a range holds of a block's text; undefined where that is nothing, or blanks only. A range over several paragraphs gives of
 * each its own words, character for character; a triple click, which browsers end before the first character of the next
 * paragraph, gives nothing of that one.
 */
export function wordsInRange(block: Element, range: Range): WordsInBlock | undefined {
  let at = 0
  let start: number | undefined
  let words = ''
  for (const node of textNodesOf(block)) {
    if (range.intersectsNode(node)) {
      const from = node === range.startContainer ? range.startOffset : 0
      const to = node === range.endContainer ? range.endOffset : node.length
      if (from < to) {
        start ??= at + from
        words += node.data.slice(from, to)
      }
    }
    at += node.length
  }
  return start === undefined || words.trim() === '' ? undefined : { start, end: start + words.length, words }
}
