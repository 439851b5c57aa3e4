import type { Styles } from './styles'
import { childOf, elementsOf, numberOf, switchOf, valOf, type XmlElement } from './xml-tree'

/** One level of an automatic list: how its number is written and when it begins anew. */
export type ListLevel = {
  readonly start: number
  readonly format: string
  /** 第%1条, （%1）, %1.%2; the sign itself for bullets. */
  readonly text: string
  readonly bulletFont: string
  readonly suffix: 'tab' | 'space' | 'nothing'
  /** All numbers of this level in Arabic digits (w:isLgl). */
  readonly plainDigits: boolean
  /** Begins anew behind this level (from 1); 0 never; undefined behind every higher one. */
  readonly restart?: number
  readonly style?: string
}

/** A list in use (w:num): its levels, what it counts with, and the levels it starts anew at its first use. */
export type ListUse = {
  /** Lists that share this count on together. */
  readonly counter: string
  readonly levels: ReadonlyMap<number, ListLevel>
  readonly starts: ReadonlyMap<number, number>
}

/** The lists of a Word file by the number that paragraphs and styles name. */
export type Lists = ReadonlyMap<string, ListUse>

function readLevel(level: XmlElement): ListLevel {
  const format =
    valOf(level, 'w:numFmt') ??
    // A format newer than Word 2007 stands in a choice, with an old one to fall back on.
    valOf(level, 'mc:AlternateContent', 'mc:Fallback', 'w:numFmt') ??
    'decimal'
  const suffix = valOf(level, 'w:suff')
  const fonts = childOf(level, 'w:rPr', 'w:rFonts')?.attributes
  const restart = numberOf(valOf(level, 'w:lvlRestart'))
  const style = valOf(level, 'w:pStyle')
  return {
    start: numberOf(valOf(level, 'w:start')) ?? 0,
    format,
    text: valOf(level, 'w:lvlText') ?? '',
    bulletFont: valOf(level, 'w:lvlPicBulletId')
      ? 'picture'
      : (fonts?.['w:ascii'] ?? fonts?.['w:hAnsi'] ?? ''),
    suffix: suffix === 'space' || suffix === 'nothing' ? suffix : 'tab',
    plainDigits: switchOf(level, 'w:isLgl') ?? false,
    ...(restart === undefined ? {} : { restart }),
    ...(style === undefined ? {} : { style }),
  }
}

function levelsOf(element: XmlElement | undefined): Map<number, ListLevel> {
  return new Map(
    elementsOf(element)
      .filter(({ name }) => name === 'w:lvl')
      .map((level) => [numberOf(level.attributes['w:ilvl']) ?? 0, readLevel(level)]),
  )
}

/**
 * Reads the numbering part into lists. An abstract list may only point to a list style (numStyleLink), which leads by the
 * style to the list that defines it; a list in use may replace levels and set where they start.
 */
export function readLists(root: XmlElement | undefined, styles: Styles): Lists {
  const all = elementsOf(root)
  const abstracts = new Map(
    all
      .filter(({ name }) => name === 'w:abstractNum')
      .map((each) => [each.attributes['w:abstractNumId'] ?? '', each]),
  )
  const uses = new Map(
    all.filter(({ name }) => name === 'w:num').map((each) => [each.attributes['w:numId'] ?? '', each]),
  )
  const resolve = (id: string, seen: readonly string[] = []): string => {
    const link = valOf(abstracts.get(id), 'w:numStyleLink')
    if (link === undefined || seen.includes(id)) return id
    const byStyle = valOf(styles.style(link), 'w:pPr', 'w:numPr', 'w:numId')
    const target = byStyle === undefined ? undefined : valOf(uses.get(byStyle), 'w:abstractNumId')
    if (target !== undefined && target !== id) return resolve(target, [...seen, id])
    const defined = [...abstracts].find(([, each]) => valOf(each, 'w:styleLink') === link)?.[0]
    return defined ?? id
  }
  return new Map(
    [...uses].map(([id, use]): [string, ListUse] => {
      const counter = resolve(valOf(use, 'w:abstractNumId') ?? '')
      const levels = levelsOf(abstracts.get(counter))
      const starts = new Map<number, number>()
      for (const override of elementsOf(use).filter(({ name }) => name === 'w:lvlOverride')) {
        const at = numberOf(override.attributes['w:ilvl']) ?? 0
        const start = numberOf(valOf(override, 'w:startOverride'))
        for (const level of levelsOf(override).values()) levels.set(at, level)
        if (start !== undefined) starts.set(at, start)
      }
      return [id, { counter, levels, starts }]
    }),
  )
}
