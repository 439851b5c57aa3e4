import { describe, expect, test } from 'vitest'
import { highlightTargets } from '@/lib/journal/highlight-targets'
import { issueSchema } from '@/lib/journal/issue'

const CONTENTS = [
  { title: '关于教育的重要论述（2021年选编）', article: '2022-01/01' },
  { title: '北京市教育改革发展规划（2021—2025年）', article: '2022-01/02' },
]

const targetsOf = (highlights: readonly string[]) =>
  highlightTargets(
    issueSchema.parse({ id: '2022-01', year: 2022, number: 1, highlights, contents: CONTENTS }),
  ).map(({ article }) => article)

describe('highlightTargets', () => {
  test('finds equal titles in any order, punctuation aside', () => {
    expect(targetsOf(['北京市教育改革发展规划(2021-2025年)'])).toEqual(['2022-01/02'])
  })

  test('takes the entry at its place where the wording differs and both lists are equally long', () => {
    expect(targetsOf(['关于教育的重要论述（2021年选编）', '北京市教育改革和发展规划'])).toEqual([
      '2022-01/01',
      '2022-01/02',
    ])
  })

  test('leaves a line without a link where the place is taken', () => {
    expect(targetsOf(['另一篇', '关于教育的重要论述（2021年选编）'])).toEqual([undefined, '2022-01/01'])
  })

  test('leaves a line without a link where the lists differ in length', () => {
    expect(targetsOf(['另一篇'])).toEqual([undefined])
  })
})
