import { orDamaged, withPdf } from './pdf-open'

/**
 * The text layer of every page as the library itself gives it, for the proof: a second way through the file, which
 * knows nothing of lines, columns or tables.
 */
export function readTextLayer(bytes: Uint8Array): Promise<readonly string[]> {
  return withPdf(bytes, async (pdf) => {
    const pages: string[] = []
    for (let number = 1; number <= pdf.numPages; number++) {
      const text = await orDamaged(async () => {
        const page = await pdf.getPage(number)
        const { items } = await page.getTextContent({ disableNormalization: true })
        page.cleanup()
        return items.map((item) => ('str' in item ? item.str : '')).join('')
      })
      pages.push(text)
    }
    return pages
  })
}
