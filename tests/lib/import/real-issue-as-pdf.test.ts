import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { readIssue } from '@/lib/content/library.disk'
import { publishIssue } from '@/lib/content/publish-issue'
import { provePdf } from '@/lib/import/prove/prove-pdf'
import { proveRecords } from '@/lib/import/prove/prove-records'
import { readPdf } from '@/lib/import/read/read-pdf'
import type { AddressedBlock } from '@/lib/journal/addressed-block'
import { issueIdSchema } from '@/lib/journal/ids'
import type { PublishedArticle } from '@/lib/journal/published'
import { visible } from '@/lib/text/visible'
import { importFile } from './import-fixture'

// Made by tests/fixtures/real-issue-as-pdf.ts from the records of 2022-01, the corrections in them.
const bytes = new Uint8Array(gunzipSync(readFileSync('tests/fixtures/pdf/2022-01.pdf.gz')))
const source = await readPdf(bytes)
const imported = await importFile(bytes)
const printed = publishIssue(imported)
const records = readIssue(issueIdSchema.parse('2022-01'))

/** A block as its form and words; the print's blanks between Han and Latin are not those of the text. */
function wordsOf(block: AddressedBlock): readonly string[] {
  switch (block.type) {
    case 'notice':
      return block.blocks.flatMap(wordsOf)
    case 'table':
      return [block.head, ...block.rows].map((row) => `行 ${visible(row.join('|'))}`)
    case 'signature':
      return block.lines.map((line) => `落款 ${visible(line.text)}`)
    case 'heading':
      return [`题${block.level} ${visible(block.text)}`]
    default:
      return [`${block.type} ${visible(block.text)}`]
  }
}

describe('the real issue printed as a booklet and read back from PDF', () => {
  it('has the articles of the records, with their fields', () => {
    const bare = (record: object) => JSON.parse(visible(JSON.stringify(record)))
    expect(printed.articles.map(({ record }) => bare(record))).toEqual(
      records.articles.map(({ record }) => bare(record)),
    )
  })

  it.each(records.articles.map(({ record }, i) => [record.title, i] as const))(
    'has the words of %s block by block',
    (_, i) => {
      expect(printed.articles[i]?.blocks.flatMap(wordsOf)).toEqual(
        records.articles[i]?.blocks.flatMap(wordsOf),
      )
    },
  )

  it('has masthead, highlights and contents as printed', () => {
    const bare = (value: object) => JSON.parse(visible(JSON.stringify(value)))
    expect(bare(printed.issue)).toEqual(bare(records.issue))
  })

  it('knows the printed page of every paragraph, rising from that of its article', () => {
    for (const [i, { anchors }] of imported.provenance.articles.entries()) {
      const pages = anchors.map((anchor) => anchor.page ?? 0)
      expect(pages[0]).toBe(records.articles[i]?.record.page)
      expect([...pages].sort((a, b) => a - b)).toEqual(pages)
    }
  })

  it('takes off a head and a number on every page of the text', () => {
    const { removals } = imported.provenance
    expect(removals.filter((removal) => removal.reason === '页码')).toHaveLength(92)
    expect(removals.filter((removal) => removal.reason === '页眉')).toHaveLength(92)
  })

  it('equals its records, and the text layer of the file', async () => {
    expect(proveRecords(source, printed, imported.provenance).breaches).toEqual([])
    expect(await provePdf(bytes, source)).toEqual([])
  })
})

// Written by LibreOffice 7.4 from tests/fixtures/word/2022-01.docx: hanging stops, rows cut by pages, centred offices.
const byOffice = publishIssue(
  await importFile(
    new Uint8Array(gunzipSync(readFileSync('tests/fixtures/pdf/2022-01-by-libreoffice.pdf.gz'))),
  ),
)

describe('the real issue set by LibreOffice and read back from its PDF', () => {
  it('has the kinds, dates, offices and people of the records', () => {
    const told = (record: PublishedArticle['record']) =>
      JSON.parse(visible(JSON.stringify({ ...record, title: '', subtitle: '', shoulderTitle: '' })))
    expect(byOffice.articles.map(({ record }) => told(record))).toEqual(
      records.articles.map(({ record }) => told(record)),
    )
  })

  it.each(records.articles.map(({ record }, i) => [record.title, i] as const))(
    'has the words of %s block by block',
    (_, i) => {
      expect(byOffice.articles[i]?.blocks.flatMap(wordsOf)).toEqual(
        records.articles[i]?.blocks.flatMap(wordsOf),
      )
    },
  )
})
