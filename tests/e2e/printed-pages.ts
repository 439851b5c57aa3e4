import type { Page } from '@playwright/test'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { unifyRadicals } from '@/lib/import/read/pdf-characters'

const MM = 72 / 25.4

/** A piece of text on a sheet, with its place from the upper left corner in millimetres and the size of its letters in points. */
export type PrintedPiece = {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly baseline: number
  readonly size: number
}

/** A sheet of a PDF: its size in millimetres, its text in the order in which it is drawn, and the fonts it is drawn with. */
export type PrintedSheet = {
  readonly width: number
  readonly height: number
  readonly pieces: readonly PrintedPiece[]
  /** Fonts whose shapes are not in the file. */
  readonly missingFonts: readonly string[]
}

/** Prints the page that is open as the browser's own print does, and reads the PDF back. */
export async function printSheets(page: Page): Promise<readonly PrintedSheet[]> {
  const bytes = await page.pdf({ preferCSSPageSize: true })
  const task = getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 })
  const pdf = await task.promise
  const sheets: PrintedSheet[] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const sheet = await pdf.getPage(number)
    const [, , width = 0, height = 0] = sheet.view
    const { items } = await sheet.getTextContent({ disableNormalization: true })
    await sheet.getOperatorList()
    const names = new Set(items.flatMap((item) => ('fontName' in item ? [item.fontName] : [])))
    const missingFonts = [...names].filter((name) => {
      const font: unknown = sheet.commonObjs.get(name)
      return typeof font === 'object' && font !== null && 'missingFile' in font && font.missingFile === true
    })
    const pieces = items.flatMap((item) => {
      if (!('str' in item) || item.str.trim() === '') return []
      const [, , , size = 0, left = 0, bottom = 0] = item.transform as readonly number[]
      return {
        text: item.str,
        left: left / MM,
        right: (left + item.width) / MM,
        baseline: (height - bottom) / MM,
        size,
      }
    })
    sheets.push({ width: width / MM, height: height / MM, pieces, missingFonts })
  }
  await task.destroy()
  return sheets
}

/** Above the text, in it, below it, and in the margin at its right, by the measures of GB/T 9704: 37 mm, 225 mm, 156 mm. */
export function partOfSheet(piece: PrintedPiece, number: number): 'head' | 'text' | 'foot' | 'margin' {
  if (piece.baseline < 37) return 'head'
  if (piece.baseline > 37 + 225) return 'foot'
  const left = number % 2 === 1 ? 28 : 26
  return piece.left > left + 156 ? 'margin' : 'text'
}

/**
 * The words of a part of the nth sheet, blanks dropped. The browser names a glyph by one of the characters that share it (⼼ for 心): what is seen
 * is the same, and here they are the same too.
 */
export function wordsOf(sheet: PrintedSheet, number: number, part: ReturnType<typeof partOfSheet>): string {
  const texts = sheet.pieces.flatMap((piece) => (partOfSheet(piece, number) === part ? [piece.text] : []))
  return unifyRadicals(texts.join('')).replace(/\s/g, '')
}
