import {
  cpSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const SOURCES = [
  'app',
  'components',
  'lib',
  'scripts',
  'package.json',
  'package-lock.json',
  'next.config.ts',
  'postcss.config.mjs',
  'tsconfig.json',
]

/** The same files under other names: the bundler of the framework follows no link out of the project. */
function linkFolder(from: string, to: string): void {
  mkdirSync(to)
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory()) linkFolder(source, target)
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target)
    else linkSync(source, target)
  }
}

/** Copies the project, without its content and all that is made, to a temporary folder; remove it with its parent. */
export function copyProject(): { readonly folder: string; readonly remove: () => void } {
  const parent = mkdtempSync(join(tmpdir(), 'build-'))
  const folder = join(parent, 'project')
  for (const source of SOURCES) cpSync(source, join(folder, source), { recursive: true })
  try {
    linkFolder('node_modules', join(folder, 'node_modules'))
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error
    rmSync(join(folder, 'node_modules'), { recursive: true })
    cpSync('node_modules', join(folder, 'node_modules'), { recursive: true, verbatimSymlinks: true })
  }
  return { folder, remove: () => rmSync(parent, { recursive: true, force: true }) }
}

/** What a folder takes: by the sizes of its files, and on the disk, where each fills whole blocks. */
export type FolderSize = { readonly bytes: number; readonly onDisk: number; readonly files: number }

/** Adds up all files below a folder; one that has several names is counted once. */
export function folderSize(folder: string): FolderSize {
  const seen = new Set<number>()
  let [bytes, onDisk, files] = [0, 0, 0]
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isSymbolicLink()) continue
    const { ino, size, blocks } = statSync(join(entry.parentPath, entry.name))
    if (seen.has(ino)) continue
    seen.add(ino)
    onDisk += blocks * 512
    if (!entry.isFile()) continue
    bytes += size
    files += 1
  }
  return { bytes, onDisk, files }
}
