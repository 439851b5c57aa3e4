import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readLibrary } from '@/lib/content/library.disk'
import { issueIdOf } from '@/lib/journal/ids'
import { type IssuePassages, issuePassagesSchema } from '@/lib/search/passage'
import { chineseCommand } from '../chinese-command'
import { generateArchive, issueGenerator } from './generate-archive'
import { COMPARED, type ComparedFigures } from './measure-compared'
import { pageBreaks } from './page-breaks'
import { makeQueries } from './queries'
import { runMeasure } from './run-measure'
import { scriptSize } from './script-size'
import { type SizeFigures, sizeReport, sumOf } from './search-tables'
import { sizesOption } from './sizes-option'
import { changeOf, writeArchiveFolder } from './write-archive-folder'

type Options = {
  readonly issues: readonly number[]
  readonly seed: number
  readonly compare: readonly number[]
  readonly queries: number
  readonly json: boolean
}

const note = (message: string) => process.stderr.write(`${message}\n`)

/** An issue as the one that comes out next: the ids of the year after its newest. */
function asNext(issue: IssuePassages, newest: IssuePassages): IssuePassages {
  const id = issueIdOf(Number(newest.id.slice(0, 4)) + 1, 1)
  return issuePassagesSchema.parse(JSON.parse(JSON.stringify(issue).replaceAll(issue.id, id)))
}

async function measureSize(issues: number, options: Options, program: number): Promise<SizeFigures> {
  const { seed } = options
  const library = readLibrary()
  const issueOf = issueGenerator(library, { seed })
  const newest = issueOf(0)
  const queries = makeQueries(
    { issueOf, issues, pageBreaks: pageBreaks(newest.id, newest) },
    options.queries,
    seed,
  )
  const folder = mkdtempSync(join(tmpdir(), 'search-archive-'))
  try {
    note(`${issues} 期：生成并建索引……`)
    const built = writeArchiveFolder(generateArchive(library, { issues, seed }), folder)
    note(`${issues} 期：再加一期……`)
    const next = writeArchiveFolder([
      asNext(issueOf(issues), newest),
      ...generateArchive(library, { issues, seed }),
    ])
    note(`${issues} 期：检索 ${queries.length} 次……`)
    const archive = await runMeasure({ type: 'archive', folder, issues, seed, queries })
    const compared: ComparedFigures[] = []
    for (const { name } of COMPARED) {
      // The floor is measured everywhere.
      if (name !== COMPARED[0]?.name && !options.compare.includes(issues)) continue
      note(`${issues} 期：${name}……`)
      compared.push(await runMeasure({ type: 'compared', engine: name, issues, seed, queries }))
    }
    return {
      issues,
      program,
      built: sumOf(built),
      change: changeOf(built.files, next.files),
      archive,
      compared,
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function run(options: Options): Promise<void> {
  const program = await scriptSize("import '@/lib/quotes/archive.worker'")
  // Once for nothing, so that the first size is not measured with a program that is still being compiled.
  writeArchiveFolder(generateArchive(readLibrary(), { issues: 4, seed: options.seed }))
  const measured: SizeFigures[] = []
  for (const issues of options.issues) {
    const figures = await measureSize(issues, options, program)
    measured.push(figures)
    if (options.json) continue
    const [first = figures] = measured
    const report = sizeReport(figures, {
      engines: COMPARED.map(({ name }) => name),
      smallest: first.built.buildMs / first.issues,
    })
    process.stdout.write(`${report}\n`)
  }
  if (options.json) process.stdout.write(`${JSON.stringify(measured)}\n`)
}

await chineseCommand('bench:search', '测量检索：生成各种大小的库，与逐字扫描、FlexSearch、MiniSearch 比较')
  .option('--issues <sizes>', '库的期数，逗号分开（默认 1,100,500）', sizesOption, [1, 100, 500])
  .option('--seed <number>', '随机种子（默认 1）', Number, 1)
  .option(
    '--compare <sizes>',
    '在哪些大小上测其他引擎（默认 1,100；更大的要几个 GB 内存）',
    sizesOption,
    [1, 100],
  )
  .option('--queries <number>', '每一类检索词的个数（默认 24）', Number, 24)
  .option('--json', '打印 JSON', false)
  .action(run)
  .parseAsync()
