import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'

/** Name of the file that stands in a content folder while a command changes it. */
const LOCK_FILE = '.import.lock'
/** No command holds the lock longer: an import ends after a minute, writing takes seconds. In milliseconds. */
const LONGEST_HELD = 10 * 60_000

/** Thrown when another command is changing the same content folder; the message says what to do. */
export class LockedError extends Error {
  override readonly name = 'LockedError'
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}

/** Tells whether a process of this computer is still there; one of another computer counts as there. */
function isAlive(holder: string): boolean {
  const [pid, host] = holder.split(' ')
  if (host !== undefined && host !== hostname()) return true
  try {
    process.kill(Number(pid), 0)
    return true
  } catch (error) {
    // EPERM: it is there and belongs to somebody else.
    return codeOf(error) === 'EPERM'
  }
}

/** Who holds the lock of a content folder; null where nobody does, or only a command that is long gone. */
export function lockHolder(root: string): string | null {
  const path = join(root, LOCK_FILE)
  try {
    const age = Date.now() - statSync(path).mtimeMs
    const holder = readFileSync(path, 'utf8')
    // An empty file is one that its owner is about to fill, unless he died at it.
    if (holder === '') return age < 5000 ? '?' : null
    return age < LONGEST_HELD && isAlive(holder) ? holder : null
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  }
}

function take(path: string): boolean {
  try {
    writeFileSync(path, `${process.pid} ${hostname()}`, { flag: 'wx' })
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  }
}

/**
 * Takes the lock of a content folder, so that two commands never change it at once, and returns how to give it back.
 * The lock of a command that was killed is taken over. Throws LockedError where another one holds it.
 */
export function lockContent(root: string): () => void {
  mkdirSync(root, { recursive: true })
  const path = join(root, LOCK_FILE)
  if (!take(path)) {
    const stale = `${path}-${process.pid}`
    // Moved aside first: of two commands that find the same dead lock, one moves it and the other finds nothing.
    if (lockHolder(root) === null) {
      try {
        renameSync(path, stale)
      } catch (error) {
        if (codeOf(error) !== 'ENOENT') throw error
      }
      rmSync(stale, { force: true })
    }
    if (!take(path))
      throw new LockedError(`另一个命令正在改写 ${root} 文件夹：请等它结束后再试；原有内容没有改动。`)
  }
  return () => rmSync(path, { force: true })
}
