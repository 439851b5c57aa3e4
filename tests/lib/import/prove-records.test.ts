import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readIssue } from '@/lib/content/library.disk'
import { proveRecords } from '@/lib/import/prove/prove-records'
import { readText } from '@/lib/import/read/read-text'
import type { AddressedBlock } from '@/lib/journal/addressed-block'
import { issueIdSchema } from '@/lib/journal/ids'
import { provenanceSchema } from '@/lib/journal/provenance'
import type { PublishedIssue } from '@/lib/journal/published'
import { visible } from '@/lib/text/visible'

const id = issueIdSchema.parse('2022-01')
const bytes = readFileSync('content/2022-01/source.txt')
const source = readText(bytes)
const issue = readIssue(id)
const provenance = provenanceSchema.parse(JSON.parse(readFileSync('content/2022-01/import.json', 'utf8')))

/** The issue with one paragraph of one article changed. */
function withParagraph(order: number, nth: number, change: (text: string) => string): PublishedIssue {
  let seen = 0
  const articles = issue.articles.map((article) => ({
    ...article,
    blocks: article.blocks.map((block): AddressedBlock => {
      if (article.record.order !== order || block.type !== 'paragraph') return block
      seen += 1
      return seen === nth ? { ...block, text: change(block.text) } : block
    }),
  }))
  return { ...issue, articles }
}

const breachesOf = (changed: PublishedIssue) => proveRecords(source, changed, provenance).breaches

describe('the proof', { timeout: 60_000 }, () => {
  it('holds for the committed records', () => {
    const proof = proveRecords(source, issue, provenance)
    expect(proof.breaches).toEqual([])
    const corrected = provenance.corrections.reduce(
      (sum, each) => sum + visible(each.replace).length - visible(each.find).length,
      0,
    )
    expect(proof.records).toBe(proof.source - proof.removed + corrected)
  })

  it('notices any character dropped, added or changed in any paragraph', () => {
    const places = issue.articles.flatMap(({ record, blocks }) =>
      blocks
        .filter((block) => block.type === 'paragraph')
        .map((block, i) => ({
          order: record.order,
          nth: i + 1,
          length: visible(block.type === 'paragraph' ? block.text : '').length,
        })),
    )
    fc.assert(
      fc.property(
        fc.constantFrom(...places),
        fc.nat(),
        fc.constantFrom('drop', 'add', 'change'),
        ({ order, nth, length }, seed, how) => {
          const at = seed % length
          const changed = withParagraph(order, nth, (text) => {
            const characters = [...visible(text)]
            if (how === 'drop') characters.splice(at, 1)
            if (how === 'add') characters.splice(at, 0, '〓')
            if (how === 'change') characters[at] = '〓'
            return characters.join('')
          })
          expect(breachesOf(changed)).not.toEqual([])
        },
      ),
      { numRuns: 40 },
    )
  })

  it('names the line of the source and the record', () => {
    const [breach] = breachesOf(withParagraph(4, 1, (text) => text.replace('开学典礼', '毕业典礼')))
    expect(breach).toMatchObject({ line: 254, file: '04-commentary.md #p1' })
    expect(breach?.message).toContain('开学典礼')
  })

  it('lets white space alone differ', () => {
    expect(breachesOf(withParagraph(4, 1, (text) => text.replaceAll('，', '， ')))).toEqual([])
  })

  it('notices two paragraphs that changed places', () => {
    const first = issue.articles[0]?.blocks[0]
    const second = issue.articles[0]?.blocks[1]
    if (first?.type !== 'paragraph' || second?.type !== 'paragraph')
      throw new Error('article 1 begins with two paragraphs')
    const articles = issue.articles.map((article, i) =>
      i === 0
        ? {
            ...article,
            blocks: [
              { ...first, text: second.text },
              { ...second, text: first.text },
              ...article.blocks.slice(2),
            ],
          }
        : article,
    )
    expect(breachesOf({ ...issue, articles })).not.toEqual([])
  })

  it('notices a field that does not follow from its printed line', () => {
    const articles = issue.articles.map((article) =>
      article.record.order === 6
        ? { ...article, record: { ...article.record, documentNumber: '教研〔2022〕2号' } }
        : article,
    )
    expect(breachesOf({ ...issue, articles })[0]?.message).toContain('documentNumber')
  })

  it('notices a name that the text does not have', () => {
    const articles = issue.articles.map((article) =>
      article.record.order === 1
        ? { ...article, record: { ...article.record, people: [{ name: '某某某' }] } }
        : article,
    )
    expect(breachesOf({ ...issue, articles })[0]?.message).toContain('某某某')
  })

  it('notices a removal that is not in the source', () => {
    const removals = [...provenance.removals, { line: 47, text: '没有这些字', reason: '页眉' }]
    expect(proveRecords(source, issue, { ...provenance, removals }).breaches).not.toEqual([])
  })
})
