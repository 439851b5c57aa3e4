import { expect, test } from 'vitest'
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
