import type { Archive } from '../read/word/open-archive'
import { attributeOf, tagsOf } from './word-tags'

/** The XML texts of a Word file that the proof looks at; an empty text for a part that the file has not. */
export type WordParts = Readonly<Record<'document' | 'styles' | 'footnotes' | 'endnotes', string>>

/** The text of a part: XML says by its first two bytes where it is UTF-16, and in which order. */
function decodePart(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  return new TextDecoder().decode(bytes)
}

/** Where a path seen from a folder leads: doc/ and ../word/a.xml make word/a.xml, and /a.xml starts at the top. */
function resolve(folder: string, target: string): string {
  let path = target.startsWith('/') ? target.slice(1) : folder + target
  path = path.replace(/(^|\/)(?:\.?\/)+/g, '$1')
  for (let shorter = ''; shorter !== path; ) {
    shorter = path
    path = path.replace(/(^|\/)(?!\.\.\/)[^/]+\/\.\.\//, '$1').replace(/^(?:\.\.\/)+/, '')
  }
  return path
}

/**
 * Finds the parts of a Word file by its relations, as Word does: the main part may have any name, and another may have
 * its usual one. Walks them on its own, for the proof must not look where the reader looked because the reader did.
 */
export function wordParts(archive: Archive): WordParts {
  const textOf = (name: string) => {
    const part = name === '' ? null : archive.read(name)
    return part === null ? '' : decodePart(part)
  }
  const follow = (relations: string, folder: string, type: string) => {
    const found = tagsOf(textOf(relations)).find(
      (tag) =>
        /(?:^|:)Relationship$/.test(tag.name) &&
        (attributeOf(tag, 'Type') ?? '').split('/').at(-1) === type &&
        attributeOf(tag, 'TargetMode') !== 'External',
    )
    const target = found ? attributeOf(found, 'Target') : undefined
    return target ? resolve(folder, target) : ''
  }
  const main = follow('_rels/.rels', '', 'officeDocument')
  const [, folder = '', file = ''] = /^(.*\/)?([^/]*)$/.exec(main) ?? []
  const part = (type: string) => textOf(follow(`${folder}_rels/${file}.rels`, folder, type))
  return {
    document: textOf(main),
    styles: part('styles'),
    footnotes: part('footnotes'),
    endnotes: part('endnotes'),
  }
}
