import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Draws no window of its own: the tests take half the time with it. */
const SHELL = 'chromium-headless-shell'
const WHOLE = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/**
 * The path of an executable on PATH, or null.
 * @param {string} name
 */
function onPath(name) {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const path = join(folder, name)
    try {
      accessSync(path, constants.X_OK)
      return path
    } catch (error) {
      // Not there or not executable: look in the next folder.
      if (!(error instanceof Error && 'code' in error)) throw error
    }
  }
  return null
}

/**
 * The Chromium to test with: the one named by CHROMIUM, one of the machine's, or Playwright's own; null if none. For
 * scores a whole one is asked for, as readers have it.
 * @param {{ isWhole?: boolean }} [wanted]
 */
export async function findChromium({ isWhole = false } = {}) {
  const named = process.env.CHROMIUM
  if (named && existsSync(named)) return named
  const found = [...(isWhole ? [] : [SHELL]), ...WHOLE].map(onPath).find((path) => path !== null)
  if (found) return found
  const { chromium } = await import('@playwright/test')
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : null
}

/**
 * Finds a Chromium or gets one: Playwright's download first, Debian's package where that cannot be had and this is
 * root. Returns null where neither works; the caller says what to install.
 */
export async function ensureChromium() {
  const found = await findChromium()
  if (found) return found
  console.log('没有找到 Chromium，正在安装……')
  const quiet = { stdio: /** @type {const} */ ('ignore'), timeout: 300_000 }
  spawnSync(
    process.execPath,
    ['node_modules/@playwright/test/cli.js', 'install', '--with-deps', 'chromium'],
    quiet,
  )
  const downloaded = await findChromium()
  if (downloaded) return downloaded
  if (process.getuid?.() === 0 && onPath('apt-get')) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    spawnSync('apt-get', ['update'], { ...quiet, env })
    spawnSync(
      'apt-get',
      ['install', '-y', '--no-install-recommends', 'chromium-headless-shell', 'fonts-noto-cjk'],
      {
        ...quiet,
        env,
      },
    )
  }
  return findChromium()
}
