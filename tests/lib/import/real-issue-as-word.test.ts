import { describe, expect, it } from 'vitest'
import { readIssue } from '@/lib/content/library.disk'
import { publishIssue } from '@/lib/content/publish-issue'
import { proveRecords } from '@/lib/import/prove/prove-records'
import { proveWord } from '@/lib/import/prove/prove-word'
import { readWord } from '@/lib/import/read/read-word'
import { issueIdSchema } from '@/lib/journal/ids'
import { issueAsWord } from '../../fixtures/real-issue-as-word'
import { importFile } from './import-fixture'

const records = readIssue(issueIdSchema.parse('2022-01'))
const files = await Promise.all(
  (['styles', 'no styles', 'styles for sections'] as const).map(async (setting) => {
    const bytes = await issueAsWord(records, setting)
    const imported = await importFile(bytes)
    return { name: setting, bytes, imported }
  }),
)

/** Blocks without their addresses, as words and forms alone. */
const wordsOf = (blocks: unknown) =>
  JSON.parse(JSON.stringify(blocks, (key, value: unknown) => (/^fragments?$/.test(key) ? undefined : value)))

describe.each(files)('the real issue 2022-01 as a Word file ($name)', ({ bytes, imported }) => {
  const published = publishIssue(imported)

  it('has the same masthead, highlights and contents', () => {
    expect(imported.issue).toEqual(records.issue)
  })

  it.each(records.articles.map(({ record }) => [record.id, record.order] as const))(
    'has the same article %s: its fields and its words, block by block',
    (_, order) => {
      const mine = published.articles[order - 1]
      const theirs = records.articles[order - 1]
      expect(mine?.record).toEqual(theirs?.record)
      expect(wordsOf(mine?.blocks)).toEqual(wordsOf(theirs?.blocks))
    },
  )

  it('equals its records, character for character, and lost nothing when it was read', () => {
    const source = readWord(bytes)
    expect(proveWord(bytes, source)).toEqual([])
    expect(proveRecords(source, published, imported.provenance).breaches).toEqual([])
  })

  it('does not tell who made it', () => {
    expect(JSON.stringify(imported)).not.toContain('王秘书')
  })

  it('is read in a moment', () => {
    const start = performance.now()
    readWord(bytes)
    expect(performance.now() - start).toBeLessThan(5000)
  })
})
