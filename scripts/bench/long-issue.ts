import { readText } from '@/lib/import/read/read-text'
import { readFrontMatter } from '@/lib/import/split/read-front-matter'

/** The same text with other numbers, so that no repetition is quite the one before. */
function renumbered(line: string, nth: number): string {
  // Years, page numbers and numbers that head a line keep their form; only three digits and more inside a sentence change.
  return line.replace(/(?<=\S)\d{3,}(?![年月日号〕\]])/g, (digits) => String(Number(digits) + nth))
}

/**
 * An issue so many times as long, as text: one masthead, then the contents and the body of a real one again and again,
 * with other numbers in the sentences. Made in memory; nothing of it is kept.
 */
export function longIssue(text: string, times: number): Uint8Array {
  const lines = text.split(/\r?\n/)
  const front = readFrontMatter(readText(new TextEncoder().encode(text)))
  const entries = front.contents?.entries ?? []
  const at = (entries[0]?.lines[0]?.number ?? 1) - 1
  const contents = lines.slice(at, front.contents?.end ?? at)
  const body = lines.slice(front.bodyStart)
  const repeats = Array.from({ length: times }, (_, nth) => nth)
  return new TextEncoder().encode(
    [
      ...lines.slice(0, at),
      ...repeats.flatMap((nth) => contents.map((line) => renumbered(line, nth))),
      '',
      ...repeats.flatMap((nth) => [...body.map((line) => renumbered(line, nth)), '']),
    ].join('\n'),
  )
}
