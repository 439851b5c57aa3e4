import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chineseCommand } from '../chinese-command'
import { hasBrotli, recipeOnLoopback, startNginx } from '../deploy/local-nginx'
import { freePort, installedServer } from '../deploy/local-server'
import { ensureBuilt } from '../ensure-built.mjs'
import { brotli } from './brotli-size'
import { hasWrk, type LoadFigures, runWrk } from './load/run-wrk'
import { measuredIssue } from './page/plain-article'
import { figure, kilobytes, tableText } from './print-table'

type Options = { readonly seconds: number; readonly connections: number }

/** What has to be installed and is not, in words; empty where all is there. */
function missing(): string[] {
  const programs: readonly (readonly [boolean, string])[] = [
    [installedServer('nginx') !== undefined, '没有安装 nginx：Debian、Ubuntu 上运行 apt-get install nginx。'],
    [hasWrk(), '没有安装 wrk（压力工具）：Debian、Ubuntu 上运行 apt-get install wrk。'],
  ]
  return programs.filter(([isThere]) => !isThere).map(([, words]) => words)
}

/** A server with nothing of the recipe but the brotli files, so that the same number of bytes costs the same. */
const plainServer = (port: number, folder: string) => `server {
  listen 127.0.0.1:${port};
  root ${folder};
  ${hasBrotli() ? 'brotli_static on;' : ''}
}`

function writePlain(folder: string, html: string): void {
  mkdirSync(folder)
  writeFileSync(join(folder, 'index.html'), html)
  writeFileSync(join(folder, 'index.html.br'), brotli(Buffer.from(html)))
}

function row(name: string, figures: LoadFigures, baseline: LoadFigures): readonly string[] {
  const { perSecond, p50, p99, errors, bytesPerAnswer } = figures
  return [
    name,
    figure(perSecond),
    figure(p50, 1),
    figure(p99, 1),
    figure(errors),
    kilobytes(bytesPerAnswer),
    figure(perSecond / baseline.perSecond, 2),
    figure(p99 / baseline.p99, 2),
  ]
}

async function run({ seconds, connections }: Options): Promise<void> {
  const lacking = missing()
  if (lacking.length > 0) {
    process.stderr.write(`${lacking.join('\n')}\n`)
    process.exitCode = 1
    return
  }
  if (!ensureBuilt()) throw new Error('网站没有生成成功')
  const { long } = measuredIssue()
  const folder = mkdtempSync(join(tmpdir(), 'load-'))
  const [sitePort, plainPort] = [await freePort(), await freePort()]
  writePlain(join(folder, 'plain'), long.plainHtml)
  const recipe = recipeOnLoopback(readFileSync('scripts/deploy/nginx-http.conf', 'utf8'), sitePort)
  const server = await startNginx(
    `${recipe}\n${plainServer(plainPort, join(folder, 'plain'))}`,
    folder,
    plainPort,
    'auto',
  )
  try {
    const load = (address: string, encoding: string) => runWrk(address, { connections, seconds, encoding })
    const plain = `http://127.0.0.1:${plainPort}/`
    // Both ends take turns on the same machine; whoever is first finds nothing in the cache of files.
    await runWrk(plain, { connections, seconds: 1, encoding: 'br' })
    const site = await load(`http://127.0.0.1:${sitePort}${long.address}`, 'br')
    const baseline = await load(plain, 'br')
    const whole = await load(plain, 'identity')
    const head = ['网页', '次/秒', 'p50 毫秒', 'p99 毫秒', '错误', '每次 kB', '次/秒之比', 'p99 之比']
    const rows = [
      row(`本站文章页 ${long.address}`, site, baseline),
      row('同一篇只有文字的网页', baseline, baseline),
      row('同一篇只有文字，不压缩', whole, baseline),
    ]
    console.log(tableText(head, rows))
    console.log(
      `\n${connections} 个连接，各 ${seconds} 秒，nginx 与 wrk 同在本机。“之比”是与第二行相比：同一 nginx，不用本站的配置。`,
    )
    if (!hasBrotli())
      console.log('没有安装 brotli 模块（libnginx-mod-http-brotli-static）：送出的是没有压缩的网页。')
    if (site.errors > 0) process.exitCode = 1
  } finally {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

const atLeastOne = (text: string) => Math.max(1, Number.parseInt(text, 10) || 1)

await chineseCommand(
  'bench:load',
  '让本机的 nginx 按本站的配置送出文章页，用 wrk 加压，并与只有文字的网页相比',
)
  .option('--seconds <秒>', '每项多少秒（默认 30）', atLeastOne, 30)
  .option('--connections <个>', '同时多少个连接（默认 200）', atLeastOne, 200)
  .action(run)
  .parseAsync()
