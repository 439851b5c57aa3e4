import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ImportError } from '../import-error'
import { oldFileKind } from './read-old-word'

const LONGEST_MS = 60_000
const LARGEST_FILE = 20 * 1024 * 1024

const failed = () =>
  new ImportError('用 LibreOffice 转换这个旧版文件没有成功：请用 Word 或 WPS 打开它，另存为 .docx 后再导入。')

/** What a profile of its own must say: fetch nothing, run nothing. Every address goes to a port where no one listens. */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
${[
  ['Inet/Settings', 'ooInetProxyType', '2'],
  ...['HTTP', 'HTTPS', 'FTP'].flatMap((kind) => [
    ['Inet/Settings', `ooInet${kind}ProxyName`, '127.0.0.1'],
    ['Inet/Settings', `ooInet${kind}ProxyPort`, '9'],
  ]),
  ['Office.Common/Security/Scripting', 'MacroSecurityLevel', '3'],
  ['Office.Common/Security/Scripting', 'DisableMacrosExecution', 'true'],
  ['Office.Common/Security/Scripting', 'BlockUntrustedRefererLinks', 'true'],
  ['Office.Writer/Content/Update', 'Link', '0'],
]
  .map(
    ([path, name, value]) =>
      `<item oor:path="/org.openoffice.${path}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`,
  )
  .join('\n')}
</oor:items>
`

/** What the converter needs of our surroundings; no keys, addresses or names of ours go with it. */
function surroundings(folder: string, path: string): NodeJS.ProcessEnv {
  const { SystemRoot, LANG } = process.env
  return {
    NODE_ENV: 'production',
    PATH: path,
    HOME: folder,
    TMPDIR: folder,
    TEMP: folder,
    TMP: folder,
    ...(SystemRoot === undefined ? {} : { SystemRoot }),
    ...(LANG === undefined ? {} : { LANG }),
  }
}

function findSoffice(path: string): string | null {
  const names = process.platform === 'win32' ? ['soffice.com', 'soffice.exe'] : ['soffice']
  const files = path.split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)))
  return files.find((file) => existsSync(file)) ?? null
}

/** Runs the converter to its end; after the limit it is stopped with everything it started. */
function run(
  program: string,
  options: readonly string[],
  { limit, env }: { readonly limit: number; readonly env: NodeJS.ProcessEnv },
): Promise<boolean> {
  return new Promise((resolve) => {
    const detached = process.platform !== 'win32'
    const child = spawn(program, options, { stdio: 'ignore', detached, env })
    const timer = setTimeout(() => {
      // soffice is a script that starts the real program; only its whole group ends both.
      if (process.platform === 'win32' || child.pid === undefined) child.kill('SIGKILL')
      else process.kill(-child.pid, 'SIGKILL')
    }, limit)
    child.on('error', () => {
      clearTimeout(timer)
      resolve(false)
    })
    child.on('close', (code) => {
      clearTimeout(timer)
      resolve(code === 0)
    })
  })
}

/**
 * Converts a .doc, .wps or .rtf to .docx with LibreOffice, and gives the bytes of the .docx for `readSource`. Null where
 * the file is of another kind or `soffice` is not on the PATH; then `readSource` refuses it with what to do. Works in a folder
 * and with a profile of its own that fetches nothing and runs no macros, both removed afterwards; takes at most 60
 * seconds. Throws ImportError where it fails.
 */
export async function convertOldWord(
  bytes: Uint8Array,
  {
    path = process.env.PATH ?? '',
    limit = LONGEST_MS,
  }: { readonly path?: string; readonly limit?: number } = {},
): Promise<{ readonly bytes: Uint8Array; readonly from: 'word' | 'rtf' } | null> {
  const kind = oldFileKind(bytes)
  if (kind !== 'word' && kind !== 'rtf') return null
  const soffice = findSoffice(path)
  if (soffice === null) return null
  if (bytes.length > LARGEST_FILE)
    throw new ImportError('文件超过 20 MB，没有导入：请在 Word 里删去图片后另存为 .docx，再导入。')
  const folder = mkdtempSync(join(tmpdir(), 'study-reader-'))
  try {
    // The name is ours, never the file's own, and so no part of a command.
    const source = join(folder, kind === 'rtf' ? 'source.rtf' : 'source.doc')
    const out = join(folder, 'out')
    mkdirSync(out)
    writeFileSync(source, bytes)
    const profile = join(folder, 'profile')
    mkdirSync(join(profile, 'user'), { recursive: true })
    writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), SETTINGS)
    const own = `-env:UserInstallation=${pathToFileURL(profile).href}`
    const options = [own, '--headless', '--norestore', '--convert-to', 'docx', '--outdir', out, source]
    const done = await run(soffice, options, { limit, env: surroundings(folder, path) })
    const result = join(out, 'source.docx')
    if (!done || !existsSync(result)) throw failed()
    return { bytes: readFileSync(result), from: kind }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
