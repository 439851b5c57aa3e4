import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { readLibrary } from '@/lib/content/library.disk'
import { readVariants } from '@/lib/search/archive/variants'
import { variantPairs } from '@/lib/search/archive/variants-table'
import { chineseCommand } from '../chinese-command'
import { ensureBuilt } from '../ensure-built.mjs'
import { findChromium } from '../find-chromium.mjs'
import { checkLabelled } from './check-labelled'
import { generateArchive } from './generate-archive'
import { labelledQuotes, libraryParts } from './labelled-quotes'
import { draftOf, generatedFiles, measureDraft } from './measure-draft'
import { measureNear } from './measure-near'
import { measureQuotesPage } from './page/measure-quotes-page'
import { serveSite } from './page/serve-site'
import { figure, kilobytes, tableText } from './print-table'
import { writeArchiveFolder } from './write-archive-folder'

const { each, issues, page } = chineseCommand(
  'bench:quotes',
  '用一组已知答案的引文检验核对：每类多少条对，一致判得准不准',
)
  .option('--each <条数>', '每类几条', (text) => Math.max(1, Number.parseInt(text, 10) || 1), 40)
  .option(
    '--issues <期数>',
    '另用一篇两万字的草稿对这么多期测时间',
    (text) => Math.max(1, Number.parseInt(text, 10) || 1),
    60,
  )
  .option('--page', '也在浏览器里按手机档测（要先生成网站）', false)
  .parse()
  .opts<{ each: number; issues: number; page: boolean }>()

const simplified = readVariants(variantPairs())
const parts = libraryParts()
const labels = labelledQuotes(parts, each)
const begin = performance.now()
const checked = checkLabelled(labels, parts, simplified)
const checking = performance.now() - begin

const percent = (part: number, whole: number) => `${figure((100 * part) / Math.max(1, whole), 1)}%`
const names = [...new Set(labels.map(({ name }) => name))]
console.log(
  tableText(
    ['类', '条数', '结论对', '标对'],
    names.map((name) => {
      const own = checked.filter(({ label }) => label.name === name)
      return [
        name,
        String(own.length),
        percent(own.filter(({ isRight }) => isRight).length, own.length),
        percent(own.filter(({ areMarksRight }) => areMarksRight).length, own.length),
      ]
    }),
  ),
)
const said = checked.filter((each) => each.said === 'same')
const right = said.filter(({ isRight }) => isRight)
const asPrinted = checked.filter(({ label }) => label.verdict === 'same')
console.log(
  `判为一致 ${said.length} 条，其中确实一致 ${right.length} 条：准确率 ${percent(right.length, said.length)}，召回率 ${percent(right.length, asPrinted.length)}`,
)
console.log(`在 ${parts.length} 段里核对 ${labels.length} 条：${figure(checking)} 毫秒`)

const DRAFT_CHARACTERS = 20_000
/** A phone's processor is counted as four times slower. */
const SLOWER = 4
const files = generatedFiles(issues)
const { characters, quotations, first, again, memory } = await measureDraft(labels, files, DRAFT_CHARACTERS)
console.log(
  `${characters} 字的草稿（${quotations} 处引文）对 ${issues} 期：首次 ${figure(first)} 毫秒，再查 ${figure(again)} 毫秒；按慢 ${SLOWER} 倍计 ${figure((SLOWER * first) / 1000, 1)} 秒和 ${figure((SLOWER * again) / 1000, 1)} 秒；内存 ${figure(memory)} MB`,
)

const near = await measureNear(labels, files)
console.log(
  `没有原文一致的 ${near.asked} 条，${near.helped} 条给出了相近的；在逐字搜索结束后，先出 ${figure(near.first.median)} 毫秒（p95 ${figure(near.first.slow)}），全部 ${figure(near.last.median)} 毫秒（p95 ${figure(near.last.slow)}）；按慢 ${SLOWER} 倍计先出 ${figure(SLOWER * near.first.median)} 毫秒（p95 ${figure(SLOWER * near.first.slow)}）`,
)

if (page) {
  if (!ensureBuilt()) throw new Error('网站没有生成成功')
  const folder = mkdtempSync(join(tmpdir(), 'search-archive-'))
  const server = await serveSite([folder, 'out'])
  const executablePath = await findChromium()
  const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox'] })
  try {
    const written = writeArchiveFolder(generateArchive(readLibrary(), { issues, seed: 1 }), folder)
    server.prepare([...written.files.keys()].filter((address) => address.includes('/texts/')))
    const figures = await measureQuotesPage(browser, server, draftOf(labels, DRAFT_CHARACTERS))
    console.log(
      tableText(
        ['手机档（页面慢 4 倍）', '秒', '后台也慢4倍', '最长任务ms', 'kB', '请求'],
        figures.map((each) => [
          each.name,
          figure(each.milliseconds / 1000, 1),
          figure(each.slowed / 1000, 1),
          figure(each.longest),
          kilobytes(each.bytes),
          figure(each.requests),
        ]),
      ),
    )
    console.log(figures[0]?.summary)
  } finally {
    await browser.close()
    await server.close()
    rmSync(folder, { recursive: true })
  }
}
