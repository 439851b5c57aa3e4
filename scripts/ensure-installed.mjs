// Plain JavaScript: this runs before anything is installed, on a machine that has only Node and npm.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const stamp = `${root}node_modules/.installed-from`

/** The fingerprint of what `npm ci` installs from; a changed lock file means an outdated node_modules. */
function lockFingerprint() {
  return createHash('sha256')
    .update(readFileSync(`${root}package-lock.json`))
    .digest('hex')
}

/** Installs the dependencies with `npm ci` where they are missing or outdated; ends the process where that fails. */
export function ensureInstalled() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const isEnough = major === 20 ? minor >= 19 : major === 22 ? minor >= 12 : major > 22
  if (!isEnough) {
    console.error(
      `需要 Node.js 20.19、22.12 或更新的版本，这台电脑上是 ${process.versions.node}：请到 nodejs.org 安装后再试。`,
    )
    process.exit(1)
  }
  const wanted = lockFingerprint()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  // A node_modules that npm itself finds in order (installed by hand) is not thrown away.
  if (existsSync(`${root}node_modules`) && run('npm', ['ls', '--all', '--silent'], 'ignore') === 0) {
    writeFileSync(stamp, wanted)
    return
  }
  // On stderr, so that a command's own output (npm run import -- … --json) stays clean.
  console.error('正在安装所需的程序包（npm ci），首次约需一分钟……')
  // Nothing of what is installed needs to run a program of its own for it, so none may.
  if (
    run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], ['ignore', 'ignore', 'inherit']) !== 0
  ) {
    console.error('安装没有成功：请检查网络后再运行一次。')
    process.exit(1)
  }
  writeFileSync(stamp, wanted)
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').StdioOptions} stdio
 */
function run(command, args, stdio) {
  return spawnSync(command, [...args], { cwd: root, stdio, shell: process.platform === 'win32' }).status ?? 1
}

if (process.argv[1] === fileURLToPath(import.meta.url)) ensureInstalled()
