import type { ListLevel, Lists, ListUse } from './list-definitions'
import { formatNumber } from './number-format'
import { isSymbolFont } from './symbol-fonts'
import { childOf, numberOf, valOf, type XmlElement } from './xml-tree'

/** What stands in front of a paragraph by itself: a number with the blank behind it, or a bullet. */
export type AutomaticNumber = {
  readonly label: string
  readonly gap: string
  readonly bullet: boolean
  /** The format was not known and Arabic digits stand for it. */
  readonly unknownFormat?: string
}

/** Counts the lists of a document; asked once for each paragraph, in order. */
export type ListCounter = (
  properties: XmlElement | undefined,
  styles: readonly XmlElement[],
) => AutomaticNumber | null

/**
 * The level of a list that the styles of a paragraph lead to, the nearest style first: the level that names the style (one
 * written in the style does not count beside it), else the one written there. A style based on another has its own level.
 */
function levelByStyle(use: ListUse | undefined, styles: readonly XmlElement[]): number | undefined {
  for (const style of styles) {
    const id = style.attributes['w:styleId']
    const named = [...(use?.levels ?? [])].find(([, each]) => each.style !== undefined && each.style === id)
    const level = named?.[0] ?? numberOf(valOf(style, 'w:pPr', 'w:numPr', 'w:ilvl'))
    if (level !== undefined) return level
  }
  return undefined
}

/** Which list and level a paragraph is in, by itself or by its style; null for none (also w:numId 0, which takes it off). */
function placeOf(lists: Lists, properties: XmlElement | undefined, styles: readonly XmlElement[]) {
  const direct = childOf(properties, 'w:numPr')
  const places = [direct, ...styles.map((style) => childOf(style, 'w:pPr', 'w:numPr'))]
  const numId = places.map((place) => valOf(place, 'w:numId')).find((id) => id !== undefined)
  if (numId === undefined || numId === '0') return null
  const use = lists.get(numId)
  const level = numberOf(valOf(direct, 'w:ilvl')) ?? levelByStyle(use, styles) ?? 0
  return use ? { numId, use, level } : null
}

/** Word sets a tab or blank behind the number; behind 、 and ） it is never seen as one: 一、总则, 1. 总则, 第一条 为了. */
function gapBehind(label: string, suffix: ListLevel['suffix']): string {
  return suffix === 'nothing' || !/(?:[\dA-Za-z.)]|^第.*[条章节编篇款]|^\p{sc=Han}+)$/u.test(label) ? '' : ' '
}

function labelOf(use: ListUse, level: ListLevel, counts: readonly (number | undefined)[]) {
  let unknownFormat: string | undefined
  const label = level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1
    const other = use.levels.get(at)
    const value = counts[at] ?? other?.start ?? 1
    const format = level.plainDigits ? 'decimal' : (other?.format ?? 'decimal')
    const written = formatNumber(value, format)
    if (written === null) unknownFormat = format
    return written ?? String(value)
  })
  return { label, unknownFormat }
}

/**
 * Counts automatic numbering as Word does: a level begins anew behind a higher one unless its list says otherwise, lists made
 * from the same definition count on together, and a list with a start of its own begins there at its first use.
 */
export function countLists(lists: Lists): ListCounter {
  const counters = new Map<string, (number | undefined)[]>()
  const started = new Set<string>()
  return (properties, styles) => {
    const place = placeOf(lists, properties, styles)
    const level = place?.use.levels.get(place.level)
    if (!place || !level) return null
    const { use, level: at } = place
    const counts = counters.get(use.counter) ?? []
    counters.set(use.counter, counts)
    const key = `${place.numId} ${at}`
    const own = use.starts.get(at)
    const before = counts[at]
    counts[at] =
      own !== undefined && !started.has(key) ? own : before === undefined ? level.start : before + 1
    started.add(key)
    for (const [deeper, { restart }] of use.levels)
      if (deeper > at && restart !== 0 && at < (restart ?? deeper)) counts[deeper] = undefined
    if (level.format === 'bullet') {
      const symbol =
        level.bulletFont === 'picture' ||
        isSymbolFont(level.bulletFont) ||
        /[\ue000-\uf8ff]/u.test(level.text)
      const label = symbol ? '•' : level.text
      return label.trim() === '' ? null : { label, gap: '', bullet: true }
    }
    const { label, unknownFormat } = labelOf(use, level, counts)
    if (label.trim() === '') return null
    const gap = gapBehind(label, level.suffix)
    return { label, gap, bullet: false, ...(unknownFormat === undefined ? {} : { unknownFormat }) }
  }
}
