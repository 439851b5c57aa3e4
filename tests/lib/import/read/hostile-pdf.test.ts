import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { ImportError } from '@/lib/import/import-error'
import { readPdf } from '@/lib/import/read/read-pdf'
import { readSource } from '@/lib/import/read/read-source'
import { assemble, linesAt, tinyPdf } from './tiny-pdf'

const page = { pieces: linesAt(['为深入贯彻党的二十大精神，推动全校师生多读书。']) }
const REAL = new Uint8Array(gunzipSync(readFileSync('tests/fixtures/pdf/2022-01.pdf.gz')))
const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0))

/** Bytes that look random and are always the same. */
function noise(length: number): Uint8Array {
  let seed = 20220101
  return Uint8Array.from({ length }, () => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0
    return seed >>> 24
  })
}

const joined = (...parts: readonly Uint8Array[]) => new Uint8Array(parts.flatMap((part) => [...part]))

/** A file that asks for a password: an encryption entry whose keys answer to none that is tried. */
const LOCKED = tinyPdf(
  [page],
  `/ID [<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>] /Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> >> `,
)

const CYCLE = assemble([
  '<< /Type /Catalog /Pages 2 0 R >>',
  '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
  '<< /Type /Pages /Parent 2 0 R /Kids [2 0 R] /Count 1 >>',
])

const HUGE_COUNT = assemble([
  '<< /Type /Catalog /Pages 2 0 R >>',
  '<< /Type /Pages /Kids [] /Count 999999999 >>',
])

/** Forms of which each draws the next one twice: 16 million drawings from five kilobytes. */
const DOUBLING = assemble([
  '<< /Type /Catalog /Pages 2 0 R >>',
  '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
  '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 420 595] /Contents 4 0 R /Resources << /XObject << /X 5 0 R >> >> >>',
  '<< /Length 5 >>\nstream\n/X Do\nendstream',
  ...Array.from(
    { length: 24 },
    (_, i) =>
      `<< /Type /XObject /Subtype /Form /BBox [0 0 420 595] /Resources << /XObject << /X ${6 + i} 0 R >> >> /Length 11 >>\nstream\n/X Do /X Do\nendstream`,
  ),
  '<< /Type /XObject /Subtype /Form /BBox [0 0 420 595] /Length 3 >>\nstream\nq Q\nendstream',
])

describe('a PDF that cannot be read is refused in one Chinese sentence', { timeout: 10_000 }, () => {
  it.each<readonly [string, Uint8Array, RegExp]>([
    ['a file cut in the middle', REAL.slice(0, REAL.length / 2), /不完整/],
    ['random bytes behind the head of a PDF', joined(latin1('%PDF-1.7\n'), noise(20_000)), /不完整/],
    [
      'random bytes between head and end',
      joined(latin1('%PDF-1.7\n'), noise(20_000), latin1('%%EOF')),
      /损坏/,
    ],
    ['a file that asks for a password', LOCKED, /密码/],
    ['a scan without a text layer', tinyPdf([{ pieces: [] }, { pieces: [] }]), /扫描件/],
    ['5,000 empty pages', tinyPdf(Array.from({ length: 5000 }, () => ({ pieces: [] }))), /2000 页/],
    ['a page tree that leads back to itself', CYCLE, /损坏|扫描件/],
    ['a count of pages that are not there', HUGE_COUNT, /损坏|扫描件/],
    ['forms that draw a form twice, 24 deep', DOUBLING, /绘图指令/],
    ['more than 50 MB', new Uint8Array(51 * 1024 * 1024), /50 MB/],
  ])('%s', async (_, bytes, message) => {
    const error = await readPdf(bytes).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(ImportError)
    expect(error).toMatchObject({ message: expect.stringMatching(message) })
    expect(error).toMatchObject({ message: expect.stringMatching(/^[^。]*。$/u) })
  })
})

describe('a strange PDF that can be read is read', { timeout: 10_000 }, () => {
  const textOf = async (bytes: Uint8Array) =>
    (await readSource(bytes)).lines.map((line) => line.text).join('')

  it('whatever its name says, by its content', async () => {
    expect((await readSource(tinyPdf([page]))).format).toBe('pdf')
  })

  it.each([
    ['a line end', '\n'],
    ['a line of a web server', 'HTTP/1.1 200 OK\r\n\r\n'],
    ['a byte', '\u0001'],
    ['a byte order mark', '\u00ef\u00bb\u00bf'],
  ])('with %s in front of its mark', async (_, front) => {
    const bytes = joined(latin1(front), tinyPdf([page]))
    expect(await textOf(bytes)).toBe('为深入贯彻党的二十大精神，推动全校师生多读书。')
  })

  it('with a page as large as a field', async () => {
    const text = new TextDecoder('latin1').decode(tinyPdf([page]))
    const huge = text.replace('/MediaBox [0 0 420 595]', '/MediaBox [0 0 9999999 9999999]')
    expect(await textOf(latin1(huge))).toContain('多读书')
  })

  it('with scripts and attachments, which are left alone', async () => {
    const text = new TextDecoder('latin1').decode(tinyPdf([page]))
    const scripted = text.replace(
      '/Type /Catalog',
      '/Type /Catalog /OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>',
    )
    expect(await textOf(latin1(scripted))).toBe('为深入贯彻党的二十大精神，推动全校师生多读书。')
  })

  it('turned by its page entry, as pages set across are', async () => {
    const pieces = [{ x: 100, y: 500, text: '为深入贯彻党的二十大精神，推动全校师生多读书。', turned: true }]
    const text = new TextDecoder('latin1').decode(tinyPdf([{ pieces }]))
    const { lines, findings } = await readSource(
      latin1(text.replace('/Type /Page /Parent', '/Type /Page /Rotate 90 /Parent')),
    )
    expect(lines[0]?.text).toBe('为深入贯彻党的二十大精神，推动全校师生多读书。')
    expect(findings).toEqual([])
  })

  it('without a word on the console, and tells how far it is', async () => {
    const said: unknown[] = []
    const { log, warn, error } = console
    Object.assign(console, {
      log: said.push.bind(said),
      warn: said.push.bind(said),
      error: said.push.bind(said),
    })
    const progress: string[] = []
    try {
      await readSource(tinyPdf([page, page]), { onProgress: (text) => progress.push(text) })
    } finally {
      Object.assign(console, { log, warn, error })
    }
    expect(said).toEqual([])
    expect(progress).toEqual(['正在读取第 1/2 页…', '正在读取第 2/2 页…'])
  })
})
