import { describe, expect, it } from 'vitest'
import { readLibrary } from '@/lib/content/library.disk'
import { type IssuePassages, issuePassagesSchema } from '@/lib/search/passage'
import { issuePassages } from '@/lib/search/passages'
import { GENERATED_MARK, generateArchive, issueGenerator } from '@/scripts/bench/generate-archive'

const library = readLibrary()
const archive = [...generateArchive(library, { issues: 60, seed: 1 })]
const generated = archive.slice(1)

const texts = (issue: IssuePassages) =>
  issue.articles.flatMap(({ passages }) => passages.flatMap(({ parts }) => parts))
const length = (issue: IssuePassages) => texts(issue).reduce((sum, text) => sum + text.length, 0)
const articleLength = ({ passages }: IssuePassages['articles'][number]) =>
  passages.reduce((sum, { parts }) => sum + parts.join('').length, 0)

function distinctPairs(issues: readonly IssuePassages[]): number {
  const pairs = new Set<string>()
  for (const text of issues.flatMap(texts))
    for (let i = 0; i + 1 < text.length; i++) pairs.add(text.slice(i, i + 2))
  return pairs.size
}

describe('the generated archive', () => {
  it('begins with the newest real issue, as it is', () => {
    expect(archive[0]).toEqual(library.map(issuePassages)[0])
  })

  it('is the same for the same seed, and another for another', () => {
    const again = [...generateArchive(library, { issues: 4, seed: 1 })]
    expect(JSON.stringify(again)).toBe(JSON.stringify(archive.slice(0, 4)))
    expect(issueGenerator(library, { seed: 2 })(3)).not.toEqual(archive[3])
  })

  it('makes issue 57 alone as it stands in the whole run', () => {
    expect(JSON.stringify(issueGenerator(library, { seed: 1 })(57))).toBe(JSON.stringify(archive[57]))
  })

  it('makes what the schema of an issue accepts', () => {
    for (const issue of archive) expect(issuePassagesSchema.safeParse(issue).success).toBe(true)
  })

  it('goes back in time, 24 issues a year, each id once', () => {
    const ids = archive.map(({ id }) => id)
    expect(ids.slice(0, 3)).toEqual(['2022-01', '2021-24', '2021-23'])
    expect(ids[25]).toBe('2020-24')
    expect(new Set(ids).size).toBe(ids.length)
    expect([...ids].sort().reverse()).toEqual(ids)
    expect(issueGenerator(library, { seed: 1 })(499).id).toBe('2001-06')
  })

  it('marks every generated issue and title', () => {
    for (const { name, articles } of generated) {
      expect(name.endsWith(GENERATED_MARK)).toBe(true)
      expect(articles.every(({ title }) => title.startsWith(GENERATED_MARK))).toBe(true)
    }
  })

  it('has issues of natural size: 8 articles, some 68,000 characters, one article of about 30,000', () => {
    for (const issue of generated) {
      expect(issue.articles).toHaveLength(8)
      expect(length(issue)).toBeGreaterThan(58_000)
      expect(length(issue)).toBeLessThan(80_000)
      expect(Math.max(...issue.articles.map(articleLength))).toBeGreaterThan(24_000)
    }
    const mean = generated.reduce((sum, issue) => sum + length(issue), 0) / generated.length
    expect(Math.abs(mean - 68_000)).toBeLessThan(3_000)
  })

  it('brings new pairs of characters with every issue, as natural text does', () => {
    const [one, ten, sixty] = [1, 10, 60].map((issues) => distinctPairs(archive.slice(0, issues)))
    expect(ten).toBeGreaterThan((one ?? 0) * 3)
    expect(sixty).toBeGreaterThan((ten ?? 0) * 3)
    expect(sixty).toBeLessThan((ten ?? 0) * 6)
  })

  it('repeats set phrases word for word and changes most sentences', () => {
    const sentences = new Set(
      texts(archive[0] as IssuePassages).flatMap((text) => text.match(/[^。]+。/g) ?? []),
    )
    const found = generated.slice(0, 10).map((issue) => {
      const own = texts(issue).flatMap((text) => text.match(/[^。]+。/g) ?? [])
      return own.filter((sentence) => sentences.has(sentence)).length / own.length
    })
    for (const share of found) {
      expect(share).toBeGreaterThan(0.03)
      expect(share).toBeLessThan(0.3)
    }
  })

  it('takes other numbers of articles', () => {
    expect(issueGenerator(library, { seed: 1, articlesPerIssue: 3 })(5).articles).toHaveLength(3)
    expect(issueGenerator(library, { seed: 1, articlesPerIssue: 20 })(5).articles).toHaveLength(20)
  })
})
