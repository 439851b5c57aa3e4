// Runs every check of the project, one after the other, and adds up what passed and failed. Never stops at the
// first failure: one run tells all there is to mend.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureBuilt } from './ensure-built.mjs'
import { ensureInstalled } from './ensure-installed.mjs'
import { ensureChromium } from './find-chromium.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
process.chdir(root)

/** @typedef {{ name: string, passed: number, failed: number, note?: string }} Part */

/** @type {Part[]} */
const parts = []

/**
 * Runs one of the installed tools and returns its exit code.
 * @param {string} script path of the tool's script below node_modules
 * @param {readonly string[]} args
 */
function tool(script, args) {
  const path = join('node_modules', script)
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', FORCE_COLOR: '0' }
  return (
    spawnSync(process.execPath, [path, ...args], { stdio: ['ignore', 'inherit', 'inherit'], env }).status ?? 1
  )
}

/**
 * A part that either passes or fails as a whole.
 * @param {string} name
 * @param {() => boolean} run
 */
function whole(name, run) {
  console.log(`\n── ${name}`)
  const passed = run()
  parts.push({ name, passed: passed ? 1 : 0, failed: passed ? 0 : 1 })
}

/**
 * A part that counts its own cases and writes them to a JSON report. A run that breaks off without a report, or
 * fails outside its cases, counts as failed.
 * @param {string} name
 * @param {string} report
 * @param {() => number} run
 * @template Report
 * @param {(report: Report) => { passed: number, failed: number }} count
 */
function counted(name, report, run, count) {
  console.log(`\n── ${name}`)
  rmSync(report, { force: true })
  const code = run()
  const { passed, failed } = existsSync(report)
    ? count(JSON.parse(readFileSync(report, 'utf8')))
    : { passed: 0, failed: 1 }
  const broken = (code !== 0 && failed === 0) || passed + failed === 0
  parts.push({ name, passed, failed: broken ? failed + 1 : failed })
}

ensureInstalled()
mkdirSync('test-results', { recursive: true })

whole(
  '类型检查',
  () => tool('next/dist/bin/next', ['typegen']) === 0 && tool('typescript/bin/tsc', ['--noEmit']) === 0,
)
whole('代码规范', () => tool('@biomejs/biome/bin/biome', ['check', '.']) === 0)
counted(
  '单元测试',
  'test-results/unit.json',
  () =>
    tool('vitest/vitest.mjs', [
      'run',
      '--reporter=default',
      '--reporter=json',
      '--outputFile.json=test-results/unit.json',
    ]),
  (report) => ({ passed: report.numPassedTests, failed: report.numFailedTests + report.numPendingTests }),
)
whole('内容核对', () => tool('tsx/dist/cli.mjs', ['scripts/check.ts']) === 0)

console.log('\n── 生成网站')
const built = ensureBuilt()
parts.push({ name: '生成网站', passed: built ? 1 : 0, failed: built ? 0 : 1 })
const chromium = await ensureChromium()
if (chromium === null) {
  console.error(
    '没有 Chromium，浏览器测试无法进行：请安装 Chromium 和中文字体（Debian：apt-get install chromium-headless-shell fonts-noto-cjk），或用 CHROMIUM=路径 指明。',
  )
  parts.push({ name: '浏览器测试', passed: 0, failed: 1 })
} else if (built) {
  process.env.CHROMIUM = chromium
  counted(
    '浏览器测试',
    'test-results/e2e.json',
    () => tool('@playwright/test/cli.js', ['test']),
    // A skipped browser test is a failed one: nothing is left out silently.
    (report) => ({
      passed: report.stats.expected,
      failed: report.stats.unexpected + report.stats.flaky + report.stats.skipped,
    }),
  )
} else parts.push({ name: '浏览器测试', passed: 0, failed: 1 })

console.log('')
for (const part of parts) console.log(`${part.name}: ${part.passed} passed, ${part.failed} failed`)
const sum = (/** @type {'passed' | 'failed'} */ key) => parts.reduce((total, part) => total + part[key], 0)
console.log(`${sum('passed')} passed, ${sum('failed')} failed`)
process.exit(sum('failed') === 0 ? 0 : 1)
