import { childOf, elementsOf, numberOf, switchOf, valOf, type XmlElement } from './xml-tree'

/** What styles and direct formatting say of the text of a run; its size is in half points. */
export type RunLook = {
  readonly bold: boolean
  readonly hidden: boolean
  readonly struck: boolean
  readonly raised: 'superscript' | 'subscript' | null
  readonly size: number
}

/** What styles and direct formatting say of a paragraph as a whole. */
export type ParagraphLook = {
  /** Outline level from 1; null for text of the body. */
  readonly rank: number | null
  readonly isTitle: boolean
  readonly centred: boolean
  readonly indented: boolean
  readonly styles: readonly XmlElement[]
  /** The styles of the table around it. */
  readonly tableStyles: readonly XmlElement[]
}

/** The styles of a Word file, asked by paragraph and run. */
export type Styles = {
  readonly paragraph: (
    properties: XmlElement | undefined,
    tableStyles?: readonly XmlElement[],
  ) => ParagraphLook
  /** The style of a table and those it is based on. */
  readonly table: (table: XmlElement) => readonly XmlElement[]
  /** What holds inside an element: a paragraph has its own look, a table gives its style, a box begins anew. */
  readonly inside: (element: XmlElement, around: ParagraphLook) => ParagraphLook
  readonly run: (properties: XmlElement | undefined, ofParagraph: ParagraphLook) => RunLook
  /** A style by its id. */
  readonly style: (id: string) => XmlElement | undefined
}

const DEFAULT_SIZE = 20
const HEADING_NAME = /^(?:heading|标题)\s*([1-9])$/i
const TITLE_NAME = /^(?:title|标题)$/i

/** Rank by the name of a style: heading 1, 标题 1, Heading1; the numeric ids of WPS say nothing, its names do. */
function rankByName(style: XmlElement): number | null {
  const name = valOf(style, 'w:name') ?? style.attributes['w:styleId'] ?? ''
  const found = HEADING_NAME.exec(name.trim())
  return found ? Number(found[1]) : null
}

/** The first value that a list of properties gives, from the nearest to the farthest. */
function first<T>(
  places: readonly (XmlElement | undefined)[],
  read: (place: XmlElement) => T | undefined,
): T | undefined {
  for (const place of places) {
    const found = place === undefined ? undefined : read(place)
    if (found !== undefined) return found
  }
  return undefined
}

function isIndented(properties: XmlElement): boolean | undefined {
  const attributes = childOf(properties, 'w:ind')?.attributes
  const given = attributes?.['w:firstLineChars'] ?? attributes?.['w:firstLine']
  return given === undefined ? undefined : (numberOf(given) ?? 0) > 0
}

/**
 * Reads the styles part: looks are taken from the direct formatting, then from the style and those it is based on, then from
 * the defaults. Bold and hidden are switches: said in a paragraph and in a character style they cancel each other.
 */
export function readStyles(root: XmlElement | undefined): Styles {
  const byId = new Map<string, XmlElement>()
  let standard: XmlElement | undefined
  let standardTable: string | undefined
  for (const style of elementsOf(root).filter(({ name }) => name === 'w:style')) {
    const { 'w:styleId': id = '', 'w:type': type, 'w:default': isDefault } = style.attributes
    byId.set(id, style)
    if (isDefault !== '1' && isDefault !== 'true') continue
    if (type === 'paragraph') standard = style
    if (type === 'table') standardTable = id
  }
  const defaults = childOf(root, 'w:docDefaults', 'w:rPrDefault', 'w:rPr')
  const chains = new Map<string, readonly XmlElement[]>()
  const chainOf = (id: string): readonly XmlElement[] => {
    const known = chains.get(id)
    if (known) return known
    const chain: XmlElement[] = []
    // A style may be based on itself by way of others in a damaged file.
    for (
      let style = byId.get(id);
      style && !chain.includes(style);
      style = byId.get(valOf(style, 'w:basedOn') ?? '')
    )
      chain.push(style)
    chains.set(id, chain)
    return chain
  }
  const switched = (
    name: string,
    direct: XmlElement | undefined,
    ...levels: readonly (readonly XmlElement[])[]
  ) => {
    const said = switchOf(direct, name)
    if (said !== undefined) return said
    const of = (chain: readonly XmlElement[]) =>
      first(chain, (style) => switchOf(childOf(style, 'w:rPr'), name)) ?? false
    // Said at two levels they cancel each other, at three they hold again.
    return (switchOf(defaults, name) ?? false) || levels.filter(of).length % 2 === 1
  }
  const paragraph: Styles['paragraph'] = (properties, tableStyles = []) => {
    const id = valOf(properties, 'w:pStyle')
    const known = id === undefined ? [] : chainOf(id)
    const styles = known.length > 0 ? known : standard ? [standard] : []
    const places = [properties, ...styles.map((style) => childOf(style, 'w:pPr'))]
    const outline = first(places, (place) => numberOf(valOf(place, 'w:outlineLvl')))
    // A style that the file does not define has only its id to go by.
    const byName =
      known.length > 0
        ? first(styles, (style) => rankByName(style) ?? undefined)
        : HEADING_NAME.exec(id ?? '')?.[1]
    const rank = outline === undefined ? Number(byName ?? 0) : outline < 9 ? outline + 1 : 0
    const name = valOf(known[0], 'w:name') ?? id ?? ''
    const alignment = first(places, (place) => valOf(place, 'w:jc'))
    return {
      rank: rank > 0 ? Math.min(rank, 6) : null,
      isTitle: TITLE_NAME.test(name.trim()),
      centred: alignment === 'center',
      indented: first(places, isIndented) ?? false,
      styles,
      tableStyles,
    }
  }
  const table = (element: XmlElement) =>
    chainOf(valOf(element, 'w:tblPr', 'w:tblStyle') ?? standardTable ?? '')
  return {
    style: (id) => byId.get(id),
    table,
    inside: (element, around) => {
      if (element.name === 'w:p') return paragraph(childOf(element, 'w:pPr'), around.tableStyles)
      if (element.name === 'w:tbl') return { ...around, tableStyles: table(element) }
      return element.name === 'w:txbxContent' ? { ...around, tableStyles: [] } : around
    },
    paragraph,
    run: (properties, { styles, tableStyles }) => {
      const id = valOf(properties, 'w:rStyle')
      const own = id === undefined ? [] : chainOf(id)
      const places = [properties, ...[...own, ...styles].map((style) => childOf(style, 'w:rPr')), defaults]
      const height = first(places, (place) => valOf(place, 'w:vertAlign'))
      return {
        bold: switched('w:b', properties, own, styles),
        hidden: switched('w:vanish', properties, own, styles, tableStyles),
        struck:
          switched('w:strike', properties, own, styles) || switched('w:dstrike', properties, own, styles),
        raised: height === 'superscript' || height === 'subscript' ? height : null,
        size: first(places, (place) => numberOf(valOf(place, 'w:sz'))) ?? DEFAULT_SIZE,
      }
    },
  }
}
