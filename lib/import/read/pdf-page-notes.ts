import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { z } from 'zod'
import type { PageNotes } from './pdf-drawn-page'

type PDFPageProxy = Awaited<ReturnType<PDFDocumentProxy['getPage']>>

const annotationSchema = z.object({
  subtype: z.string().catch(''),
  contentsObj: z
    .object({ str: z.string().catch('') })
    .optional()
    .catch(undefined),
  fieldValue: z
    .union([z.string(), z.array(z.string())])
    .optional()
    .catch(undefined),
})

/** Boxes that show their words on the page; a link shows nothing, everything else is a remark upon the text. */
const SHOWN: ReadonlySet<string> = new Set(['FreeText', 'Widget', 'Stamp'])
const SILENT: ReadonlySet<string> = new Set(['Link', 'Popup', 'Widget', 'FreeText', 'Stamp'])

/** Reads what was laid upon a page after it was set; remarks and their authors are counted and not read. */
export async function readNotes(page: PDFPageProxy): Promise<PageNotes> {
  const found = z.array(annotationSchema).parse(await page.getAnnotations())
  const words = found
    .filter(({ subtype }) => SHOWN.has(subtype))
    .map(({ contentsObj, fieldValue }) => [contentsObj?.str ?? '', fieldValue ?? ''].flat().join(' ').trim())
    .filter((text) => text !== '')
  return { words, remarks: found.filter(({ subtype }) => !SILENT.has(subtype)).length }
}
