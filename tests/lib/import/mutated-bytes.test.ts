import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { publishIssue } from '@/lib/content/publish-issue'
import { ImportError } from '@/lib/import/import-error'
import { proveReading } from '@/lib/import/prove/prove-reading'
import { proveRecords } from '@/lib/import/prove/prove-records'
import { readSource } from '@/lib/import/read/read-source'
import { importSource, issueText } from './import-fixture'

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
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const run = (text: string, properties = '') => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`
/** The same with what Word files have besides: styles, automatic numbers, a note, a field, a box, hidden words, a change. */
const RICH_PARTS: Readonly<Record<string, string>> = {
  ...WORD_PARTS,
  'word/_rels/document.xml.rels': `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${['styles', 'numbering', 'footnotes'].map((name) => `<Relationship Id="${name}" Type="${R}/${name}" Target="${name}.xml"/>`).join('')}</Relationships>`,
  'word/styles.xml': `<w:styles ${W}><w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style><w:style w:type="paragraph" w:styleId="a"><w:basedOn w:val="1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style></w:styles>`,
  'word/numbering.xml': `<w:numbering ${W}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
  'word/footnotes.xml': `<w:footnotes ${W}><w:footnote w:id="1"><w:p><w:r><w:footnoteRef/></w:r>${run('参见《求是》。')}</w:p></w:footnote></w:footnotes>`,
  'word/document.xml': `<w:document ${W}><w:body>${LINES.map((line) => `<w:p><w:pPr><w:pStyle w:val="1"/></w:pPr>${run(line)}</w:p>`).join('')}<w:p><w:pPr><w:pStyle w:val="a"/></w:pPr>${run('工作目标')}</w:p><w:p><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr>${run('面积为1200m')}${run('2', '<w:vertAlign w:val="superscript"/>')}${run('暗语', '<w:vanish/>')}<w:r><w:footnoteReference w:id="1"/></w:r></w:p><w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('3')}<w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:pict><w:txbxContent><w:p>${run('编者按')}</w:p></w:txbxContent></w:pict></w:r></w:p><w:p><w:ins w:id="1" w:author="某人">${run('新增')}</w:ins><w:del w:id="2" w:author="某人"><w:r><w:delText>删去</w:delText></w:r></w:del></w:p></w:body></w:document>`,
}
const zipped = (parts: Readonly<Record<string, string>>) =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])))
const WORD = zipped(WORD_PARTS)
const RICH = zipped(RICH_PARTS)

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
      { weight: 2, arbitrary: fc.constantFrom(WORD, RICH) },
      { weight: 2, arbitrary: fc.constant(PDF) },
    ),
    fc.boolean(),
    fc.nat(9),
    fc.array(change, { minLength: 1, maxLength: 6 }),
  )
  .map(([source, inside, which, changes]) => {
    const all = (of: Uint8Array, whole: boolean) =>
      changes.reduce((bytes, each) => mutate(bytes, each, whole), of)
    if (!inside || source[0] !== 0x50) return all(source, inside)
    const names = Object.keys(unzipSync(source))
    // Mostly the text itself, but any other part too.
    const part = which < 5 ? 'word/document.xml' : names[which % names.length]
    const parts = Object.entries(unzipSync(source)).map(([name, bytes]) => {
      return [name, name === part ? all(bytes, changes.length % 2 === 0) : bytes] as const
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
        const began = process.cpuUsage()
        try {
          // A Word file with tracked changes is refused; taken as accepted, what is in it is read.
          const source = await readSource(bytes, { acceptChanges: true })
          // What its reading cannot prove is never written, and so need not be proved.
          if ((await proveReading(bytes, source)).length > 0) return
          const imported = importSource(source, bytes, { id: '2023-05' })
          const { breaches } = proveRecords(source, publishIssue(imported), imported.provenance)
          expect(breaches).toEqual([])
          imports += 1
        } catch (error) {
          if (!(error instanceof ImportError)) throw error
          expect(error.message).toMatch(/^[^\n]+[。.]$/)
        }
        // The processor's time, in microseconds: what else the machine does is no fault of the file.
        const { user, system } = process.cpuUsage(began)
        expect(user + system).toBeLessThan(5_000_000)
      }),
      runs,
    )
    // Changes so rough that nothing is ever imported would test the refusals alone.
    expect(imports).toBeGreaterThan(runs.numRuns * 0.2)
  })
})
