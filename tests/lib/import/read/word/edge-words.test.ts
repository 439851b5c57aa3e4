import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { para, read, rulesOf, run } from './word-file'

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const char = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
const field = (code: string, result: string) =>
  `${char('begin')}<w:r><w:instrText> ${code} </w:instrText></w:r>${char('separate')}${run(result)}${char('end')}`

type Edges = readonly (readonly ['header' | 'footer', string])[]

/** A file with these headers and footers. */
function withEdges(...edges: Edges) {
  const relations = edges.map(
    ([type], i) => `<Relationship Id="e${i}" Type="${RELATION}/${type}" Target="edge${i}.xml"/>`,
  )
  const root = (type: string) => (type === 'header' ? 'w:hdr' : 'w:ftr')
  const files = {
    'word/_rels/document.xml.rels': strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}</Relationships>`,
    ),
    ...Object.fromEntries(
      edges.map(([type, inner], i) => [
        `word/edge${i}.xml`,
        strToU8(`<${root(type)} xmlns:w="${W}">${inner}</${root(type)}>`),
      ]),
    ),
  }
  return { files }
}

/** The messages of a file with these headers and footers. */
function toldOf(...edges: Edges): readonly string[] {
  const { findings = [] } = read(para('为推动阅读，制定本方案。'), withEdges(...edges))
  return findings.map(({ message }) => message)
}

describe('headers and footers', () => {
  it('are told once for each of their words', () => {
    const header = para('内部资料  注意保存')
    expect(toldOf(['header', header], ['header', header], ['footer', para('党委宣传部编')])).toEqual([
      '页眉、页脚没有收入：“内部资料 注意保存”',
      '页眉、页脚没有收入：“党委宣传部编”',
    ])
  })

  it('are told without the number of the page', () => {
    expect(toldOf(['footer', para(run('学习参考 ') + field('PAGE', '12'))])).toEqual([
      '页眉、页脚没有收入：“学习参考”',
    ])
    expect(toldOf(['header', para(field('STYLEREF 标题', '阅读方案'))])).toEqual([
      '页眉、页脚没有收入：“阅读方案”',
    ])
  })

  it.each([
    ['nothing', para('')],
    ['a field of the page', para(run('— ') + field('PAGE \\* MERGEFORMAT', '12') + run(' —'))],
    ['a simple field of it', para(`<w:fldSimple w:instr=" PAGE ">${run('甲')}</w:fldSimple>`)],
    [
      'fields of a page of pages',
      para(`${run('第')}${field('PAGE', '1')}${run('页 共')}${field('NUMPAGES', '9')}${run('页')}`),
    ],
  ])('are not told where they hold %s', (_, inner) => {
    expect(toldOf(['footer', inner])).toEqual([])
  })
})

describe('changes in headers and footers', () => {
  const by = 'w:id="1" w:author="王秘书"'
  const edges = withEdges(
    ['header', para(`${run('内部')}<w:ins ${by}>${run('资料')}</w:ins>`)],
    ['footer', para(`${run('党委')}<w:del ${by}><w:r><w:delText>宣传部</w:delText></w:r></w:del>`)],
  )

  it('stop the import and are named', () => {
    const details = ['页眉第 1 段「内部资料」：插入“资料”', '页脚第 1 段「党委」：删除“宣传部”']
    expect(() => read(para('甲。'), edges)).toThrow(expect.objectContaining({ details }))
  })

  it('are counted where they are accepted', () => {
    const { findings = [] } = read(para('甲。'), edges, { acceptChanges: true })
    expect(findings.map(({ message }) => message)).toContain(
      '按要求接受了修订、略去了批注：修订 2 处，批注 0 条',
    )
    expect(JSON.stringify(findings)).not.toContain('宣传部')
  })
})

describe('a document that is only referred to', () => {
  it('is refused, for what Word shows of it stands in another file', () => {
    const between = `${para('甲')}<w:subDoc/>${para(`${run('乙')}<w:subDoc/>`)}`
    expect(() => rulesOf(between)).toThrow(/有 2 处是另一份文件的内容.*没有导入/u)
  })
})
