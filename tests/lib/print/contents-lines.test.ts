import { expect, test } from 'vitest'
import { articleIdSchema } from '@/lib/journal/ids'
import { contentsLines } from '@/lib/print/contents-lines'
import { publishedIssue } from '../../samples/library'

const published = publishedIssue(2022, 1, [{ title: '甲' }, { title: '乙' }])
const [first, second] = ['2022-01/01', '2022-01/02'].map((id) => articleIdSchema.parse(id))
const withContents = (contents: (typeof published)['issue']['contents']) => ({
  ...published,
  issue: { ...published.issue, contents },
})

test('the contents are those that the journal prints', () => {
  const contents = [
    { title: '某人：甲', page: 1, article: first },
    { title: '乙', page: 5, article: second },
  ]
  expect(contentsLines(withContents(contents))).toEqual(contents)
})

test('an article that the printed contents leave out is not lost', () => {
  expect(contentsLines(withContents([{ title: '某人：甲', page: 1, article: first }]))).toEqual([
    { title: '甲', article: first, page: undefined },
    { title: '乙', article: second, page: undefined },
  ])
})

test('where no contents are printed the articles are the contents', () => {
  expect(contentsLines(published).map(({ title }) => title)).toEqual(['甲', '乙'])
})
