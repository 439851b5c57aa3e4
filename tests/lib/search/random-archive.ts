import fc from 'fast-check'
import { ARTICLE_KIND_NAMES } from '@/lib/journal/article-kinds'
import { type IssuePassages, issuePassagesSchema } from '@/lib/search/passage'

/**
 * Few characters, so that words recur, overlap themselves and cross punctuation; one beyond the BMP, one of full width, and Greek
 * that folds by its place in the word where one is careless.
 */
const CHARACTERS = [...'人人才强强国，。一三3學学𠮷５ＧaΣς']

const text = (maxLength: number) =>
  fc
    .array(fc.constantFrom(...CHARACTERS), { minLength: 1, maxLength })
    .map((characters) => characters.join(''))

const FRAGMENTS = ['title', 'h', 'p', 'p', 'p', 't1r', 's']

const passages = fc
  .array(
    fc.tuple(
      fc.nat(FRAGMENTS.length - 1),
      fc.oneof(
        { weight: 8, arbitrary: fc.array(text(40), { minLength: 1, maxLength: 3 }) },
        { weight: 1, arbitrary: fc.array(text(3000), { minLength: 1, maxLength: 2 }) },
        // Longer than a cell.
        {
          weight: 1,
          arbitrary: text(40).map((part) => [part, part.repeat(Math.ceil(5000 / part.length)), part]),
        },
      ),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((list) =>
    list.map(([kind, parts], i) => {
      const name = FRAGMENTS[kind] ?? 'p'
      return { fragment: name === 'title' ? (i === 0 ? 'title' : `p${i + 1}`) : `${name}${i + 1}`, parts }
    }),
  )

const article = fc.record({
  kind: fc.constantFrom(...ARTICLE_KIND_NAMES),
  title: text(10),
  passages,
  alternates: fc.array(text(12), { maxLength: 2 }),
})

/** Archives of up to so many invented issues, newest first, a few to each year. */
export function randomArchive(maxIssues: number): fc.Arbitrary<readonly IssuePassages[]> {
  return fc
    .array(fc.array(article, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: maxIssues })
    .map((issues) =>
      issues.map((articles, i) => {
        const id = `${2031 - Math.floor(i / 3)}-${String(3 - (i % 3)).padStart(2, '0')}`
        return issuePassagesSchema.parse({
          id,
          name: `${id}期`,
          articles: articles.map((each, n) => ({ ...each, id: `${id}/${String(n + 1).padStart(2, '0')}` })),
        })
      }),
    )
}

/** A word of one to eight characters out of the texts of an archive, or of the same characters at random. */
export function randomWord(issues: readonly IssuePassages[]): fc.Arbitrary<string> {
  const parts = issues.flatMap(({ articles }) =>
    articles.flatMap((each) => [...each.passages.flatMap(({ parts }) => parts), ...each.alternates]),
  )
  const cut = fc
    .tuple(fc.nat(parts.length - 1), fc.nat(), fc.integer({ min: 1, max: 8 }))
    .map(([part, from, length]) => {
      const characters = [...(parts[part] ?? '')]
      const start = from % Math.max(1, characters.length)
      return characters.slice(start, start + length).join('')
    })
  return fc.oneof({ weight: 4, arbitrary: cut }, { weight: 1, arbitrary: text(4) })
}
