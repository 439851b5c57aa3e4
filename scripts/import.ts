import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { issueFiles } from '@/lib/content/issue-files'
import {
  CORRECTIONS_FILE,
  readCorrections,
  readEarlierProvenance,
  replaceIssueFolder,
} from '@/lib/content/issue-folder.disk'
import { CONTENT_FOLDER } from '@/lib/content/library.disk'
import { RecordError } from '@/lib/content/record-files'
import { ImportError } from '@/lib/import/import-error'
import { importIssue, issueIdFrom } from '@/lib/import/import-issue'
import { readSource } from '@/lib/import/read/read-source'
import { readFrontMatter } from '@/lib/import/split/read-front-matter'
import { ARTICLE_KINDS } from '@/lib/journal/article-kinds'
import { issueIdSchema } from '@/lib/journal/ids'
import type { IssueRecords } from '@/lib/journal/issue-records'
import { chineseCommand } from './chinese-command'

type Options = {
  readonly out: string
  readonly json?: true
  readonly dryRun?: true
  readonly corrections: boolean
  readonly id?: string
}

/** The name under which the source is kept beside its records. */
const SOURCE_FILES = {
  text: 'source.txt',
  markdown: 'source.md',
  word: 'source.docx',
  pdf: 'source.pdf',
} as const

/** The exit of every refusal: one sentence on stderr, nothing written. */
function refuse(message: string): never {
  process.stderr.write(`导入失败：${message}\n`)
  process.exit(1)
}

function readFile(file: string): Buffer {
  if (!existsSync(file)) refuse(`没有找到文件“${file}”：请检查路径和文件名。`)
  if (!statSync(file).isFile()) refuse(`“${file}”不是文件：请指明一个 .txt 或 .md 文件。`)
  return readFileSync(file)
}

async function run(
  file: string,
  options: Options,
): Promise<{ imported: IssueRecords; folder: string | null }> {
  const bytes = readFile(file)
  const given = options.id === undefined ? undefined : issueIdSchema.safeParse(options.id)
  if (given && !given.success) refuse(`期号“${options.id}”写法不对：应写作“年份-期数”，如 --id 2023-05。`)
  const source = await readSource(bytes)
  const id = issueIdFrom(readFrontMatter(source), given?.data)
  const target = join(options.out, id)
  const corrections = options.corrections
    ? readCorrections([target, join(CONTENT_FOLDER, id)])
    : { file: { corrections: [], overrides: {} }, text: null }
  const imported = importIssue({
    source,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    sourceFile: SOURCE_FILES[source.format],
    id,
    corrections: corrections.file,
    earlier: readEarlierProvenance(target),
  })
  if (options.dryRun) return { imported, folder: null }
  const kept = keptCorrections(target, corrections.text)
  const files = new Map<string, string | Uint8Array>([
    [imported.provenance.source.file, bytes],
    ...issueFiles(imported),
    ...kept,
  ])
  return { imported, folder: replaceIssueFolder(options.out, id, files) }
}

/** Corrections stay with the issue, also those that --no-corrections leaves aside this once. */
function keptCorrections(target: string, used: string | null): readonly (readonly [string, string])[] {
  const path = join(target, CORRECTIONS_FILE)
  const text = used ?? (existsSync(path) ? readFileSync(path, 'utf8') : null)
  return text === null ? [] : [[CORRECTIONS_FILE, text]]
}

/** What staff read after an import: the articles, what was left out, what is doubtful. */
function summary({ issue, articles, provenance }: IssueRecords, folder: string | null): string {
  const lines = [
    `${issue.journal ?? '（无刊名）'} ${issue.year}年第${issue.number}期，共 ${articles.length} 篇：`,
  ]
  for (const { record } of articles) {
    lines.push(
      `  ${String(record.order).padStart(2)}  ${ARTICLE_KINDS[record.kind].label}  第${record.page ?? '—'}页  ${record.title}`,
    )
  }
  const { removals, corrections, joins, findings, source } = provenance
  lines.push(
    `原文 ${source.characters.toLocaleString('zh-CN')} 字，删除项 ${removals.length} 条，更正 ${corrections.length} 处，断页接上 ${joins.length} 处。`,
  )
  const names = { error: '错误', warning: '疑点', note: '提示' } as const
  for (const severity of ['error', 'warning', 'note'] as const) {
    for (const each of findings.filter((finding) => finding.severity === severity)) {
      lines.push(
        `  [${names[severity]}] ${each.line === null ? '' : `第 ${each.line} 行，`}${each.message}：“${each.quote}”。${each.suggestion}`,
      )
    }
  }
  lines.push(
    folder ? `已写入 ${folder}/。请查看疑点，再运行 npm run check 核对。` : '试运行，没有写入任何文件。',
  )
  return lines.join('\n')
}

const program = chineseCommand('import', '把一期学习参考（文本或 Markdown 文件）导入为逐篇记录')
  .argument('<file>', '要导入的文件')
  .option('--out <folder>', '写到这个文件夹下（默认 content）', CONTENT_FOLDER)
  .option('--json', '只在标准输出打印一个 JSON：issue, articles, findings, removals')
  .option('--dry-run', '只看结果，不写文件')
  .option('--no-corrections', '不用 corrections.yaml 里的更正')
  .option('--id <id>', '期号，如 2023-05（来源没有写明时）')
  .action(async (file: string, options: Options) => {
    const { imported, folder } = await run(file, options)
    if (!options.json) return void process.stdout.write(`${summary(imported, folder)}\n`)
    const { issue, articles, provenance } = imported
    const json = {
      issue,
      articles: articles.map(({ record, file: name }) => ({ ...record, file: name })),
      findings: provenance.findings,
      removals: provenance.removals,
    }
    process.stdout.write(`${JSON.stringify(json, null, 2)}\n`)
  })

try {
  await program.parseAsync()
} catch (error) {
  // A bad file or a bad corrections file is the user's to mend; anything else is a bug and keeps its stack.
  if (error instanceof ImportError || error instanceof RecordError) refuse(error.message)
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'ENOTDIR', 'EEXIST'].includes(code)) {
    refuse(`写不进目标文件夹（${code}）：请检查文件夹的权限和剩余空间；原有内容没有改动。`)
  }
  throw error
}
