import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { ImportError } from '../import-error'

type PDFPageProxy = Awaited<ReturnType<PDFDocumentProxy['getPage']>>
/** The drawing operators of one page, with what each is given. */
export type Operators = Awaited<ReturnType<PDFPageProxy['getOperatorList']>>

/** 2022-01 draws with some 100,000 operators on all pages; lines and letters of an issue are far from this many. */
const MOST_OPERATORS = 2_000_000

const TOO_MANY =
  'PDF 里的绘图指令超过二百万条，远多于一期学习参考，可能已损坏或是恶意文件，没有导入：请用生成它的程序重新导出，或在浏览器里打开它，选“打印”再“另存为 PDF”，用新文件导入。'

/** How many drawing operators a document may still have. */
export type OperatorBudget = { left: number }

/** The budget of a document of which nothing is read yet. */
export const newOperatorBudget = (): OperatorBudget => ({ left: MOST_OPERATORS })

/** To begin a form takes the library as long as this many other operators. */
const FORM_WEIGHT = 20

function weightOf(chunk: unknown, formBegin: number | undefined): number {
  if (typeof chunk !== 'object' || chunk === null || !('fnArray' in chunk)) return 0
  const codes = Array.isArray(chunk.fnArray) ? chunk.fnArray : []
  return codes.reduce((sum: number, code) => sum + (code === formBegin ? FORM_WEIGHT : 1), 0)
}

/**
 * Lists the drawing operators of a page, within what the document may still have. A few kilobytes can draw a form that
 * draws a form twice, and so on, to any number; the library has no limit and hands over only the whole list. So the
 * pieces of a thousand in which the list grows are counted where they come in, by a method of the page that is not of
 * its published interface: a test with such a file tells when a new version has it no longer.
 */
export function listOperators(
  page: PDFPageProxy,
  ops: Readonly<Record<string, number>>,
  budget: OperatorBudget,
): Promise<Operators> {
  return new Promise((resolve, reject) => {
    const take: unknown = Reflect.get(page, '_renderPageChunk')
    if (typeof take === 'function')
      Reflect.set(page, '_renderPageChunk', (chunk: unknown, ...rest: unknown[]) => {
        budget.left -= weightOf(chunk, ops.paintFormXObjectBegin)
        if (budget.left < 0) reject(new ImportError(TOO_MANY))
        else Reflect.apply(take, page, [chunk, ...rest])
      })
    page.getOperatorList({ annotationMode: 0 }).then(resolve, reject)
  })
}
