import { endsSentence } from '@/lib/text/punctuation'
import type { DraftLine, Stretch } from './draft-lines'

const textOf = (stretches: readonly Stretch[]) =>
  stretches
    .map((each) => each.text)
    .join('')
    .trim()

/**
 * What parts two paragraphs of a cell: nothing between single characters set one under the other (序／号) or behind a full
 * stop, else a blank. Short words are no halves of one: 教务处／学生处 are two offices.
 */
function gapBetween(before: string, after: string): string {
  if (before === '' || after === '' || endsSentence(before)) return ''
  return /^\p{sc=Han}$/u.test(before) && /^\p{sc=Han}$/u.test(after) ? '' : ' '
}

/** The paragraphs of a cell as one text: a row of the journal has no lines inside. A bullet stands in front as a sign. */
export function cellStretches(lines: readonly DraftLine[]): readonly Stretch[] {
  const whole: Stretch[] = []
  let before = ''
  for (const line of lines) {
    const own: Stretch[] = (line.cells ?? [line.stretches]).flatMap((cell, i) =>
      i === 0 || textOf(cell) === '' ? [...cell] : [{ text: ' ', generated: false }, ...cell],
    )
    const bullet: Stretch[] =
      line.bullet && textOf(own) !== '' ? [{ text: line.bullet, generated: true }] : []
    const gap = gapBetween(before, textOf(own))
    if (gap !== '') whole.push({ text: gap, generated: false })
    // One by one: a call takes no more than some 100,000 arguments.
    for (const stretch of [...bullet, ...own]) whole.push(stretch)
    if (textOf(own) !== '') before = textOf(own)
  }
  return whole
}
