import { expect, test } from 'vitest'
import { articleIdSchema, type IssuePassages, issueIdSchema } from '@/lib/search/passage'
import { issuePassages } from '@/lib/search/passages'
import { askArchive } from './ask-archive'
import { sampleIssue } from './sample-issue'

const { archive } = askArchive([issuePassages(sampleIssue)])
const suggested = async (typed: string) =>
  (await archive.suggest(typed)).map(({ text, place }) => `${place} ${text}`)

test.each([
  ['titles, those that begin with what is typed first', '读书', ['篇名 读书行动计划', '篇名 让读书成为习惯']],
  ['document numbers in any width', '［2031］8', []],
  ['a document number', '〔2031〕8', ['文号 图发〔2031〕8号']],
  ['headings of the newest issue', '读什', ['标题 一、读什么']],
  ['nothing for a single character', '读', []],
  ['nothing for what no title has', '行动起来', []],
])('suggests %s', async (_, typed, expected) => {
  expect(await suggested(typed)).toEqual(expected)
})

/** An issue of one article, of a year of its own. */
function issueNamed(year: number, title: string): IssuePassages {
  const [first] = issuePassages(sampleIssue).articles
  if (first === undefined) throw new Error('the sample has no article')
  const article = { ...first, id: articleIdSchema.parse(`${year}-01/01`), title, passages: [] }
  return { id: issueIdSchema.parse(`${year}-01`), name: `${year}年第1期`, articles: [article] }
}

test('a title that ends in 号 is no document number', async () => {
  const { archive } = askArchive([issueNamed(2031, '吹响冲锋号')])
  expect(await archive.suggest('冲锋')).toEqual([{ text: '吹响冲锋号', place: '篇名' }])
})

test('titles are suggested from a segment of any size', async () => {
  const years = Array.from({ length: 256 }, (_, i) => 2255 - i)
  const { archive } = askArchive(years.map((year) => issueNamed(year, `${year}年的读书计划`)))
  expect((await archive.suggest('2031年的读书'))[0]).toEqual({ text: '2031年的读书计划', place: '篇名' })
})
