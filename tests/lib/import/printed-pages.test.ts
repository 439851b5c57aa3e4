import { describe, expect, it } from 'vitest'
import { printedPages } from '@/lib/import/printed-pages'
import type { SourceLine } from '@/lib/import/source-document'
import type { Removal } from '@/lib/journal/finding'

/** Lines given as [sheet, text]; the texts that are page numbers are taken off as such. */
function pagesOf(...lines: readonly (readonly [sheet: number | null, text: string, reason?: string])[]) {
  const source: SourceLine[] = lines.map(([sheet, text], i) => ({
    number: i + 1,
    text,
    marks: {},
    ...(sheet === null ? {} : { sheet }),
  }))
  const removals: Removal[] = lines.flatMap(([, text, reason], i) =>
    reason ? [{ line: i + 1, text, reason }] : [],
  )
  const pages = printedPages(source, removals)
  return source.map(({ number }) => pages.get(number) ?? null)
}

describe('the printed page of a line', () => {
  it('is the number on its sheet', () => {
    expect(pagesOf([1, '正文'], [1, '— 12 —', '页码'], [2, '正文'], [2, '— 13 —', '页码'])).toEqual([
      12, 12, 13, 13,
    ])
  })

  it('is counted on for a sheet without a number between others', () => {
    expect(pagesOf([1, '5', '页码'], [2, '图'], [3, '7', '页码'])).toEqual([5, 6, 7])
  })

  it('is unknown on cover and contents before page 1', () => {
    expect(pagesOf([1, '封面'], [2, '目录'], [3, '— 1 —', '页码'], [4, '— 2 —', '页码'])).toEqual([
      null,
      null,
      1,
      2,
    ])
  })

  it('is counted back where the first page of the text prints none', () => {
    expect(pagesOf([1, '封面'], [2, '题'], [3, '2', '页码'], [4, '3', '页码'])).toEqual([null, 1, 2, 3])
  })

  it('is unknown where the count before and behind disagree', () => {
    expect(pagesOf([1, '8', '页码'], [2, '插页'], [3, '1', '页码'])).toEqual([8, null, 1])
  })

  it('follows a numbering that begins again', () => {
    expect(pagesOf([1, '8', '页码'], [2, '1', '页码'], [3, '附件'], [4, '3', '页码'])).toEqual([8, 1, 2, 3])
  })

  it('is read from a running head that carries it', () => {
    expect(pagesOf([1, '学习参考 2022年第1期 12', '页眉'], [1, '正文'], [2, '13 学习参考', '页眉'])).toEqual([
      12, 12, 13,
    ])
  })

  it('is not the number of the issue in a running head', () => {
    expect(pagesOf([1, '学习参考 2022年第1期', '页眉'], [1, '正文'])).toEqual([null, null])
  })

  it('is not a year that every running head repeats', () => {
    expect(pagesOf([1, '学习参考 2022', '页眉'], [2, '学习参考 2022', '页眉'])).toEqual([null, null])
  })

  it('is the number under it in a text without sheets', () => {
    expect(
      pagesOf([null, '甲'], [null, '— 12 —', '页码'], [null, '乙'], [null, '— 13 —', '页码'], [null, '丙']),
    ).toEqual([12, 12, 13, 13, 14])
  })

  it('is unknown between numbers of a text that do not follow one another', () => {
    expect(pagesOf([null, '甲'], [null, '— 12 —', '页码'], [null, '乙'], [null, '— 15 —', '页码'])).toEqual([
      12,
      12,
      null,
      15,
    ])
  })

  it('is unknown in a text without numbers', () => {
    expect(pagesOf([null, '甲'], [null, '乙'])).toEqual([null, null])
  })
})
