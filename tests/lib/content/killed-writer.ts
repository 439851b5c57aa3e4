import fs from 'node:fs'
import { lockContent } from '@/lib/content/content-lock.disk'
import { replaceIssueFolder } from '@/lib/content/issue-folder.disk'
import { recoverIssueFolders } from '@/lib/content/recover-issues.disk'
import { issueIdSchema } from '@/lib/journal/ids'

/**
 * A program for crash.test.ts: writes an issue as the import command does, and kills itself before its nth call that
 * changes the disk. Nothing of the product knows of it; it wraps the functions of node:fs that the product calls.
 */
const [root = '', filesPath = '', nth = ''] = process.argv.slice(2)
const files = new Map(
  Object.entries(JSON.parse(fs.readFileSync(filesPath, 'utf8')) as Record<string, string>),
)
const CHANGING = [
  'mkdirSync',
  'mkdtempSync',
  'chmodSync',
  'openSync',
  'writeFileSync',
  'fsyncSync',
  'closeSync',
  'renameSync',
  'rmSync',
] as const

let calls = 0
for (const name of CHANGING) {
  const original: unknown = fs[name]
  if (typeof original !== 'function') throw new Error(name)
  const wrapped = (...args: readonly unknown[]): unknown => {
    calls += 1
    if (calls === Number(nth)) process.kill(process.pid, 'SIGKILL')
    return Reflect.apply(original, fs, args)
  }
  Object.defineProperty(fs, name, { value: wrapped })
}

const unlock = lockContent(root)
recoverIssueFolders(root)
replaceIssueFolder(root, issueIdSchema.parse('2023-05'), files)
unlock()
