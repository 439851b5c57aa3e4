import { visible } from '@/lib/text/visible'
import { unifyRadicals } from '../read/pdf-characters'
import { readTextLayer } from '../read/pdf-text-layer'
import type { SourceDocument } from '../source-document'
import type { Breach } from './breach'

/** How often each visible character stands in a text; format signs that no one sees do not count. */
function countsOf(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const character of visible(text).replace(/\p{Cf}/gu, ''))
    counts.set(character, (counts.get(character) ?? 0) + 1)
  return counts
}

/** The characters of which one side has more, as 「人」3、「民」1. */
function more(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): string {
  return [...a]
    .flatMap(([character, count]) => {
      const over = count - (b.get(character) ?? 0)
      return over > 0 ? [`“${character}”${over} 个`] : []
    })
    .join('、')
}

/**
 * Proves that reading a PDF lost nothing and made nothing up: page by page the lines have the very characters of the
 * file's text layer, the itemised radicals (⼈ → 人) and what no one sees aside. Shares nothing with the reader but the opening of the file;
 * that the lines stand in the right order is for the eye, and the report shows them.
 */
export async function provePdf(bytes: Uint8Array, source: SourceDocument): Promise<readonly Breach[]> {
  const pages = await readTextLayer(bytes)
  return pages.flatMap((layer, i): Breach[] => {
    const lines = source.lines.filter((line) => line.sheet === i + 1)
    const text = lines.map((line) => line.cells?.join('') ?? line.text).join('')
    const unseen = (source.findings ?? []).filter(
      (each) => each.rule.startsWith('pdf-unseen-') && each.line === lines[0]?.number,
    )
    const read = countsOf(unifyRadicals(text + unseen.map((each) => each.quote).join('')))
    const written = countsOf(unifyRadicals(layer))
    const lost = more(written, read)
    const made = more(read, written)
    if (lost === '' && made === '') return []
    const parts = [...(lost === '' ? [] : [`少了 ${lost}`]), ...(made === '' ? [] : [`多了 ${made}`])]
    return [
      {
        line: lines[0]?.number ?? null,
        file: 'source.pdf',
        message: `PDF 第 ${i + 1} 页读出的字与文字层不同：${parts.join('；')}`,
      },
    ]
  })
}
