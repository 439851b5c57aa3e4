import { describe, expect, it } from 'vitest'
import { ImportError } from '@/lib/import/import-error'
import { para, read, run } from './word-file'

const by = 'w:id="1" w:author="王秘书" w:date="2022-03-01T00:00:00Z"'
const ins = (inner: string) => `<w:ins ${by}>${inner}</w:ins>`
const del = (words: string) => `<w:del ${by}><w:r><w:delText>${words}</w:delText></w:r></w:del>`
const mathRun = (words: string, change: string) =>
  `<m:r><m:rPr/><w:rPr>${change}</w:rPr><m:t>${words}</m:t></m:r>`
const comments = `<w:comment ${by}>${para('此处请核实')}</w:comment>`
const comment = `<w:commentRangeStart w:id="1"/>${run('阅读')}<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>`

function refusal(body: string, parts = {}): ImportError {
  try {
    read(body, parts)
  } catch (error) {
    if (error instanceof ImportError) return error
    throw error
  }
  throw new Error('the file was read')
}

describe('tracked changes and comments', () => {
  it.each([
    [
      'an insertion',
      para('甲') + para(run('为推动') + ins(run('全民')) + run('阅读')),
      '第 2 段「为推动全民阅读」：插入“全民”',
    ],
    ['a deletion', para(run('为推动') + del('全民') + run('阅读')), '第 1 段「为推动阅读」：删除“全民”'],
    [
      'a change over several runs, once',
      para(run('甲') + ins(run('乙')) + ins(run('丙'))),
      '第 1 段「甲乙丙」：插入“乙丙”',
    ],
    ['a joined paragraph', para('甲', `<w:rPr><w:del ${by}/></w:rPr>`), '第 1 段「甲」：删除了段末的换行'],
    [
      'words that moved away',
      para(`<w:moveFrom ${by}>${run('甲')}</w:moveFrom>${run('乙')}`),
      '第 1 段「乙」：移走“甲”',
    ],
    [
      'a deleted row',
      `<w:tbl><w:tr><w:trPr><w:del ${by}/></w:trPr><w:tc>${para('甲')}</w:tc></w:tr></w:tbl>`,
      '第 1 段处：删除了表格的一行“甲”',
    ],
    [
      'a deletion in a formula',
      para(`${run('式')}<m:oMath><w:del ${by}><m:r><m:t>x+1</m:t></m:r></w:del></m:oMath>`),
      '第 1 段「式」：删除“x+1”',
    ],
    [
      'an insertion that a run of a formula tells of',
      para(`${run('式')}<m:oMath>${mathRun('y', `<w:ins ${by}/>`)}</m:oMath>`),
      '第 1 段「式y」：插入“y”',
    ],
    [
      'a number that was set',
      para('甲', `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/><w:ins ${by}/></w:numPr>`),
      '第 1 段「甲」：插入了自动编号',
    ],
    [
      'a number of old Word',
      para('甲', `<w:numPr><w:numId w:val="1"/><w:numberingChange ${by} w:original="一、"/></w:numPr>`),
      '第 1 段「甲」：更改了自动编号',
    ],
    [
      'a number that was taken off',
      para('甲', `<w:pPrChange ${by}><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:pPrChange>`),
      '第 1 段「甲」：更改了自动编号',
    ],
    [
      'words that were hidden',
      para(run('甲') + run('密', `<w:vanish/><w:rPrChange ${by}><w:rPr/></w:rPrChange>`)),
      '第 1 段「甲」：更改了文字的隐藏',
    ],
    [
      'a control around paragraphs',
      `<w:customXmlInsRangeStart ${by}/><w:sdt><w:sdtContent>${para('甲')}</w:sdtContent></w:sdt><w:customXmlInsRangeEnd w:id="1"/>`,
      '第 1 段处：插入了内容控件',
    ],
    ['a comment', para(run('推动') + comment), '第 1 段「推动阅读」：批注“此处请核实”'],
    [
      'a comment whose reference is gone, by its range',
      para(run('推动') + comment.replace(/<w:r><w:commentReference.*$/, '')),
      '第 1 段「推动阅读」：批注“此处请核实”',
    ],
    ['a comment that the text does not know', para('推动阅读'), '没有标明位置：批注“此处请核实”'],
  ])('%s stops the import and is named', (_, body, detail) => {
    const error = refusal(body, body.includes('comment') || detail.includes('批注') ? { comments } : {})
    expect(error.message).toMatch(/没有导入：.*--accept-changes.*。$/u)
    expect(error.details).toEqual([detail])
    expect(error.message + error.details.join('')).not.toContain('王秘书')
  })

  it('of formatting alone are none', () => {
    const change = `<w:rPrChange ${by}><w:rPr/></w:rPrChange>`
    const source = read(para(run('甲', `<w:b/>${change}`), `<w:pPrChange ${by}><w:pPr/></w:pPrChange>`))
    expect(source.lines.map((line) => line.text)).toEqual(['甲'])
    expect(source.findings).toMatchObject([{ rule: 'word-format-changes', severity: 'note' }])
    expect(source.findings?.[0]?.message).toMatch(/：2 处$/)
  })

  it('in a footnote stop the import too', () => {
    const footnotes = `<w:footnote w:id="1"><w:p>${ins(run('注'))}</w:p></w:footnote>`
    expect(refusal(para('甲'), { footnotes }).details).toEqual(['脚注第 1 段「注」：插入“注”'])
  })

  it('are taken as accepted where staff ask for it, and counted', () => {
    const body =
      para(run('为推动') + ins(run('全民')) + del('大众') + comment) +
      para('甲，', `<w:rPr><w:del ${by}/></w:rPr>`) +
      para('乙。') +
      para(`<w:moveFrom ${by}>${run('丙')}</w:moveFrom>`, `<w:rPr><w:moveFrom ${by}/></w:rPr>`) +
      para(`<w:moveTo ${by}>${run('丙')}</w:moveTo>`)
    const source = read(body, { comments }, { acceptChanges: true })
    expect(source.lines.map((line) => line.text)).toEqual(['为推动全民阅读', '甲，乙。', '丙'])
    expect(source.findings).toMatchObject([{ rule: 'word-changes-accepted', severity: 'note' }])
    expect(source.findings?.[0]?.message).toMatch(/修订 6 处，批注 1 条/)
  })
})

describe('a formula whose changes are accepted', () => {
  it('holds no deleted signs, whether the change stands around the run or in it', () => {
    const math = `<m:oMath><w:del ${by}><m:r><m:t>甲</m:t></m:r></w:del>${mathRun('乙', `<w:del ${by}/>`)}${mathRun('留', `<w:ins ${by}/>`)}</m:oMath>`
    const source = read(para(run('式') + math), {}, { acceptChanges: true })
    expect(source.lines[0]?.text).toBe('式留')
    expect(JSON.stringify(source.findings)).not.toMatch(/[甲乙]/)
  })

  it('that has nothing left is not told', () => {
    const math = `<m:oMath><w:del ${by}><m:r><m:t>甲</m:t></m:r></w:del></m:oMath>`
    const { findings } = read(para(run('式') + math), {}, { acceptChanges: true })
    expect(findings?.map(({ rule }) => rule)).toEqual(['word-changes-accepted'])
  })
})

describe('the privacy of a Word file', () => {
  it('keeps authors, comments, deleted and hidden words, and revision numbers out of what is read', () => {
    const body = para(
      `<w:pPr><w:rPr><w:ins ${by}/></w:rPr></w:pPr><w:r w:rsidR="00AB12CD"><w:t>公开。</w:t></w:r>${del('删去的话')}${comment}${run('隐藏的话', '<w:vanish/>')}`,
    )
    const files = { 'docProps/core.xml': new TextEncoder().encode('<x>王秘书</x>') }
    const read1 = JSON.stringify(read(body, { comments, files }, { acceptChanges: true }))
    expect(read1).toContain('公开。')
    for (const secret of ['王秘书', '此处请核实', '删去的话', '隐藏的话', '00AB12CD', '2022-03-01'])
      expect(read1).not.toContain(secret)
  })
})
