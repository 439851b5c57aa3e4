import { describe, expect, it } from 'vitest'
import { importFile } from './import-fixture'
import { para, run, wordFile } from './read/word/word-file'

const centred = (words: string) => para(run(words), '<w:jc w:val="center"/>')
const bold = (words: string) => para(run(words, '<w:b/><w:sz w:val="44"/>'), '<w:jc w:val="center"/>')
const styled = (words: string) => para(run(words), '<w:pStyle w:val="2"/>')
const styles = '<w:style w:type="paragraph" w:styleId="2"><w:name w:val="heading 1"/></w:style>'

function bodyWith(title: (words: string) => string): string {
  return [
    centred('校报学习参考'),
    centred('2024年 第3期'),
    title('中共东海大学委员会关于表彰'),
    title('2023年度先进基层党组织的决定'),
    para('校党委决定，表彰文学院党委等先进基层党组织。'),
    para('中共东海大学委员会'),
    para('2024年1月15日'),
    title('中国共产党东海大学第八届委员会'),
    title('第五次全体会议公报'),
    centred('（2024年3月20日全会通过）'),
    para('全会听取了校党委常委会工作报告。'),
  ].join('')
}

describe.each([
  ['bold and centred', bold],
  ['set by a style', styled],
] as const)('titles of two paragraphs without contents, %s', async (_, title) => {
  const { articles } = await importFile(wordFile(bodyWith(title), { styles }))

  it('are whole: a body above its communique, a decision of two lines', () => {
    expect(articles.map(({ record }) => record.title)).toEqual([
      '中共东海大学委员会关于表彰 2023年度先进基层党组织的决定',
      '中国共产党东海大学第八届委员会 第五次全体会议公报',
    ])
  })

  it('leave the document above its signature', () => {
    expect(articles[0]?.record).toMatchObject({ issuers: ['中共东海大学委员会'], date: '2024-01-15' })
    expect(articles[0]?.blocks.at(-1)).toMatchObject({ type: 'signature' })
  })
})
