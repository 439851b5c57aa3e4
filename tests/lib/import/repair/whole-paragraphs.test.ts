import { describe, expect, it } from 'vitest'
import { importFile, importText, issueText } from '../import-fixture'
import { para, wordFile } from '../read/word/word-file'

const CONTENTS = ['目录', '在校庆大会上的讲话……1', '关于改进作风的意见……3']
const SECOND = ['关于改进作风的意见', '为改进作风，提出如下意见。', '一、总体要求', '坚持实事求是。']
const asWord = (lines: readonly string[], options = {}) =>
  importFile(wordFile(lines.map((line) => para(line)).join('')), { id: '2023-05', ...options })
const textsOf = ({ articles }: Awaited<ReturnType<typeof importFile>>, nth = 0) =>
  articles[nth]?.blocks.map((block) => ('text' in block ? block.text : block.type))

const CUT = [
  '在校庆大会上的讲话',
  '同志们：',
  '今天的会议很重要。学校要重点做好以下几个方面的工作，各学院各部门要结合实际认真研究，',
  '学校党委将适时组织专项督查，对落实不力的单位予以通报。',
]

describe('the paragraphs of a source that marks them itself', () => {
  it('are never joined; what looks cut is put before staff', async () => {
    const imported = await asWord(
      [issueText(), ...CONTENTS, ...CUT, ...SECOND].flatMap((each) => each.split('\n')),
    )
    expect(textsOf(imported)).toEqual(CUT.slice(1))
    expect(imported.provenance.joins).toEqual([])
    const cuts = imported.provenance.findings.filter((finding) => finding.rule === 'cut-paragraph')
    expect(cuts).toMatchObject([
      {
        severity: 'warning',
        article: '2023-05/01',
        quote: '部门要结合实际认真研究，｜学校党委将适时组织专项督',
      },
    ])
  })

  it('are joined where staff ask for it, each named, and the wish is kept with the source', async () => {
    const lines = [issueText(), ...CONTENTS, ...CUT, ...SECOND].flatMap((each) => each.split('\n'))
    const imported = await asWord(lines, { joinCut: true })
    expect(textsOf(imported)).toEqual([CUT[1], `${CUT[2]}${CUT[3]}`])
    expect(imported.provenance.joins).toHaveLength(1)
    expect(imported.provenance.source.joinCut).toBe(true)
  })

  it('are joined in a text, which has lines only', () => {
    const imported = importText(issueText(...CONTENTS, '', ...CUT, '', ...SECOND))
    expect(imported.provenance.joins).toHaveLength(1)
  })
})

describe('a Word file made from print, every line a paragraph', () => {
  const PROSE =
    '要健全长效机制，把行之有效的经验做法固化为制度规范，不断提升治理能力和治理水平。要注重调查研究，深入一线听取师生意见建议，切实解决突出问题。'
  const printed = (text: string) => text.match(/.{1,30}/gu) ?? []

  it('has its paragraphs put together again', async () => {
    const paragraphs = ['一', '二', '三', '四', '五'].map((n) => `　　第${n}段。${PROSE.repeat(2)}`)
    const imported = await asWord(
      [issueText(), ...CONTENTS, '在校庆大会上的讲话', ...paragraphs.flatMap(printed), ...SECOND].flatMap(
        (each) => each.split('\n'),
      ),
    )
    expect(textsOf(imported)).toEqual(paragraphs.map((text) => text.trim()))
  })
})
