import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { DrawnPage, Glyph, Rule } from './pdf-drawn-page'
import { apply, type Matrix, matrixOf, multiply } from './pdf-matrix'
import { listOperators, type OperatorBudget, type Operators } from './pdf-operators'
import { partUnseen } from './pdf-unseen'

type PDFPageProxy = Awaited<ReturnType<PDFDocumentProxy['getPage']>>

/** A glyph as the library lists it; numbers between them are kerning in thousandths of the size. */
type ListedGlyph = { readonly unicode: string; readonly width: number; readonly isSpace: boolean }
type Font = {
  readonly name: string
  readonly bold: boolean
  readonly vertical: boolean
  readonly scale: number
}

const PLAIN_FONT: Font = { name: '', bold: false, vertical: false, scale: 0.001 }
/** Typefaces cut heavy by nature, as headings are set in: 黑体, 方正小标宋, or a Bold of any family. */
const HEAVY = /bold|heavy|black|heiti|simhei|xbs|xiaobiaosong|hei(?:[-_,]|$)|黑体|小标宋/iu
const THIN = 2.5
const FILLS = new Set([
  'fill',
  'eoFill',
  'fillStroke',
  'eoFillStroke',
  'closeFillStroke',
  'closeEOFillStroke',
])
const NO_TEXT = /^[\p{White_Space}\p{Cf}]*$/u

type State = {
  ctm: Matrix
  font: Font
  size: number
  charSpacing: number
  wordSpacing: number
  scale: number
  leading: number
  rise: number
  mode: number
  white: boolean
  /** What is drawn outside this box is not seen; a path of another shape lets through at most its box. */
  clip: Rule
}

const isGlyph = (value: unknown): value is ListedGlyph =>
  typeof value === 'object' && value !== null && 'unicode' in value && 'width' in value

const numbers = (args: unknown): readonly number[] =>
  Array.isArray(args) || ArrayBuffer.isView(args) ? Array.from(args as ArrayLike<number>, Number) : []

function fontOf(page: PDFPageProxy, id: unknown): Font {
  if (typeof id !== 'string' || !page.commonObjs.has(id)) return PLAIN_FONT
  const font: { name?: string; bold?: boolean; black?: boolean; vertical?: boolean; fontMatrix?: unknown } =
    page.commonObjs.get(id)
  const name = font.name ?? ''
  return {
    name,
    bold: font.bold === true || font.black === true || HEAVY.test(name),
    vertical: font.vertical === true,
    scale: numbers(font.fontMatrix)[0] ?? PLAIN_FONT.scale,
  }
}

/** Tells whether hardly anything of a glyph is left by the clip; a hair of it may be, where boxes touch. */
function isCutAway({ x, y, width, size }: Glyph, clip: Rule): boolean {
  const across = Math.min(x + width, clip.x1) - Math.max(x, clip.x0)
  const down = Math.min(y + size * 0.2, clip.y1) - Math.max(y - size * 0.8, clip.y0)
  return across < width * 0.1 || down < size * 0.1
}

/**
 * Follows the drawing operators of one page, as far as they place text or draw straight lines. A page on which most is
 * turned, as a wide table is set along the long side of a leaf, is read as one holds the leaf to read it.
 */
export async function readDrawnPage(
  page: PDFPageProxy,
  ops: Readonly<Record<string, number>>,
  budget: OperatorBudget,
): Promise<DrawnPage> {
  const list = await listOperators(page, ops, budget)
  const turnedOf = ({ glyphs }: DrawnPage) => glyphs.filter((glyph) => glyph.turned).length
  const upright = followOperators(page, ops, list, 0)
  if (turnedOf(upright) * 2 <= upright.glyphs.length) return upright
  const sideways = [90, 270].map((turn) => followOperators(page, ops, list, turn))
  return sideways.reduce((best, other) => (turnedOf(other) < turnedOf(best) ? other : best), upright)
}

function followOperators(
  page: PDFPageProxy,
  ops: Readonly<Record<string, number>>,
  list: Operators,
  turn: number,
): DrawnPage {
  const view = page.getViewport({ scale: 1, rotation: (page.rotate + turn) % 360 })
  const names = new Map(Object.entries(ops).map(([name, code]) => [code, name]))
  const glyphs: Glyph[] = []
  const outside: Glyph[] = []
  const clipped: Glyph[] = []
  const rules: Rule[] = []
  const fills: Rule[] = []
  let state: State = {
    ctm: matrixOf(view.transform),
    font: PLAIN_FONT,
    size: 0,
    charSpacing: 0,
    wordSpacing: 0,
    scale: 1,
    leading: 0,
    rise: 0,
    mode: 0,
    white: false,
    clip: { x0: 0, y0: 0, x1: view.width, y1: view.height },
  }
  const stack: State[] = []
  let text: Matrix = [1, 0, 0, 1, 0, 0]
  let line: Matrix = text
  let spaced = false
  let clips = false

  const moveLine = (x: number, y: number) => {
    line = multiply(line, [1, 0, 0, 1, x, y])
    text = line
  }
  const show = (listed: readonly unknown[]) => {
    for (const item of listed) {
      const { font, size, scale } = state
      if (typeof item === 'number') {
        const advance = (-item * size) / 1000
        text = multiply(text, font.vertical ? [1, 0, 0, 1, 0, advance] : [1, 0, 0, 1, advance * scale, 0])
        continue
      }
      if (!isGlyph(item)) continue
      const spacing = state.charSpacing + (item.isSpace ? state.wordSpacing : 0)
      const width = item.width * font.scale * size
      const full = multiply(state.ctm, multiply(text, [size * scale, 0, 0, size, 0, state.rise]))
      const stretch = Math.hypot(full[0], full[1]) / (Math.abs(size * scale) || 1)
      const height = Math.hypot(full[2], full[3])
      if (NO_TEXT.test(item.unicode)) spaced ||= /\p{White_Space}/u.test(item.unicode)
      else {
        const glyph: Glyph = {
          text: item.unicode,
          x: full[4],
          y: full[5],
          width: Math.abs(width * scale * stretch),
          size: height,
          bold: font.bold || state.mode === 2,
          spaced,
          hidden: state.mode === 3 || state.mode === 7,
          white: state.white,
          turned: font.vertical || full[0] <= 0 || Math.abs(full[1]) > Math.abs(full[0]) / 10,
        }
        spaced = false
        const off = glyph.x + glyph.width < 0 || glyph.x > view.width || glyph.y < 0 || glyph.y > view.height
        if (off) outside.push(glyph)
        else if (!glyph.turned && isCutAway(glyph, state.clip)) clipped.push(glyph)
        else glyphs.push(glyph)
      }
      const step = font.vertical ? -size + spacing : (width + spacing) * scale
      text = multiply(text, font.vertical ? [1, 0, 0, 1, 0, step] : [1, 0, 0, 1, step, 0])
    }
  }

  for (const [i, code] of list.fnArray.entries()) {
    const args: unknown = list.argsArray[i]
    const first: unknown = Array.isArray(args) ? args[0] : undefined
    const value = Number(first)
    switch (names.get(code)) {
      case 'save':
        stack.push({ ...state })
        break
      case 'restore':
        state = stack.pop() ?? state
        break
      case 'transform':
        state.ctm = multiply(state.ctm, matrixOf(numbers(args)))
        break
      case 'paintFormXObjectBegin':
        stack.push({ ...state })
        state.ctm = multiply(state.ctm, matrixOf(numbers(first)))
        break
      case 'paintFormXObjectEnd':
        state = stack.pop() ?? state
        break
      case 'beginText':
        text = [1, 0, 0, 1, 0, 0]
        line = text
        break
      case 'setFont':
        state.font = fontOf(page, first)
        state.size = Number(Array.isArray(args) ? args[1] : 0)
        break
      case 'setCharSpacing':
        state.charSpacing = value
        break
      case 'setWordSpacing':
        state.wordSpacing = value
        break
      case 'setHScale':
        state.scale = value / 100
        break
      case 'setLeading':
        state.leading = -value
        break
      case 'setTextRise':
        state.rise = value
        break
      case 'setTextRenderingMode':
        state.mode = value
        break
      case 'setFillRGBColor':
        state.white = first === '#ffffff'
        break
      case 'setTextMatrix':
        text = matrixOf(numbers(ArrayBuffer.isView(first) || Array.isArray(first) ? first : args))
        line = text
        break
      case 'moveText':
        moveLine(value, Number(Array.isArray(args) ? args[1] : 0))
        break
      case 'setLeadingMoveText':
        state.leading = Number(Array.isArray(args) ? args[1] : 0)
        moveLine(value, state.leading)
        break
      case 'nextLine':
        moveLine(0, state.leading)
        break
      case 'showText':
        if (Array.isArray(first)) show(first)
        break
      case 'clip':
      case 'eoClip':
        clips = true
        break
      case 'constructPath': {
        const box = numbers(Array.isArray(args) ? args[2] : undefined)
        if (box.length !== 4) break
        const [xa, ya] = apply(state.ctm, box[0] ?? 0, box[1] ?? 0)
        const [xb, yb] = apply(state.ctm, box[2] ?? 0, box[3] ?? 0)
        const rule = {
          x0: Math.min(xa, xb),
          y0: Math.min(ya, yb),
          x1: Math.max(xa, xb),
          y1: Math.max(ya, yb),
        }
        if (clips) {
          const { clip } = state
          state.clip = {
            x0: Math.max(clip.x0, rule.x0),
            y0: Math.max(clip.y0, rule.y0),
            x1: Math.min(clip.x1, rule.x1),
            y1: Math.min(clip.y1, rule.y1),
          }
          clips = false
          break
        }
        if (FILLS.has(names.get(value) ?? '') && !state.white) fills.push(rule)
        const across = rule.x1 - rule.x0
        const down = rule.y1 - rule.y0
        if (Math.min(across, down) <= THIN && Math.max(across, down) >= 6) rules.push(rule)
        break
      }
    }
  }
  const { seen, unseen, white } = partUnseen(glyphs, fills, clipped)
  return { width: view.width, height: view.height, glyphs: seen, outside, unseen, white, rules }
}
