import { describe, expect, test } from 'vitest'
import { citedLabel } from '@/lib/citation/cited-label'
import { CITATION_FORMS, COPY_KINDS, copiedText } from '@/lib/citation/copied-text'
import { placesOfIssue } from '@/lib/citation/places-of-issue'
import { readCitation } from '@/lib/citation/read-citation'
import { resolveCitation } from '@/lib/citation/resolve-citation'
import { readLibrary } from '@/lib/content/library.disk'
import { authorsOf } from '@/lib/journal/authors'
import { issuePassages } from '@/lib/search/passages'

/** How a box of one line takes a pasted line break. */
const inOneLine = (text: string) => text.replaceAll('\n', '')

describe.each(readLibrary().map((published) => [published.issue.id, published] as const))(
  'the citations of %s',
  (_id, published) => {
    const { issue, articles } = published
    const places = placesOfIssue(published)
    const cases = issuePassages(published).articles.flatMap(({ passages }, at) => {
      const record = articles[at]?.record
      if (record === undefined) return []
      const article = {
        title: record.title,
        authors: authorsOf(record),
        journal: issue.journal ?? '学习参考',
        year: issue.year,
        number: issue.number,
        totalNumber: issue.totalNumber,
        page: record.page,
      }
      return passages.map(({ fragment, parts }) => ({ record, article, fragment, words: parts.join('') }))
    })

    test.each(CITATION_FORMS)('in the form %s lead back to every passage that has a label', (form) => {
      let counted = 0
      for (const { record, article, fragment, words } of cases) {
        const label = citedLabel(fragment)
        for (const kind of COPY_KINDS.filter((each) => each !== 'words')) {
          const copied = copiedText(kind, form, [words], article, { first: label, last: label })
          for (const pasted of [copied, inOneLine(copied), `  ${copied}\n`]) {
            const read = readCitation(pasted)
            expect(read, pasted.slice(-90)).not.toBeNull()
            const target = read && resolveCitation(read, places)
            expect(target?.article, pasted.slice(-90)).toBe(record.id.slice(-2))
            if (label !== undefined) expect(target?.fragment, pasted.slice(-90)).toBe(fragment)
            if (kind === 'words-and-source') expect(read?.words).toBe(words.trim())
            counted += 1
          }
        }
      }
      expect(counted).toBeGreaterThan(2000)
    })

    test('by the number of article and paragraph lead to every paragraph', () => {
      for (const { record, fragment } of cases.filter((each) => each.fragment.startsWith('p'))) {
        const typed = `${issue.year}年第${issue.number}期第${record.order}篇${citedLabel(fragment)}`
        const read = readCitation(typed)
        expect(read && resolveCitation(read, places), typed).toMatchObject({
          article: record.id.slice(-2),
          fragment,
          isAbout: false,
        })
      }
    })
  },
)
