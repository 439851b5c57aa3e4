import { SaxesParser } from 'saxes'
import { ImportError } from '../../import-error'
import { damaged } from './archive-entries'
import { shortName } from './word-namespaces'

/** An element of a part of a Word file, its name and attributes by their usual prefixes (w:p, w:val), whatever the file calls them. */
export type XmlElement = {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (XmlElement | string)[]
}

const DEEPEST = 256
/** 2022-01 has some 20,000 elements; this many would already need most of the memory that an import may have. */
const MOST_ELEMENTS = 2_000_000
/** Word writes some dozens; the parser compares each name of an element with all others. */
const MOST_ATTRIBUTES = 5000
/** A part of this length would take most of the minute that an import may take; 2022-01 has not a hundredth of it. */
const LONGEST_PART = 100 * 1024 * 1024

/** The elements whose text is words; between all others text is only the indentation of the XML. */
const WORDS = new Set(['w:t', 'w:delText', 'w:instrText', 'm:t'])

function decodeXml(bytes: Uint8Array): string {
  const label =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8'
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) throw damaged()
    throw error
  }
}

const tooComplex = () =>
  new ImportError(
    '这个 Word 文件的结构嵌套太深或过大，没有导入：请用 Word 打开原文件，把嵌套的表格改为文字或分成几个文件，另存为新的 .docx 后再导入。',
  )

/**
 * Parses one XML part of a Word file strictly: no DOCTYPE and so no entities of its own and nothing from outside, at
 * most 256 deep and 5,000 attributes an element, every error a refusal. Namespaces decide, not prefixes; the strict and the usual schema give the same names.
 */
export function parseXml(bytes: Uint8Array): XmlElement {
  if (bytes.length > LONGEST_PART) throw tooComplex()
  const parser = new SaxesParser({ xmlns: true, position: false })
  const top: XmlElement & { children: (XmlElement | string)[] } = { name: '', attributes: {}, children: [] }
  const open: { name: string; children: (XmlElement | string)[] }[] = [top]
  let elements = 0
  let attributesHere = 0
  parser.on('doctype', () => {
    throw new ImportError(
      '这个 Word 文件里有 DOCTYPE 声明（正常的 Word 文件没有），可能是恶意文件，没有导入：请用 Word 打开原文件，另存为新的 .docx 后再导入。',
    )
  })
  parser.on('error', () => {
    throw damaged()
  })
  parser.on('attribute', () => {
    attributesHere += 1
    if (attributesHere > MOST_ATTRIBUTES) throw tooComplex()
  })
  parser.on('opentag', (tag) => {
    elements += 1
    attributesHere = 0
    if (open.length > DEEPEST || elements > MOST_ELEMENTS) throw tooComplex()
    const attributes: Record<string, string> = Object.create(null)
    for (const attribute of Object.values(tag.attributes))
      attributes[shortName(attribute.uri, attribute.local)] = attribute.value
    // The prefixes of a choice mean something only here, where they are declared; from here on it names what it requires.
    if (attributes.Requires !== undefined)
      attributes.Requires = attributes.Requires.trim()
        .split(/\s+/)
        .map((prefix) => parser.resolve(prefix) ?? prefix)
        .join(' ')
    const element = { name: shortName(tag.uri, tag.local), attributes, children: [] }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => {
    open.pop()
  })
  const words = (text: string) => {
    const element = open.at(-1)
    if (element && WORDS.has(element.name)) element.children.push(text)
  }
  parser.on('text', words)
  parser.on('cdata', words)
  parser.write(decodeXml(bytes)).close()
  const root = top.children[0]
  if (root === undefined || typeof root === 'string') throw damaged()
  return root
}

/** The child elements of an element, without text. */
export function elementsOf(element: XmlElement | undefined): readonly XmlElement[] {
  return (element?.children ?? []).filter((child): child is XmlElement => typeof child !== 'string')
}

/** The child of this name, or of this path of names (w:pPr, w:rPr); undefined where there is none. */
export function childOf(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  let found = element
  for (const name of path) found = elementsOf(found).find((child) => child.name === name)
  return found
}

/** The w:val of the child of this name or path. */
export function valOf(element: XmlElement | undefined, ...path: readonly string[]): string | undefined {
  return childOf(element, ...path)?.attributes['w:val']
}

/** A switch such as <w:b/>: on, off (w:val="0"), or undefined where it is not said. */
export function switchOf(element: XmlElement | undefined, name: string): boolean | undefined {
  const found = childOf(element, name)
  if (!found) return undefined
  return !['0', 'false', 'off'].includes(found.attributes['w:val'] ?? '1')
}

/** Whole number of a w:val; undefined where there is none. */
export function numberOf(value: string | undefined): number | undefined {
  return value !== undefined && /^-?\d{1,9}$/.test(value) ? Number(value) : undefined
}

/** The words of an element: the text of its w:t and m:t, whatever lies around them. */
export function wordsIn(element: XmlElement, ...names: readonly string[]): string {
  return element.children
    .map((child) => {
      if (typeof child === 'string') return names.includes(element.name) ? child : ''
      return wordsIn(child, ...names)
    })
    .join('')
}
