import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { lockContent, lockHolder } from './content-lock.disk'
import { syncFolder } from './sync-files.disk'

/** A folder that an import makes beside the issue's own: `.2022-01-a1B2c3` while it is filled, `…-old`, `…-done`. */
const LEFTOVER = /^\.(\d{4}-\d{2,3})-[A-Za-z0-9]{6}(-old|-done)?$/
/** How long a reader waits for a command that is between its two renames, in milliseconds. */
const PATIENCE = 5000

type Leftover = { readonly name: string; readonly issue: string; readonly kind: string }

function leftoversIn(root: string): readonly Leftover[] {
  if (!existsSync(root)) return []
  return readdirSync(root).flatMap((name) => {
    const [, issue, kind = ''] = LEFTOVER.exec(name) ?? []
    return issue === undefined ? [] : [{ name, issue, kind }]
  })
}

/** The issues that a crash took away between the two renames of an import: only their old folder is there. */
function cutOff(root: string): readonly Leftover[] {
  return leftoversIn(root).filter(({ issue, kind }) => kind === '-old' && !existsSync(join(root, issue)))
}

/**
 * Puts back the issues that a crashed import had moved aside, so that whoever reads the library, a build too, never
 * misses one. Returns their ids. Changes nothing where nothing was cut off, or while a command is still at work.
 */
export function restoreIssues(root: string): readonly string[] {
  const until = Date.now() + PATIENCE
  // A living import is between its renames for some milliseconds; it ends them itself.
  while (cutOff(root).length > 0 && lockHolder(root) !== null && Date.now() < until)
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20)
  return cutOff(root).flatMap(({ name, issue }) => {
    try {
      renameSync(join(root, name), join(root, issue))
    } catch (error) {
      // Another process (a build has several) put it back first.
      if (existsSync(join(root, issue))) return []
      throw error
    }
    syncFolder(root)
    return [issue]
  })
}

/**
 * Mends a content folder after a crash: old issues are put back, folders that an import left behind are cleared. Called
 * by the holder of the lock. Returns a sentence for staff for each thing done.
 */
export function recoverIssueFolders(root: string): readonly string[] {
  const restored = cutOff(root).flatMap(({ name, issue }) => {
    if (existsSync(join(root, issue))) return []
    renameSync(join(root, name), join(root, issue))
    syncFolder(root)
    return [`上次导入中途停止，已恢复 ${issue} 期原有内容：如仍要换成新的，请重新导入。`]
  })
  const cleared = leftoversIn(root).map(({ name }) => {
    rmSync(join(root, name), { recursive: true, force: true })
    return `已清除上次导入中途留下的临时文件夹 ${join(root, name)}。`
  })
  return [...restored, ...cleared]
}

/**
 * The same for a command that only reads: does nothing where nothing is left behind, so that a folder that may not be
 * written is read all the same, nor while another command is at work, whose folders these are.
 */
export function recoverIfLeft(root: string): readonly string[] {
  if (leftoversIn(root).length === 0 || lockHolder(root) !== null) return []
  const unlock = lockContent(root)
  try {
    return recoverIssueFolders(root)
  } finally {
    unlock()
  }
}
