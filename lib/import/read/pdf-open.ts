import { createRequire } from 'node:module'
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { ImportError } from '../import-error'
import type { DrawnPage, PageNotes } from './pdf-drawn-page'
import { readDrawnPage } from './pdf-glyphs'
import { newOperatorBudget } from './pdf-operators'
import { readNotes } from './pdf-page-notes'

const MEGABYTE = 1024 * 1024
const LARGEST = 50 * MEGABYTE
const MOST_PAGES = 2000
/** Readers of PDF look for the end mark in about this many last bytes; a cut file has none. */
const TAIL = 4096

const DAMAGED =
  'PDF 文件已损坏或不完整，读不出来：请重新导出或重新拷贝一份，确认能正常打开、翻到最后一页后再导入。'
const LOCKED =
  '这个 PDF 设了打开密码：请用密码打开它，选“打印”再“另存为 PDF”（或在文件属性里去掉密码），用新文件导入。'

/** Loads the library only when a PDF comes: it is large, and no other format needs it. */
async function loadLibrary() {
  // The library wants the matrix class of a browser to draw with; nothing is drawn here, so an empty one will do.
  if (!('DOMMatrix' in globalThis))
    for (const name of ['DOMMatrix', 'ImageData', 'Path2D'])
      Object.defineProperty(globalThis, name, { value: class {}, configurable: true, writable: true })
  const { warn } = console
  // On loading it complains of a missing drawing package, before it can be told to be quiet.
  console.warn = () => {}
  try {
    return await import('pdfjs-dist/legacy/build/pdf.mjs')
  } finally {
    console.warn = warn
  }
}

/** Runs a step of the library; what it throws over a damaged file becomes one plain sentence. */
export async function orDamaged<T>(step: () => Promise<T>): Promise<T> {
  try {
    return await step()
  } catch (error) {
    if (error instanceof ImportError) throw error
    const name = error instanceof Error ? error.name : ''
    throw new ImportError(name === 'PasswordException' ? LOCKED : DAMAGED, [], { cause: error })
  }
}

function refuseUnfit(bytes: Uint8Array): void {
  if (bytes.length > LARGEST)
    throw new ImportError(
      `PDF 文件有 ${Math.ceil(bytes.length / MEGABYTE)} MB，超过 50 MB：请在导出时降低图片质量，或去掉图片后再导入。`,
    )
  const tail = new TextDecoder('latin1').decode(bytes.subarray(-TAIL))
  if (!tail.includes('%%EOF')) throw new ImportError(DAMAGED)
}

/**
 * Opens a PDF and hands it to `use`, then frees it. No network, no evaluated code, no pictures decoded; a file that
 * only forbids printing or copying opens, one with a password to open is refused, as are 50 MB or 2,000 pages and
 * more, and a cut or damaged file. Throws ImportError.
 */
export async function withPdf<T>(
  bytes: Uint8Array,
  use: (pdf: PDFDocumentProxy, ops: Readonly<Record<string, number>>) => Promise<T>,
): Promise<T> {
  refuseUnfit(bytes)
  const library = await loadLibrary()
  const packageFile = createRequire(import.meta.url).resolve('pdfjs-dist/package.json')
  const folder = packageFile.slice(0, -'package.json'.length)
  const task = library.getDocument({
    // The library takes its bytes away; the caller still needs them for the sum.
    data: new Uint8Array(bytes),
    cMapUrl: `${folder}cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${folder}standard_fonts/`,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    useWorkerFetch: false,
    useWasm: false,
    enableXfa: false,
    maxImageSize: 0,
    verbosity: library.VerbosityLevel.ERRORS,
  })
  try {
    const pdf = await orDamaged(() => task.promise)
    if (pdf.numPages < 1) throw new ImportError(DAMAGED)
    if (pdf.numPages > MOST_PAGES)
      throw new ImportError(
        `PDF 有 ${pdf.numPages} 页，超过 2000 页：请确认这是一期学习参考，或分成几期导入。`,
      )
    return await use(pdf, library.OPS)
  } finally {
    await task.destroy()
  }
}

/** More characters than this on all pages is no journal; 70,000 make an issue. */
const MOST_CHARACTERS = 3_000_000

/** Reads what is drawn on every page, one page at a time, and the version of the format. */
export function readDrawnPages(
  bytes: Uint8Array,
  onProgress: (text: string) => void,
): Promise<{ readonly version: string; readonly pages: readonly (DrawnPage & PageNotes)[] }> {
  return withPdf(bytes, async (pdf, ops) => {
    const { info } = await orDamaged(() => pdf.getMetadata())
    const version = 'PDFFormatVersion' in info ? String(info.PDFFormatVersion) : ''
    const pages: (DrawnPage & PageNotes)[] = []
    const budget = newOperatorBudget()
    let characters = 0
    for (let number = 1; number <= pdf.numPages; number++) {
      onProgress(`正在读取第 ${number}/${pdf.numPages} 页…`)
      const drawn = await orDamaged(async () => {
        const page = await pdf.getPage(number)
        const read = { ...(await readDrawnPage(page, ops, budget)), ...(await readNotes(page)) }
        page.cleanup()
        return read
      })
      characters += drawn.glyphs.length
      if (characters > MOST_CHARACTERS)
        throw new ImportError('PDF 的文字超过三百万字：请确认这是一期学习参考，或分成几期导入。')
      pages.push(drawn)
    }
    return { version, pages }
  })
}
