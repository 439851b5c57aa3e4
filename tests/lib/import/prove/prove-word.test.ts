import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readIssue } from '@/lib/content/library.disk'
import { proveWord } from '@/lib/import/prove/prove-word'
import { readWord } from '@/lib/import/read/read-word'
import type { SourceLine } from '@/lib/import/source-document'
import { issueIdSchema } from '@/lib/journal/ids'
import { issueAsWord } from '../../../fixtures/real-issue-as-word'
import { item, listLevel, numbering, para, run, wordEntries, wordFile } from '../read/word/word-file'

const bytes = await issueAsWord(readIssue(issueIdSchema.parse('2022-01')))
const source = readWord(bytes)
const filled = source.lines.filter((line) => line.text.trim() !== '')

/** The breaches when one line reads otherwise. */
function breachesWith(changed: SourceLine, text: string) {
  const lines = source.lines.map((line) => (line === changed ? { ...line, text } : line))
  return proveWord(bytes, { ...source, lines })
}

describe('the proof of reading', { timeout: 60_000 }, () => {
  it('holds for the real issue', () => {
    expect(proveWord(bytes, source)).toEqual([])
  })

  it('notices any character dropped, added or changed in any line, and names the line', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...filled),
        fc.nat(),
        fc.constantFrom('', '〓', '〓〓'),
        (line, seed, put) => {
          const places = [...line.text].flatMap((sign, i) => (sign.trim() === '' ? [] : [i]))
          const at = places[seed % places.length] ?? 0
          const signs = [...line.text]
          signs.splice(at, 1, put)
          expect(breachesWith(line, signs.join(''))).not.toEqual([])
        },
      ),
      { numRuns: 60, seed: 2022 },
    )
    const line = filled[30]
    if (line) expect(breachesWith(line, `${line.text}〓`)[0]?.line).toBeGreaterThanOrEqual(line.number)
  })

  it('notices lines that changed places', () => {
    const lines = [...source.lines]
    const [a, b] = [lines[60], lines[61]]
    if (a && b) lines.splice(60, 2, b, a)
    expect(proveWord(bytes, { ...source, lines })).not.toEqual([])
  })

  it('takes numbers and note marks for what Word supplies, and nothing else', () => {
    const parts = {
      numbering: numbering(listLevel(0, 'chineseCounting', '%1、')),
      footnotes: `<w:footnote w:id="1"><w:p><w:r><w:footnoteRef/></w:r>${run('注文。')}</w:p></w:footnote>`,
    }
    const file = wordFile(item('甲') + para(`${run('乙')}<w:r><w:footnoteReference w:id="1"/></w:r>`), parts)
    const read = readWord(file)
    expect(read.lines.map((line) => line.text)).toEqual(['一、甲', '乙¹', '¹注文。'])
    expect(proveWord(file, read)).toEqual([])
    const without = read.lines.map(({ generated, ...line }) => line)
    expect(proveWord(file, { ...read, lines: without })).not.toEqual([])
  })

  const entries = wordEntries(para('为推动阅读，制定本方案。'), {
    footnotes: `<w:footnote w:id="1"><w:p>${run('注文。')}</w:p></w:footnote>`,
  })
  const xml = new TextDecoder().decode(entries['word/document.xml'] as Uint8Array)
  const withNote = xml.replace('</w:p>', '<w:r><w:footnoteReference w:id="1"/></w:r></w:p>')
  const relation = (target: string) =>
    strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="d" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="${target}"/></Relationships>`,
    )
  const rels = entries['word/_rels/document.xml.rels'] as Uint8Array
  const decoy = { 'word/document.xml': strToU8(xml.replace('阅读', '诱饵')) }
  const footnotes = entries['word/footnotes.xml'] as Uint8Array

  it.each([
    [
      'another number beside a decoy',
      'word/document2.xml',
      { ...decoy, 'word/_rels/document2.xml.rels': rels },
    ],
    [
      'another folder',
      'doc/main.xml',
      { ...decoy, 'doc/_rels/main.xml.rels': rels, 'doc/footnotes.xml': footnotes },
    ],
    ['a path from the top', '/word/./document.xml', {}],
    ['a path through another folder', 'doc/../word/document.xml', {}],
  ])('finds the main part and its notes by their relations: %s', (_, target, more) => {
    const path = target.replace(/^\/|\.\/|doc\/\.\.\//g, '')
    const file = zipSync({ ...entries, ...more, '_rels/.rels': relation(target), [path]: strToU8(withNote) })
    const read = readWord(file)
    expect(read.lines.map((line) => line.text)).toEqual(['为推动阅读，制定本方案。¹', '¹ 注文。'])
    expect(proveWord(file, read)).toEqual([])
    const dropped = read.lines.slice(0, 1)
    expect(proveWord(file, { ...read, lines: dropped })).not.toEqual([])
  })

  it.each([false, true])('reads UTF-16, big-endian: %s', (bigEndian) => {
    const text = Buffer.from(`\ufeff${xml.replace('UTF-8', 'UTF-16')}`, 'utf16le')
    const file = zipSync({
      ...entries,
      'word/document.xml': new Uint8Array(bigEndian ? text.swap16() : text),
    })
    const read = readWord(file)
    expect(read.lines.map((line) => line.text)).toEqual(['为推动阅读，制定本方案。'])
    expect(proveWord(file, read)).toEqual([])
  })
})
