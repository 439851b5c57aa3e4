/** A piece of text on a page: its place from the left and top in points, and how it is set. */
export type Piece = {
  readonly x: number
  readonly y: number
  readonly text: string
  readonly size?: number
  readonly bold?: boolean
  readonly hidden?: boolean
  readonly turned?: boolean
  readonly white?: boolean
  /** Points between the characters. */
  readonly spacing?: number
  /** Coded by one of the fonts' own tables instead of Unicode: bytes in hexadecimal. */
  readonly coded?: { readonly by: 'GBK-EUC-H' | 'UniGB-UCS2-H'; readonly hex: string }
}

/** A page: its pieces, and rules as [x0, y0, x1, y1] from the top. */
export type TinyPage = {
  readonly pieces: readonly Piece[]
  readonly rules?: readonly (readonly [number, number, number, number])[]
  /** Boxes filled with black under the text, as [x0, y0, x1, y1] from the top. */
  readonly fills?: readonly (readonly [number, number, number, number])[]
  /** Entries for the page: how it is turned, what is laid upon it. */
  readonly entries?: string
}

export const WIDTH = 420
export const HEIGHT = 595

const hex = (text: string) =>
  Array.from({ length: text.length }, (_, i) => text.charCodeAt(i).toString(16).padStart(4, '0')).join('')

const FONTS = { plain: 'F1', bold: 'F2', 'GBK-EUC-H': 'F3', 'UniGB-UCS2-H': 'F4' }

function draw({ x, y, text, size = 12, bold, hidden, white, turned, spacing = 0, coded }: Piece): string {
  const font = coded ? FONTS[coded.by] : bold ? FONTS.bold : FONTS.plain
  const place = turned ? `0 1 -1 0 ${x} ${HEIGHT - y}` : `1 0 0 1 ${x} ${HEIGHT - y}`
  return `BT ${white ? 1 : 0} g /${font} ${size} Tf ${hidden ? 3 : 0} Tr ${spacing} Tc ${place} Tm <${coded?.hex ?? hex(text)}> Tj ET`
}

/** A table from character codes to Unicode in which every code is its own character. */
function toUnicode(): string {
  const rows = Array.from({ length: 256 }, (_, i) => i.toString(16).padStart(2, '0')).map(
    (high) => `<${high}00> <${high}ff> <${high}00>`,
  )
  const blocks = [0, 100, 200].map((at) => rows.slice(at, at + 100))
  return `/CIDInit /ProcSet findresource begin begincmap /CMapType 2 def
1 begincodespacerange <0000> <ffff> endcodespacerange
${blocks.map((block) => `${block.length} beginbfrange\n${block.join('\n')}\nendbfrange`).join('\n')}
endcmap end end`
}

/** Writes a PDF of positioned text in fonts that are not embedded, as a printing program would; no drawing, no fonts. */
export function tinyPdf(pages: readonly TinyPage[], trailer = ''): Uint8Array {
  const objects: string[] = []
  const add = (body: string) => objects.push(body)
  const stream = (content: string, entries = '') =>
    add(`<< ${entries}/Length ${content.length} >>\nstream\n${content}\nendstream`)
  const first = 13
  const kids = pages.map((_, i) => `${first + i * 2} 0 R`).join(' ')
  add('<< /Type /Catalog /Pages 2 0 R >>')
  add(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`)
  const font = (name: string, encoding: string, descendant: number, map: string) =>
    add(
      `<< /Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /${encoding} /DescendantFonts [${descendant} 0 R] ${map}>>`,
    )
  font('FangSong', 'Identity-H', 7, '/ToUnicode 9 0 R ')
  font('SimHei-Bold', 'Identity-H', 8, '/ToUnicode 9 0 R ')
  font('SimSun', 'GBK-EUC-H', 10, '')
  font('SimSun', 'UniGB-UCS2-H', 10, '')
  const cid = (name: string, ordering: string, descriptor: number, widths: string) =>
    add(
      `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /${name} /CIDSystemInfo << /Registry (Adobe) /Ordering (${ordering}) /Supplement 0 >> /DW 1000 /W [${widths}] /FontDescriptor ${descriptor} 0 R >>`,
    )
  cid('FangSong', 'Identity', 11, '32 126 500')
  cid('SimHei-Bold', 'Identity', 12, '32 126 500')
  stream(toUnicode())
  cid('SimSun', 'GB1', 11, '1 95 500 814 939 500')
  for (const name of ['FangSong', 'SimHei-Bold'])
    add(
      `<< /Type /FontDescriptor /FontName /${name} /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 850 /Descent -150 /CapHeight 700 /StemV 80 >>`,
    )
  for (const [i, { pieces, rules = [], fills = [], entries = '' }] of pages.entries()) {
    const boxes = fills.map(([x0, y0, x1, y1]) => `${x0} ${HEIGHT - y1} ${x1 - x0} ${y1 - y0} re f`)
    const lines = rules.map(([x0, y0, x1, y1]) => `${x0} ${HEIGHT - y0} m ${x1} ${HEIGHT - y1} l S`)
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}] ${entries} /Contents ${first + i * 2 + 1} 0 R /Resources << /Font << /F1 3 0 R /F2 4 0 R /F3 5 0 R /F4 6 0 R >> >> >>`,
    )
    stream([...boxes, ...pieces.map(draw), ...lines].join('\n'))
  }
  return assemble(objects, trailer)
}

/** Puts numbered objects together as a file, with the table of their places. */
export function assemble(objects: readonly string[], trailer = ''): Uint8Array {
  let text = '%PDF-1.7\n'
  const places = objects.map((body, i) => {
    const at = text.length
    text += `${i + 1} 0 obj\n${body}\nendobj\n`
    return at
  })
  const rows = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer}>>\nstartxref\n${text.length}\n%%EOF\n`
  return Uint8Array.from(text, (character) => character.charCodeAt(0))
}

/** Lines of text one below the other, from the left margin. */
export function linesAt(
  texts: readonly string[],
  { x = 50, y = 80, step = 20, size = 12 } = {},
): readonly Piece[] {
  return texts.map((text, i) => ({ x, y: y + i * step, text, size }))
}
