import { describe, expect, it } from 'vitest'
import { readLibrary } from '@/lib/content/library.disk'
import { createPlainScan } from '@/scripts/bench/engines/plain-scan'
import { generateArchive, issueGenerator } from '@/scripts/bench/generate-archive'
import { pageBreaks } from '@/scripts/bench/page-breaks'
import { makeQueries, QUERY_CATEGORIES } from '@/scripts/bench/queries'
import { createNaiveScan } from '@/tests/lib/search/naive-scan'

const ISSUES = 4
const library = readLibrary()
const issueOf = issueGenerator(library, { seed: 1 })
const archive = [...generateArchive(library, { issues: ISSUES, seed: 1 })]
const newest = issueOf(0)
const source = { issueOf, issues: ISSUES, pageBreaks: pageBreaks(newest.id, newest) }
const queries = makeQueries(source, 20, 1)
const scan = createPlainScan(archive)

describe('the queries of the benchmark', () => {
  it('are the same for the same seed', () => {
    expect(makeQueries(source, 20, 1)).toEqual(queries)
    expect(makeQueries(source, 20, 2)).not.toEqual(queries)
  })

  it('come in every category', () => {
    for (const category of QUERY_CATEGORIES)
      expect(queries.filter((query) => query.category === category).length, category).toBeGreaterThanOrEqual(
        15,
      )
  })

  it('stand in the archive, but for those that are made to stand nowhere', () => {
    const missing = queries.filter(({ category, query }) => category !== '没有的' && scan(query).hits === 0)
    expect(missing).toEqual([])
    const absent = queries.filter(({ category }) => category === '没有的')
    expect(absent.filter(({ query }) => scan(query).hits === 0).length).toBeGreaterThan(absent.length * 0.9)
  })

  it('finds the page breaks that the import of the real issue repaired', () => {
    expect(source.pageBreaks.length).toBeGreaterThan(40)
  })
})

describe('the plain scan of the benchmark', () => {
  it('finds what the twin of the tests finds, place by place', () => {
    const naive = createNaiveScan(archive)
    for (const { query } of queries)
      expect(scan(query), query).toEqual(naive(query.split(/\p{White_Space}+/u).filter(Boolean)))
  })
})
