import { attributeOf, type Tag } from './word-tags'

/** Whether a style hides its words, by the id that a paragraph, a run or a table names; without one its default is asked. */
export type HidingStyles = {
  readonly paragraph: (id?: string) => boolean
  readonly run: (id: string) => boolean
  readonly table: (id?: string) => boolean
}

const OFF = ['0', 'false', 'off']

/** Finds the styles that hide their words, by themselves or by the style they are based on; a table's special rows are not looked at. */
export function hidingStyles(tags: readonly Tag[]): HidingStyles {
  const hides = new Map<string, boolean>()
  const basedOn = new Map<string, string>()
  const known = new Set<string>()
  const defaults = new Map<string, string>()
  let id = ''
  let special = false
  for (const tag of tags) {
    if (tag.name === 'w:tblStylePr') special = tag.kind === 'open'
    if (tag.kind === 'close' || tag.kind === 'words' || special) continue
    if (tag.name === 'w:style') {
      id = attributeOf(tag, 'styleId') ?? ''
      known.add(id)
      if (!OFF.includes(attributeOf(tag, 'default') ?? '0')) defaults.set(attributeOf(tag, 'type') ?? '', id)
    }
    if (tag.name === 'w:basedOn') basedOn.set(id, attributeOf(tag, 'val') ?? '')
    if (tag.name === 'w:vanish') hides.set(id, !OFF.includes(attributeOf(tag, 'val') ?? '1'))
  }
  const isHiding = (style: string, steps = 0): boolean =>
    hides.get(style) ?? (steps < 50 && basedOn.has(style) && isHiding(basedOn.get(style) ?? '', steps + 1))
  const standard = hides.get(defaults.get('paragraph') ?? '') ?? false
  return {
    paragraph: (style) => (style !== undefined && known.has(style) ? isHiding(style) : standard),
    run: (style) => isHiding(style),
    table: (style = defaults.get('table') ?? '') => isHiding(style),
  }
}
