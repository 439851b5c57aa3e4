import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ImportError } from '@/lib/import/import-error'
import { item, listLevel, numbering, para, read, run, table } from './word-file'

const char = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
const change = 'w:id="1" w:author="甲"'
const words = fc.constantFrom(
  '学习。',
  '一、总则',
  '　　为推动',
  'Red Book ',
  '12',
  '①',
  '&amp;',
  '𠮷野家',
  ' ',
  '',
)
const numberOf = fc.constantFrom(1, 2, 3)

/** A run-level piece: words, and what stands between words in real files. */
const { block } = fc.letrec<{ inline: string; block: string }>((tie) => ({
  inline: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    words.map((text) => run(text)),
    words.map((text) => run(text, '<w:b/>')),
    words.map((text) => run(text, '<w:vanish/>')),
    words.map((text) => run(text, '<w:rStyle w:val="h"/>')),
    words.map((text) => `<w:del ${change}><w:r><w:delText>${text}</w:delText></w:r></w:del>`),
    words.map((text) => `<w:moveFrom ${change}>${run(text)}</w:moveFrom>`),
    words.map((text) => `<w:ins ${change}>${run(text)}</w:ins>`),
    words.map((text) => `<m:oMath><m:r><m:t>${text}</m:t></m:r></m:oMath>`),
    words.map(
      (text) => `<w:r><w:ruby><w:rt>${run('yuè')}</w:rt><w:rubyBase>${run(text)}</w:rubyBase></w:ruby></w:r>`,
    ),
    fc.constantFrom(
      '<w:r><w:tab/></w:r>',
      '<w:r><w:br/></w:r>',
      '<w:r><w:br w:type="page"/></w:r>',
      '<w:r><w:noBreakHyphen/><w:sym w:font="Wingdings" w:char="F06C"/><w:sym w:font="X" w:char="F001"/></w:r>',
      '<w:r><w:drawing><pic:pic/></w:drawing></w:r>',
      '<!-- 注释 -->',
      char('begin'),
      char('separate'),
      char('end'),
    ),
    tie('block').map(
      (inner) =>
        `<w:r><w:pict><v:shape style="top:0;visibility:hidden"><w:txbxContent>${inner}</w:txbxContent></v:shape></w:pict></w:r>`,
    ),
    numberOf.map((id) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`),
    fc
      .tuple(words, words)
      .map(([code, result]) => char('begin') + run(code) + char('separate') + run(result) + char('end')),
    tie('block').map((inner) => {
      const box = `<w:txbxContent>${inner}</w:txbxContent>`
      return `<w:r><mc:AlternateContent><mc:Choice><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
    }),
  ),
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc
      .tuple(
        fc.array(tie('inline'), { maxLength: 5 }),
        fc.constantFrom(
          '',
          '',
          '<w:jc w:val="center"/>',
          '<w:pStyle w:val="p"/>',
          '<w:rPr><w:vanish/></w:rPr>',
          `<w:rPr><w:del ${change}/></w:rPr>`,
        ),
      )
      .map(([inner, properties]) => para(inner.join('') || '<w:r/>', properties)),
    fc.tuple(words, fc.nat(2)).map(([text, level]) => item(text, level)),
    fc
      .array(fc.array(tie('block'), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
      .map((rows) => table(...rows)),
    fc
      .tuple(
        fc.array(
          fc.array(
            fc.tuple(
              tie('block'),
              fc.constantFrom(
                '',
                '<w:vMerge w:val="restart"/>',
                '<w:vMerge/>',
                '<w:hMerge/>',
                '<w:gridSpan w:val="2"/>',
              ),
            ),
            { minLength: 1, maxLength: 3 },
          ),
          { minLength: 1, maxLength: 3 },
        ),
        fc.constantFrom('', '<w:tblPr><w:tblStyle w:val="t"/></w:tblPr>'),
      )
      .map(([rows, properties]) => {
        const merged = rows.map((cells) => cells.map(([inner, merge]) => `<w:tcPr>${merge}</w:tcPr>${inner}`))
        return table(...merged).replace('<w:tbl>', `<w:tbl>${properties}`)
      }),
    tie('block').map((inner) => `<w:sdt><w:sdtPr/><w:sdtContent>${inner}</w:sdtContent></w:sdt>`),
    tie('block').map(
      (inner) =>
        `<w:tbl><w:tr><w:trPr><w:del ${change}/></w:trPr><w:tc>${inner}</w:tc></w:tr><w:tr><w:tc>${inner}</w:tc></w:tr></w:tbl>`,
    ),
  ),
}))

const PARTS = {
  styles:
    '<w:style w:type="table" w:styleId="t"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="character" w:styleId="h"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="p"><w:rPr><w:vanish/></w:rPr></w:style>',
  numbering: numbering(
    listLevel(0, 'chineseCounting', '%1、') + listLevel(1, 'bullet', '•') + listLevel(2, 'decimal', '%1.%3'),
  ),
  footnotes: [1, 2]
    .map(
      (id) =>
        `<w:footnote w:id="${id}"><w:p><w:r><w:footnoteRef/></w:r>${run(` 注${id}。`)}</w:p></w:footnote>`,
    )
    .join(''),
}

describe('any document', { timeout: 120_000 }, () => {
  it('is read so that the second way of reading finds the same words', () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 8 }), (blocks) => {
        try {
          // The helper proves every file that it reads.
          const { lines } = read(blocks.join(''), PARTS, { acceptChanges: true })
          expect(lines.map((line) => line.number)).toEqual(lines.map((_, i) => i + 1))
          for (const line of lines)
            for (const { at, text } of line.generated ?? [])
              expect(line.text.slice(at, at + text.length)).toBe(text)
        } catch (error) {
          if (!(error instanceof ImportError)) throw error
        }
      }),
      process.env.FUZZ_RUNS ? { numRuns: Number(process.env.FUZZ_RUNS) } : { numRuns: 500, seed: 20220101 },
    )
  })
})
