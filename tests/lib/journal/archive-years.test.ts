import { describe, expect, test } from 'vitest'
import { archiveYears, countArticles } from '@/lib/journal/archive-years'
import { publishedIssue } from '../../samples/library'

const issue = (year: number, number: number, articles = 1) => {
  const made = publishedIssue(
    year,
    number,
    Array.from({ length: articles }, () => ({})),
  )
  return { issue: made.issue, records: made.articles.map(({ record }) => record) }
}

describe('archiveYears', () => {
  test('puts the newest year first and within it the newest issue', () => {
    const years = archiveYears([issue(2021, 2), issue(2022, 1), issue(2021, 12), issue(2022, 3)])
    expect(years.map(({ year, issues }) => [year, issues.map((each) => each.issue.number)])).toEqual([
      [2022, [3, 1]],
      [2021, [12, 2]],
    ])
  })

  test('orders numbers as numbers: 第100期 is newer than 第99期', () => {
    const [year] = archiveYears([issue(2022, 99), issue(2022, 100), issue(2022, 9)])
    expect(year?.issues.map((each) => each.issue.number)).toEqual([100, 99, 9])
  })

  test('counts the articles of a year', () => {
    expect(archiveYears([issue(2022, 1, 8), issue(2022, 2, 5)])[0]?.articles).toBe(13)
  })

  test('keeps an issue without articles', () => {
    expect(archiveYears([issue(2022, 1, 0)])).toMatchObject([{ year: 2022, articles: 0, issues: [{}] }])
  })

  test('of nothing is nothing', () => {
    expect(archiveYears([])).toEqual([])
    expect(countArticles([])).toBe(0)
  })
})
