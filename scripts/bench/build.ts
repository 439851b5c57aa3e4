import { spawn, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chineseCommand } from '../chinese-command'
import { writeContent } from './build/generated-content'
import { copyProject, type FolderSize, folderSize } from './build/project-copy'
import { type TreeMemory, watchTree } from './build/tree-memory'
import { figure, tableText } from './print-table'
import { sizesOption } from './sizes-option'

type Options = { readonly issues: readonly number[]; readonly seed: number; readonly install?: true }

/** What is to be reached: seconds, times linear, articles, bytes of memory, bytes on the disk. */
const LIMITS = { seconds: 30, ratio: 1.3, memory: 1.5e9, articles: 800, install: 350 * 1024 * 1024 }

const STEPS = ['搜索文件', '下载文件', '网页', '整理', '离线'] as const

type Built = {
  readonly issues: number
  readonly articles: number
  readonly pages: number
  readonly seconds: number
  readonly steps: readonly number[]
  readonly memory: TreeMemory
  readonly out: FolderSize
}

/** Builds the library of the copy from nothing: no `.next`, `out` or `public`, and no cache of any program. */
async function buildOnce(folder: string, issues: number, articles: number): Promise<Built> {
  for (const made of ['.next', 'out', 'public']) rmSync(join(folder, made), { recursive: true, force: true })
  const caches = mkdtempSync(join(folder, '..', 'caches-'))
  const began = performance.now()
  const child = spawn(process.execPath, ['scripts/run-build.mjs'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, TMPDIR: caches },
  })
  const memory = watchTree(child.pid ?? 0)
  let output = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text
  })
  const code = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve))
  const seconds = (performance.now() - began) / 1000
  const peak = memory()
  if (code !== 0) throw new Error(`${issues} 期没有生成成功：\n${output}`)
  const times = output.split('用时：')[1] ?? ''
  const steps = STEPS.map((name) => Number(new RegExp(`${name} ([\\d.]+) 秒`).exec(times)?.[1] ?? Number.NaN))
  const pages = readdirSync(join(folder, 'out'), { recursive: true }).filter((name) =>
    String(name).endsWith('index.html'),
  ).length
  return { issues, articles, pages, seconds, steps, memory: peak, out: folderSize(join(folder, 'out')) }
}

const megabytes = (bytes: number) => figure(bytes / 1e6)
const verdict = (isMet: boolean) => (isMet ? '达到' : '未达到')
/** How a build compares with one of so many issues whose time grows with their number. */
const toLinear = (built: Built, smaller: Built) =>
  built.seconds / built.issues / (smaller.seconds / smaller.issues)

function row(built: Built, all: readonly Built[]): readonly string[] {
  const { issues, articles, pages, seconds, steps, memory, out } = built
  const [smallest] = all
  const before = all[all.indexOf(built) - 1]
  const ratio = (smaller: Built | undefined) =>
    smaller === undefined || smaller === built ? '–' : figure(toLinear(built, smaller), 2)
  return [
    String(issues),
    figure(articles),
    figure(pages),
    figure(seconds, 1),
    ...steps.map((each) => figure(each, 1)),
    figure((seconds * 1000) / articles),
    ratio(smallest),
    ratio(before),
    megabytes(memory.proportional),
    megabytes(memory.resident),
    megabytes(out.bytes),
    figure(out.files),
  ]
}

/** What `npm ci` puts on the disk: into an empty folder, or, without it, what it has put here. */
function installSize(install: boolean): FolderSize {
  if (!install) return folderSize('node_modules')
  const folder = mkdtempSync(join(tmpdir(), 'install-'))
  try {
    for (const file of ['package.json', 'package-lock.json']) cpSync(file, join(folder, file))
    const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund']
    const { status } = spawnSync('npm', args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] })
    if (status !== 0) throw new Error('npm ci 没有成功')
    return folderSize(join(folder, 'node_modules'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function verdicts(all: readonly Built[], installed: FolderSize): readonly (readonly string[])[] {
  const largest = all.at(-1)
  const [smallest] = all
  if (largest === undefined || smallest === undefined) return []
  const one = all.find(({ issues }) => issues === 1)
  const ratios = all.flatMap((built, i) => all.slice(0, i).map((smaller) => toLinear(built, smaller)))
  const worst = Math.max(...ratios)
  const peak = Math.max(...all.map(({ memory }) => memory.proportional))
  const mebibytes = (bytes: number) => figure(bytes / 1024 / 1024)
  return [
    ...(one
      ? [
          [
            '一期（秒）',
            figure(LIMITS.seconds),
            figure(one.seconds, 1),
            verdict(one.seconds <= LIMITS.seconds),
          ],
        ]
      : []),
    ...(ratios.length > 0
      ? [['与线性之比，最大', figure(LIMITS.ratio, 1), figure(worst, 2), verdict(worst <= LIMITS.ratio)]]
      : []),
    [
      '最大一库的篇数，至少',
      figure(LIMITS.articles),
      figure(largest.articles),
      verdict(largest.articles >= LIMITS.articles),
    ],
    ['内存峰值（MB）', megabytes(LIMITS.memory), megabytes(peak), verdict(peak <= LIMITS.memory)],
    [
      'npm ci（MiB，占磁盘）',
      mebibytes(LIMITS.install),
      `${mebibytes(installed.onDisk)}（文件共 ${mebibytes(installed.bytes)}）`,
      verdict(installed.onDisk <= LIMITS.install),
    ],
  ]
}

async function run({ issues, seed, install }: Options): Promise<void> {
  const { folder, remove } = copyProject()
  const all: Built[] = []
  try {
    for (const size of issues) {
      const content = join(folder, 'content')
      rmSync(content, { recursive: true, force: true })
      mkdirSync(content)
      all.push(await buildOnce(folder, size, writeContent(content, size, seed)))
    }
  } finally {
    remove()
  }
  const head = [
    '期',
    '篇',
    '页',
    '秒',
    ...STEPS,
    '毫秒/篇',
    '比最小',
    '比上一行',
    '内存',
    '内存和',
    'out',
    '文件',
  ]
  console.log(
    tableText(
      head,
      all.map((built) => row(built, all)),
    ),
  )
  console.log(
    '\n从零生成，不用任何缓存；各步以秒计，前两步同时进行。“比”是每期用时之比，1 为线性。内存、out 以 MB 计：内存是所有进程同时的峰值，每 0.2 秒一看，共用的部分只算一次（PSS）；“内存和”是各进程之和（RSS），共用的部分重复计算。\n',
  )
  const rows = verdicts(all, installSize(install === true))
  console.log(tableText(['目标', '限', '实测', ''], rows))
}

await chineseCommand('bench:build', '从零生成一期、十期、百期的网站，量时间、内存和大小')
  .option('--issues <期数>', '各库的期数（默认 1,10,100）', sizesOption, [1, 10, 100])
  .option('--seed <数>', '生成往期所用的种子（默认 1）', Number, 1)
  .option('--install', '在空文件夹里真的运行一次 npm ci，量它的大小（不加时量现有的 node_modules）')
  .action(run)
  .parseAsync()
