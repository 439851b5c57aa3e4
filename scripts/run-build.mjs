import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

// The steps of a build, each a process of its own. What readers search and what they take away do not need each other and are
// made side by side; the pages name both, so they come next; what is made of the pages comes last.
const root = fileURLToPath(new URL('..', import.meta.url))
const tools = join(root, 'node_modules')

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set()
/** @type {string[]} */
const times = []
const began = performance.now()
/** @param {number} from */
const secondsSince = (from) => `${((performance.now() - from) / 1000).toFixed(1)} 秒`

/**
 * Runs one step; ends the build where it failed.
 * @param {string} name
 * @param {readonly string[]} args
 */
async function step(name, ...args) {
  const start = performance.now()
  const child = spawn(process.execPath, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
  })
  running.add(child)
  const code = await new Promise((resolve, reject) => child.once('error', reject).once('exit', resolve))
  if (code !== 0) {
    // One that runs beside it must not go on writing into what the next build writes.
    for (const other of running) other.kill()
    process.exit(1)
  }
  running.delete(child)
  times.push(`${name} ${secondsSince(start)}`)
}

/** @param {string} script */
const tsx = (script) => [join(tools, 'tsx', 'dist', 'cli.mjs'), join('scripts', script)]

await Promise.all([
  step('搜索文件', ...tsx('write-search.ts')),
  step('下载文件', ...tsx('write-downloads.ts')),
])
await step('网页', join(tools, 'next', 'dist', 'bin', 'next'), 'build')
await step('整理', ...tsx('finish-pages.ts'))
await step('离线', ...tsx('write-offline.ts'))
// `npm run bench:build` reads this line.
console.log(`用时：${times.join('，')}，共 ${secondsSince(began)}`)
