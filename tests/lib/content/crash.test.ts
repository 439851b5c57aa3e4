import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildSync } from 'esbuild'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { LockedError, lockContent } from '@/lib/content/content-lock.disk'
import { issueFiles } from '@/lib/content/issue-files'
import { replaceIssueFolder } from '@/lib/content/issue-folder.disk'
import { readIssue, readLibrary } from '@/lib/content/library.disk'
import { recoverIfLeft } from '@/lib/content/recover-issues.disk'
import { issueIdSchema } from '@/lib/journal/ids'
import { importText, issueText } from '../import/import-fixture'

const id = issueIdSchema.parse('2023-05')
const folder = mkdtempSync(join(tmpdir(), 'crash-'))
afterAll(() => rmSync(folder, { recursive: true }))

const filesOf = (...lines: readonly string[]) => issueFiles(importText(issueText(...lines)))
const OLD = filesOf('目录', '阅读方案… 1', '', '阅读方案', '为推动阅读，制定旧方案。')
const NEW = filesOf('目录', '阅读意见… 1', '', '阅读意见', '为推动阅读，提出新意见。')
const NEW_PATH = join(folder, 'new.json')
writeFileSync(NEW_PATH, JSON.stringify(Object.fromEntries(NEW)))
const PROGRAM = join(folder, 'writer.cjs')
buildSync({
  entryPoints: ['tests/lib/content/killed-writer.ts'],
  outfile: PROGRAM,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  alias: { '@': process.cwd() },
})

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(folder, 'content-'))
})

/** Writes the new issue, killed before its nth change to the disk; false when it came to its end. */
function killedAt(nth: number): boolean {
  const { signal, status, stderr } = spawnSync(process.execPath, [PROGRAM, root, NEW_PATH, String(nth)], {
    encoding: 'utf8',
  })
  if (signal !== 'SIGKILL' && status !== 0) throw new Error(stderr)
  return signal === 'SIGKILL'
}

const filesIn = (path: string) =>
  new Map(readdirSync(path).map((name) => [name, readFileSync(join(path, name), 'utf8')]))
const sorted = (files: ReadonlyMap<string, string>) => [...files].sort(([a], [b]) => a.localeCompare(b))

describe('a process killed while it writes an issue', { timeout: 120_000 }, () => {
  it('leaves the old issue whole or the new one, whatever it was at', () => {
    const kept: string[] = []
    for (let nth = 1; ; nth++) {
      rmSync(root, { recursive: true })
      replaceIssueFolder(root, id, OLD)
      if (!killedAt(nth)) break
      // What a build reads right after the crash, before any other command has run.
      expect(readLibrary(root).map(({ issue }) => issue.id)).toEqual([id])
      const { articles } = readIssue(id, root)
      const isOld = articles[0]?.record.title === '阅读方案'
      expect(sorted(filesIn(join(root, id)))).toEqual(sorted(isOld ? OLD : NEW))
      kept.push(isOld ? 'old' : 'new')
      recoverIfLeft(root)
      expect(readdirSync(root).filter((name) => name !== '.import.lock')).toEqual([id])
      // The lock of the dead is taken over, and nothing is left behind in the end.
      expect(killedAt(0)).toBe(false)
      expect(readdirSync(root)).toEqual([id])
    }
    // It was killed at every step: before the swap the old issue stands, behind it the new one.
    expect(kept.length).toBeGreaterThan(20)
    expect(kept.lastIndexOf('old')).toBeLessThan(kept.indexOf('new'))
    expect(sorted(filesIn(join(root, id)))).toEqual(sorted(NEW))
  })

  it('leaves nothing or a whole issue where there was none', () => {
    for (let nth = 1; ; nth++) {
      rmSync(root, { recursive: true, force: true })
      if (!killedAt(nth)) break
      if (readLibrary(root).length > 0) expect(sorted(filesIn(join(root, id)))).toEqual(sorted(NEW))
      recoverIfLeft(root)
      expect(readLibrary(root).length).toBeLessThanOrEqual(1)
    }
  })
})

describe('the lock of a content folder', () => {
  it('lets one command in at a time', () => {
    const unlock = lockContent(root)
    expect(() => lockContent(root)).toThrow(LockedError)
    unlock()
    lockContent(root)()
    expect(readdirSync(root)).toEqual([])
  })

  it('is taken over from a process that is gone', () => {
    const { pid } = spawnSync(process.execPath, ['-e', ''])
    writeFileSync(join(root, '.import.lock'), String(pid))
    lockContent(root)()
    expect(readdirSync(root)).toEqual([])
  })

  it('leaves the folders of a living command alone', () => {
    const unlock = lockContent(root)
    writeFileSync(join(root, '.2023-05-abcdef'), '')
    expect(recoverIfLeft(root)).toEqual([])
    unlock()
    expect(recoverIfLeft(root)).toHaveLength(1)
  })
})
