import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { type CorrectionsFile, correctionsFileSchema, NO_CORRECTIONS } from '@/lib/journal/corrections'
import type { IssueId } from '@/lib/journal/ids'
import type { Provenance } from '@/lib/journal/provenance'
import { readProvenance } from './read-provenance.disk'
import { RecordError } from './record-files'
import { syncFolder, writeSynced } from './sync-files.disk'

/** Name of the file of corrections, the only one in an issue's folder that people edit. */
export const CORRECTIONS_FILE = 'corrections.yaml'

/** Corrections as found on disk: parsed, and as text to be kept beside the records; none where there is no file. */
export type FoundCorrections = { readonly file: CorrectionsFile; readonly text: string | null }

/** Reads `corrections.yaml` from the first of the folders that has one. Throws RecordError where it is malformed. */
export function readCorrections(folders: readonly string[]): FoundCorrections {
  const path = folders.map((folder) => join(folder, CORRECTIONS_FILE)).find((each) => existsSync(each))
  if (path === undefined) return { file: NO_CORRECTIONS, text: null }
  if (!statSync(path).isFile())
    throw new RecordError(`${path} 不是文件：请移走它，再放入写有更正的 corrections.yaml。`)
  const text = readFileSync(path, 'utf8')
  return { file: parseCorrections(text, path), text }
}

/** What is wrong with one field, in Chinese: zod's own sentences are English. */
function fieldTrouble(path: readonly PropertyKey[], message: string): string {
  const place = path
    .map((step) => (typeof step === 'number' ? `第 ${step + 1} 条` : String(step)))
    .join(' 的 ')
  return `${place === '' ? '整个文件' : place}（${/\p{sc=Han}/u.test(message) ? message : '缺少、写错了名称，或写法不对'}）`
}

/** Parses the text of a file of corrections; `path` names it in the message of the RecordError thrown for a malformed one. */
export function parseCorrections(text: string, path: string): CorrectionsFile {
  let value: unknown
  try {
    // Unknown tags (!!js/function) are read as the plain words they stand before; nothing is said of them in English.
    value = parse(text, { logLevel: 'error' })
  } catch (error) {
    if (!(error instanceof Error)) throw error
    const line = /at line (\d+)/.exec(error.message)?.[1]
    const place = line === undefined ? '' : `第 ${line} 行附近`
    throw new RecordError(`${path} ${place}不是合格的 YAML：请检查缩进、冒号、引号和括号，改好后再导入。`)
  }
  const parsed = correctionsFileSchema.safeParse(value)
  if (!parsed.success) {
    const fields = parsed.error.issues.map(({ path: at, message }) => fieldTrouble(at, message)).join('、')
    throw new RecordError(`${path} 的内容不合要求：${fields}。请改好后再导入。`)
  }
  return parsed.data
}

/** Reads the provenance of an earlier import, for its paragraph addresses; null where there was none. */
export function readEarlierProvenance(folder: string): Provenance | null {
  return readProvenance(join(folder, 'import.json'))
}

/** The source file of an issue's folder (source.txt, source.md …); null where it is missing. */
export function sourceFileOf(folder: string): string | null {
  return readdirSync(folder).find((name) => /^source\.\w+$/.test(name)) ?? null
}

/**
 * Writes an issue's folder whole or not at all: into a temporary folder beside it, then swapped in by rename. Whatever
 * ends the process meanwhile, the old issue is in its place or in `…-old`, from where `recover-issues` puts it back:
 * an `-old` folder is always whole, for it is renamed to `-done` before it is removed. Call it with the lock held.
 */
export function replaceIssueFolder(
  root: string,
  id: IssueId,
  files: ReadonlyMap<string, string | Uint8Array>,
): string {
  mkdirSync(root, { recursive: true })
  const target = join(root, id)
  const fresh = mkdtempSync(join(root, `.${id}-`))
  const old = `${fresh}-old`
  const done = `${fresh}-done`
  try {
    // mkdtemp makes a folder that nobody else may read; the journal is public, also to the web server's account.
    chmodSync(fresh, 0o755)
    for (const [name, content] of files) writeSynced(join(fresh, name), content)
    syncFolder(fresh)
    if (existsSync(target)) renameSync(target, old)
    try {
      renameSync(fresh, target)
    } catch (error) {
      if (existsSync(old)) renameSync(old, target)
      throw error
    }
    syncFolder(root)
    if (existsSync(old)) renameSync(old, done)
  } finally {
    rmSync(fresh, { recursive: true, force: true })
    rmSync(done, { recursive: true, force: true })
  }
  return target
}
