import { describe, expect, test } from 'vitest'
import { authorsOf, issuersOf, peopleOf } from '@/lib/journal/authors'
import { publishedIssue } from '../../samples/library'

type Fields = NonNullable<Parameters<typeof publishedIssue>[2]>[number]

function record(fields: Fields) {
  const [article] = publishedIssue(2022, 1, [fields]).articles
  if (article === undefined) throw new Error('no article')
  return article.record
}

describe('peopleOf', () => {
  test('names a person in two roles once', () => {
    const people = [
      { name: '怀进鹏', role: '教育部部长' },
      { name: '怀进鹏', role: '国家教育行政学院院长' },
    ]
    expect(peopleOf(record({ people }))).toEqual(['怀进鹏'])
  })

  test('is empty where nobody is named', () => {
    expect(peopleOf(record({}))).toEqual([])
  })
})

describe('issuersOf', () => {
  test('names the offices of the record, then those that only the notice names', () => {
    const notice = { title: '关于印发方案的通知', issuers: ['教育部', '教育部办公厅'] }
    expect(issuersOf(record({ issuers: ['财政部', '教育部'], notice }))).toEqual([
      '财政部',
      '教育部',
      '教育部办公厅',
    ])
  })

  test('is empty where no office is named', () => {
    expect(issuersOf(record({ notice: { title: '关于印发方案的通知' } }))).toEqual([])
  })
})

describe('authorsOf', () => {
  test('prefers the people to the offices', () => {
    expect(authorsOf(record({ people: [{ name: '怀进鹏' }], issuers: ['教育部'] }))).toEqual(['怀进鹏'])
    expect(authorsOf(record({ issuers: ['教育部'] }))).toEqual(['教育部'])
  })
})
