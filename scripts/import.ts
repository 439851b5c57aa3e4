import { join } from 'node:path'
import { LockedError, lockContent } from '@/lib/content/content-lock.disk'
import { readCorrections, readEarlierProvenance } from '@/lib/content/issue-folder.disk'
import { CONTENT_FOLDER } from '@/lib/content/library.disk'
import { RecordError } from '@/lib/content/record-files'
import { recoverIssueFolders } from '@/lib/content/recover-issues.disk'
import { isNotApplied } from '@/lib/import/apply-corrections'
import { ImportError } from '@/lib/import/import-error'
import { convertOldWord } from '@/lib/import/read/convert-old-word.disk'
import { NO_CORRECTIONS } from '@/lib/journal/corrections'
import { type IssueId, issueIdSchema } from '@/lib/journal/ids'
import type { IssueRecords } from '@/lib/journal/issue-records'
import type { Provenance } from '@/lib/journal/provenance'
import { chineseCommand } from './chinese-command'
import { diskTrouble } from './disk-trouble'
import { ChildFailure, importApart } from './import/import-apart'
import type { ReadImport } from './import/messages'
import { progressOnStderr } from './import/progress'
import { reviewReplacement } from './import/review-replacement'
import { readSourceFile } from './import/source-file'
import { summary } from './import/summary'
import { writeIssue } from './import/write-issue'
import { defaultReport, writeReport } from './import/write-report'
import { proveImport } from './prove-import'

type Options = {
  readonly out: string
  readonly json?: true
  readonly dryRun?: true
  readonly verbose?: true
  readonly corrections: boolean
  readonly acceptChanges?: true
  readonly joinCut?: true
  readonly id?: string
  readonly replace?: true
  /** A file, or false for none. */
  readonly report?: string | false
}

const NONE = { file: NO_CORRECTIONS, text: null }

function idGiven(id: string): IssueId {
  const parsed = issueIdSchema.safeParse(id)
  if (!parsed.success || !/^(?:19|2\d)\d\d-\d*[1-9]/.test(id))
    throw new ImportError(`期号“${id.replace(/\p{C}/gu, '□')}”写法不对：应写作“年份-期数”，如 --id 2023-05。`)
  return parsed.data
}

/** An import and what is told of it: the lines for staff, and whether it was written or kept back. */
type Outcome = { readonly imported: IssueRecords; readonly told: string; readonly exitCode: 0 | 1 | 2 }

async function run(file: string, options: Options): Promise<Outcome> {
  const given = options.id === undefined ? {} : { id: idGiven(options.id) }
  const supplied = readSourceFile(file)
  const converted = await convertOldWord(supplied)
  const { bytes } = converted ?? { bytes: supplied }
  const unlock = options.dryRun ? () => undefined : lockContent(options.out)
  const progress = progressOnStderr()
  try {
    if (!options.dryRun)
      for (const done of recoverIssueFolders(options.out)) process.stderr.write(`${done}\n`)
    let corrections: { readonly text: string | null } = NONE
    let earlier: Provenance | null = null
    const read = await importApart(bytes, {
      options: {
        ...given,
        acceptChanges: options.acceptChanges === true,
        joinCut: options.joinCut === true,
        ...(converted ? { convertedFrom: converted.from } : {}),
      },
      known: (id) => {
        const target = join(options.out, id)
        const found = options.corrections ? readCorrections([target, join(CONTENT_FOLDER, id)]) : NONE
        corrections = found
        earlier = readEarlierProvenance(target)
        return { corrections: found.file, earlier }
      },
      onProgress: progress.show,
    })
    progress.end()
    return await publish({ ...read, earlier, bytes, corrections: corrections.text }, options)
  } finally {
    progress.end()
    unlock()
  }
}

type Read = ReadImport & {
  readonly earlier: Provenance | null
  readonly bytes: Uint8Array
  readonly corrections: string | null
}

/** Proves an import, shows what it would replace, writes it where nothing stands against it, and reports. */
async function publish(read: Read, options: Options): Promise<Outcome> {
  const { imported, source, earlier } = read
  const { id } = imported.issue
  const { published, proof } = proveImport(source, imported, read.breaches)
  const review = await reviewReplacement({ root: options.out, imported, published, earlier }, options)
  const tell = (exitCode: Outcome['exitCode'], outcome: string): Outcome => {
    // A trial writes nothing but the report that was asked for by name.
    const report = options.report ?? (options.dryRun ? false : defaultReport(id))
    const input = { source, records: imported, published, proof, difference: review.difference, outcome }
    const lines = [
      summary(imported, proof, options.verbose === true),
      outcome,
      report ? writeReport(report, input) : '',
    ]
    return { imported, told: lines.filter((line) => line !== '').join('\n'), exitCode }
  }
  if (proof.breaches.length > 0) return tell(1, '没有写入：没有证明逐字一致的内容不发布，原有内容没有改动。')
  const lost = imported.provenance.findings.filter(isNotApplied)
  if (lost.length > 0)
    return tell(
      1,
      `没有写入：更正表里有 ${lost.length} 条用不上，请先照上面的提示改好 corrections.yaml，再导入。`,
    )
  if (!review.allowed) return tell(2, '没有替换已发布的内容。')
  if (options.dryRun) return tell(0, '试运行，没有写入任何记录。')
  const folder = writeIssue(options.out, imported, read.bytes, read.corrections)
  return tell(0, `已写入 ${folder}/。请查看疑点，再运行 npm run check 核对。`)
}

function print({ issue, articles, provenance }: IssueRecords): void {
  const json = {
    issue,
    articles: articles.map(({ record, file: name }) => ({ ...record, file: name })),
    findings: provenance.findings,
    removals: provenance.removals,
  }
  process.stdout.write(`${JSON.stringify(json, null, 2)}\n`)
}

/** What staff are told of an error: one sentence, and the places it speaks of. A bug of the command itself is thrown on. */
function refusalOf(error: unknown, verbose: boolean): readonly string[] {
  if (error instanceof ImportError) return [error.message, ...error.details]
  if (error instanceof RecordError || error instanceof LockedError) return [error.message]
  if (error instanceof ChildFailure) {
    const [first = ''] = error.message.split('\n')
    return [
      `程序处理这个文件时自己出了错（${first.slice(0, 200)}）：原有内容没有改动；请把这个文件交给维护程序的人。`,
      ...(verbose ? [error.message] : []),
    ]
  }
  const trouble = diskTrouble(error)
  if (trouble !== null) return [trouble]
  throw error
}

await chineseCommand('import', '把一期学习参考（Word、PDF、Markdown 或文本文件）导入为逐篇记录')
  .argument('<file>', '要导入的文件')
  .option('--out <folder>', '写到这个文件夹下（默认 content）', CONTENT_FOLDER)
  .option('--json', '只在标准输出打印一个 JSON：issue, articles, findings, removals')
  .option('--dry-run', '只看结果，不写文件')
  .option('--verbose', '提示也逐条列出')
  .option('--no-corrections', '不用 corrections.yaml 里的更正')
  .option('--accept-changes', '接受 Word 文件里的修订，批注不收入')
  .option('--join-cut', '接上被换页截断的段落（来源是从 PDF 转来的 Word 时用），逐处列明')
  .option('--id <id>', '期号，如 2023-05（来源没有写明时）')
  .option('--replace', '这一期已发布过而新的来源不同时，看过不同之处后替换')
  .option('--report <file>', '报告写到这个文件（默认 reports/期号.html）')
  .option('--no-report', '不写报告')
  .action(async (file: string, options: Options) => {
    try {
      const { imported, told, exitCode } = await run(file, options)
      process.exitCode = exitCode
      if (options.json) {
        print(imported)
        // The records are on stdout as they would be; that they were not written is told beside them.
        if (exitCode !== 0) process.stderr.write(`${told}\n`)
      } else process.stdout.write(`${told}\n`)
    } catch (error) {
      // A bad file or a bad corrections file is the user's to mend; anything else is a bug and keeps its stack.
      const lines = refusalOf(error, options.verbose === true)
      process.stderr.write(`导入失败：${lines.join('\n')}\n`)
      process.exitCode = 1
    }
  })
  .parseAsync()
