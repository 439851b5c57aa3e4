import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { convertOldWord } from '@/lib/import/read/convert-old-word.disk'
import { readSource } from '@/lib/import/read/read-source'
import { para, wordFile } from './word/word-file'

const DOC = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** A PATH on which `soffice` is this shell script; $FOLDER is where it stands, ${OUT} where it is asked to write. */
function withSoffice(script: string): { path: string; folder: string } {
  const folder = mkdtempSync(join(tmpdir(), 'soffice-'))
  folders.push(folder)
  const head = `#!/bin/sh\nFOLDER="${folder}"\nwhile [ $# -gt 0 ]; do case "$1" in --outdir) OUT="$2";; -env:*) PROFILE="$1";; esac; LAST="$1"; shift; done\n`
  writeFileSync(join(folder, 'soffice'), head + script)
  chmodSync(join(folder, 'soffice'), 0o755)
  return { path: `${folder}${delimiter}${process.env.PATH}`, folder }
}

describe.skipIf(process.platform === 'win32')('an old Word file', () => {
  it('is converted by LibreOffice where there is one, in a folder and profile of its own that are gone afterwards', async () => {
    const { path, folder } = withSoffice(
      'echo "$PROFILE $LAST" > "$FOLDER/said"; cp "$FOLDER/good.docx" "$OUT/source.docx"',
    )
    writeFileSync(join(folder, 'good.docx'), wordFile(para('甲。')))
    const converted = await convertOldWord(DOC, { path })
    expect((await readSource(converted?.bytes ?? DOC)).lines.map((line) => line.text)).toEqual(['甲。'])
    const [profile = '', source = ''] = readFileSync(join(folder, 'said'), 'utf8').trim().split(' ')
    expect(profile).toMatch(/^-env:UserInstallation=file:\/\//)
    expect(existsSync(source)).toBe(false)
  })

  it('is converted without our surroundings, by a profile that fetches and runs nothing', async () => {
    process.env.SECRET_OF_OURS = 'x'
    const { path, folder } = withSoffice(
      'env > "$FOLDER/env"; cp "$(echo "$PROFILE" | sed s,.*file://,,)/user/registrymodifications.xcu" "$FOLDER/said"; cp "$FOLDER/good.docx" "$OUT/source.docx"',
    )
    writeFileSync(join(folder, 'good.docx'), wordFile(para('甲。')))
    await convertOldWord(DOC, { path })
    delete process.env.SECRET_OF_OURS
    expect(readFileSync(join(folder, 'env'), 'utf8')).not.toMatch(/SECRET_OF_OURS/)
    const said = readFileSync(join(folder, 'said'), 'utf8')
    for (const name of ['ooInetHTTPSProxyName', 'DisableMacrosExecution']) expect(said).toContain(name)
  })

  it('is left alone without LibreOffice', async () => {
    expect(await convertOldWord(DOC, { path: '' })).toBeNull()
  })

  it('is refused where LibreOffice fails', async () => {
    await expect(convertOldWord(DOC, withSoffice('exit 1'))).rejects.toThrow(/没有成功/)
    await expect(convertOldWord(DOC, withSoffice('exit 0'))).rejects.toThrow(/没有成功/)
  })

  it('is refused where LibreOffice hangs, and what hangs is stopped', async () => {
    const start = performance.now()
    await expect(convertOldWord(DOC, { ...withSoffice('sleep 30'), limit: 300 })).rejects.toThrow(/没有成功/)
    expect(performance.now() - start).toBeLessThan(10_000)
  })

  it('with a password or of another program is never handed to LibreOffice', async () => {
    const excel = new Uint8Array([...DOC, ...Buffer.from('Workbook', 'utf16le')])
    expect(await convertOldWord(excel, withSoffice('exit 1'))).toBeNull()
  })
})
