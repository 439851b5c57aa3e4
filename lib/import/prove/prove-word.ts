import { visible } from '@/lib/text/visible'
import { openArchive } from '../read/word/open-archive'
import type { SourceDocument, SourceLine } from '../source-document'
import type { Breach } from './breach'
import { hidingStyles } from './word-hidden'
import { wordParts } from './word-parts'
import { attributeOf, type Tag, tagsOf } from './word-tags'
import { storyWords } from './word-words'

/** Raised and lowered signs as plain ones: the file holds 2 and says that it is raised, the lines hold ². */
function levelled(text: string): string {
  const level = text.replace(/[\u00b2\u00b3\u00b9\u2070-\u208e\u1d62]/gu, (sign) => sign.normalize('NFKC'))
  return level.replaceAll('\u2212', '-')
}

/** The words of a line that the file itself holds: without the numbers and marks that Word supplies. */
function ownWords({ text, generated = [] }: SourceLine): string {
  let own = ''
  let from = 0
  for (const { at, text: supplied } of generated) {
    own += text.slice(from, at)
    from = at + supplied.length
  }
  return levelled(visible(own + text.slice(from)))
}

/** The notes of a part by their kind and id, each as the tags inside it. */
function notesOf(tags: readonly Tag[], kind: string): ReadonlyMap<string, readonly Tag[]> {
  const notes = new Map<string, readonly Tag[]>()
  let start = -1
  for (const [i, tag] of tags.entries()) {
    if (tag.name !== `w:${kind}`) continue
    if (tag.kind === 'open') start = i
    if (tag.kind === 'close' && start >= 0)
      notes.set(`${kind} ${attributeOf(tags[start] ?? tag, 'id') ?? ''}`, tags.slice(start, i + 1))
  }
  return notes
}

function compare(expected: string, lines: readonly SourceLine[], what: string): readonly Breach[] {
  let at = 0
  for (const line of lines) {
    const words = ownWords(line)
    if (expected.startsWith(words, at)) {
      at += words.length
      continue
    }
    const message = `Word 文件的${what}是“${expected.slice(at, at + 20)}”，读出的是“${words.slice(0, 20)}”：请把原文件交给维护人员`
    return [{ line: line.number, file: 'source.docx', message }]
  }
  if (at === expected.length) return []
  const message = `Word 文件${what}里的“${expected.slice(at, at + 20)}”没有读出来：请把原文件交给维护人员`
  return [{ line: lines.at(-1)?.number ?? null, file: 'source.docx', message }]
}

/**
 * Proves that the reader of Word files lost, invented and moved nothing: reads the visible characters of the file a second,
 * plainer way and compares them with the lines, less the numbers and marks that Word supplies; the height of a raised sign, which a finding
 * itemises, is not compared. Notes are compared by themselves.
 */
export function proveWord(bytes: Uint8Array, source: SourceDocument): readonly Breach[] {
  const parts = wordParts(openArchive(bytes))
  const hidden = hidingStyles(tagsOf(parts.styles))
  const body = storyWords(tagsOf(parts.document), hidden)
  const notes = new Map([
    ...notesOf(tagsOf(parts.footnotes), 'footnote'),
    ...notesOf(tagsOf(parts.endnotes), 'endnote'),
  ])
  const noteWords = [...new Set(body.notes)]
    .map((id) => storyWords(notes.get(id) ?? [], hidden).words)
    .join('')
  return [
    ...compare(
      levelled(visible(body.words)),
      source.lines.filter((line) => !line.marks.note),
      '正文',
    ),
    ...compare(
      levelled(visible(noteWords)),
      source.lines.filter((line) => line.marks.note),
      '注',
    ),
  ]
}
