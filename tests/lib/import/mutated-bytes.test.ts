import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { publishIssue } from '@/lib/content/publish-issue'
import { ImportError } from '@/lib/import/import-error'
import { proveRecords } from '@/lib/import/prove/prove-records'
import { readSource } from '@/lib/import/read/read-source'
import { importFile, issueText } from './import-fixture'

const FIXTURES = 'tests/fixtures/import'
/** Every source of the fixtures, of whatever format, and a stretch of the real issue. */
const SOURCES = readdirSync(FIXTURES).flatMap((name) => {
  const folder = join(FIXTURES, name)
  return readdirSync(folder)
    .filter((file) => /^source\.\w+$/.test(file))
    .map((file) => new Uint8Array(readFileSync(join(folder, file))))
})
const REAL = readFileSync('content/2022-01/source.txt').subarray(0, 12_000)

const LINES = issueText('目录', '阅读方案…… 1', '阅读方案', '一、总体要求', '为推动阅读，制定本方案。').split(
  '\n',
)

/** The smallest Word file that Word opens. */
const WORD_PARTS: Readonly<Record<string, string>> = {
  '[Content_Types].xml':
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  '_rels/.rels':
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
  'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${LINES.map((line) => `<w:p><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:r><w:t xml:space="preserve">${line}</w:t></w:r></w:p>`).join('')}<w:tbl><w:tr><w:tc><w:p><w:r><w:t>项目</w:t></w:r></w:p></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl></w:body></w:document>`,
}
const zipped = (parts: Readonly<Record<string, string>>) =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])))
const WORD = zipped(WORD_PARTS)

/** A small PDF with one page of text in a built-in font. */
const PDF = strToU8(
  [
    '%PDF-1.4',
    '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
    '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj',
    '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj',
    '4 0 obj<</Length 71>>stream',
    'BT /F 12 Tf 72 700 Td (2023 5 Reading) Tj 0 -20 Td (Plan for it.) Tj ET',
    'endstream endobj',
    '5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj',
    'trailer<</Root 1 0 R/Size 6>>',
    '%%EOF',
  ].join('\n'),
)

type Change = {
  readonly how: 'flip' | 'cut' | 'drop' | 'double' | 'put' | 'swap'
  readonly at: number
  readonly length: number
  readonly bytes: Uint8Array
}

const change: fc.Arbitrary<Change> = fc.record({
  how: fc.constantFrom('flip', 'cut', 'drop', 'double', 'put', 'swap'),
  at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
  length: fc.integer({ min: 1, max: 400 }),
  bytes: fc.oneof(
    fc.uint8Array({ minLength: 1, maxLength: 8, max: 127 }),
    fc
      .constantFrom(
        '\u200b',
        '\u202e',
        '\ufeff',
        '\ud83d\ude00',
        '</w:p>',
        '<w:p>',
        '&lt;',
        '<!DOCTYPE a>',
        '\r',
        '#',
        '|',
        '> ',
        '```',
        '第',
        '（'.repeat(50),
        'endobj',
        '<<',
        '[^1]: ',
        '<script>',
      )
      .map((text) => strToU8(text)),
  ),
})

/** Applies one change; `whole` keeps the characters whole, so that the text stays one. */
function mutate(source: Uint8Array, { how, at: share, length, bytes }: Change, whole: boolean): Uint8Array {
  const boundary = (place: number) => {
    let at = place
    while (whole && ((source[at] ?? 0) & 0xc0) === 0x80) at += 1
    return at
  }
  const at = boundary(Math.floor(share * source.length))
  const end = boundary(Math.min(source.length, at + length))
  const join = (...parts: readonly Uint8Array[]) => new Uint8Array(Buffer.concat(parts))
  switch (how) {
    case 'flip':
      if (whole) return join(source.subarray(0, at), strToU8('阅'), source.subarray(at))
      return source.map((byte, i) => (i >= at && i < at + 3 ? byte ^ (bytes[0] ?? 1) : byte))
    case 'cut':
      return source.slice(0, at)
    case 'drop':
      return join(source.subarray(0, at), source.subarray(end))
    case 'double':
      return join(source.subarray(0, end), source.subarray(at))
    case 'put':
      return join(source.subarray(0, at), bytes, source.subarray(at))
    case 'swap':
      return join(source.subarray(0, at), source.subarray(end), source.subarray(at, end))
  }
}

/** Changes to the bytes of a file as they are, and to what a Word file has inside its zip. */
const mutated = fc
  .tuple(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...SOURCES, new Uint8Array(REAL)) },
      { weight: 2, arbitrary: fc.constant(WORD) },
      { weight: 2, arbitrary: fc.constant(PDF) },
    ),
    fc.boolean(),
    fc.array(change, { minLength: 1, maxLength: 6 }),
  )
  .map(([source, inside, changes]) => {
    const all = (of: Uint8Array, whole: boolean) =>
      changes.reduce((bytes, each) => mutate(bytes, each, whole), of)
    if (!inside || source[0] !== 0x50) return all(source, inside)
    const parts = Object.entries(unzipSync(source)).map(([name, bytes]) => {
      const isDocument = name === 'word/document.xml'
      return [name, isDocument ? all(bytes, changes.length % 2 === 0) : bytes] as const
    })
    return zipSync(Object.fromEntries(parts))
  })

const runs = process.env.FUZZ_RUNS
  ? { numRuns: Number(process.env.FUZZ_RUNS) }
  : // Always the same cases in a test run, so that it says the same twice; FUZZ_RUNS explores others.
    { numRuns: 2000, seed: 20220101 }

describe('a file with damaged bytes', { timeout: 900_000 }, () => {
  it('has seeds that are what they seem', () => {
    expect(strFromU8(unzipSync(WORD)['word/document.xml'] ?? new Uint8Array())).toContain('制定本方案')
    expect(SOURCES.length).toBeGreaterThan(15)
  })

  let imports = 0
  it('is refused in a sentence or imported so that the proof holds, and soon', async () => {
    await fc.assert(
      fc.asyncProperty(mutated, async (bytes) => {
        const began = performance.now()
        try {
          const imported = await importFile(bytes, { id: '2023-05' })
          const { breaches } = proveRecords(
            await readSource(bytes),
            publishIssue(imported),
            imported.provenance,
          )
          expect(breaches).toEqual([])
          imports += 1
        } catch (error) {
          if (!(error instanceof ImportError)) throw error
          expect(error.message).toMatch(/^[^\n]+[。.]$/)
        }
        expect(performance.now() - began).toBeLessThan(5000)
      }),
      runs,
    )
    // Changes so rough that nothing is ever imported would test the refusals alone.
    expect(imports).toBeGreaterThan(runs.numRuns * 0.2)
  })
})
