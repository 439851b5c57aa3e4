import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const stamp = join(root, '.next', 'built-from')
/** Whatever the site is built from: a change in any of these makes it anew. */
export const INPUTS = [
  'app',
  'components',
  'content',
  'lib',
  'scripts/bundle-script.ts',
  'scripts/bundle-islands.ts',
  'scripts/bundle-worker.ts',
  'scripts/compress-files.ts',
  'scripts/content-policy.ts',
  'scripts/downloads',
  'scripts/finish-page.ts',
  'scripts/finish-pages.ts',
  'scripts/hint-programs.ts',
  'scripts/inline-styles.ts',
  'scripts/page-names.ts',
  'scripts/page-styles.ts',
  'scripts/program-files.ts',
  'scripts/offline',
  'scripts/run-build.mjs',
  'scripts/write-downloads.ts',
  'scripts/write-offline.ts',
  'scripts/write-search.ts',
  'package.json',
  'package-lock.json',
  'next.config.ts',
  'postcss.config.mjs',
  'tsconfig.json',
]

/**
 * Every file below a path, in a fixed order.
 * @param {string} path
 * @returns {string[]}
 */
function filesBelow(path) {
  if (!existsSync(path)) return []
  const entries = readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
  return entries.flatMap((entry) =>
    entry.isDirectory() ? filesBelow(join(path, entry.name)) : [join(path, entry.name)],
  )
}

/** The fingerprint of everything the site is built from. */
function inputFingerprint() {
  const hash = createHash('sha256')
  for (const input of INPUTS) {
    const path = join(root, input)
    const files = /\.\w+$/.test(input) ? [path] : filesBelow(path)
    for (const file of files)
      hash.update(file.slice(root.length)).update('\0').update(readFileSync(file)).update('\0')
  }
  return hash.digest('hex')
}

/**
 * Builds the site into `out/` where anything it is made from has changed since the last build. Returns false where
 * the build failed; the printed output of the build says why.
 * @returns {boolean}
 */
export function ensureBuilt() {
  const wanted = inputFingerprint()
  if (
    existsSync(stamp) &&
    existsSync(join(root, 'out', 'index.html')) &&
    readFileSync(stamp, 'utf8') === wanted
  )
    return true
  console.log('内容有变化，正在生成网站……')
  rmSync(stamp, { force: true })
  const { status } = spawnSync(process.execPath, [join(root, 'scripts', 'run-build.mjs')], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  if (status !== 0) return false
  writeFileSync(stamp, wanted)
  return true
}
