import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { LockedError, lockContent } from '@/lib/content/content-lock.disk'
import { addCorrection, addForm, removeEntries, setOverride } from '@/lib/content/edit-corrections'
import { CORRECTIONS_FILE, parseCorrections, readCorrections } from '@/lib/content/issue-folder.disk'
import { CONTENT_FOLDER, issueIds } from '@/lib/content/library.disk'
import { readOverride } from '@/lib/content/read-override'
import { RecordError } from '@/lib/content/record-files'
import { recoverIssueFolders } from '@/lib/content/recover-issues.disk'
import { isNotApplied } from '@/lib/import/apply-corrections'
import { ImportError } from '@/lib/import/import-error'
import type { BlockForm, CorrectionsFile } from '@/lib/journal/corrections'
import { fieldLabel } from '@/lib/journal/field-labels'
import { fieldValue } from '@/lib/journal/field-value'
import { type ArticleId, articleIdSchema, type IssueId, issueIdSchema } from '@/lib/journal/ids'
import type { IssueRecords } from '@/lib/journal/issue-records'
import { correctionRefusal } from '@/lib/report/correction-refusal'
import { proofLine } from '@/lib/report/proof-line'
import { chineseCommand } from './chinese-command'
import { diskTrouble } from './disk-trouble'
import { summary } from './import/summary'
import { writeIssue } from './import/write-issue'
import { defaultReport, writeReport } from './import/write-report'
import { openFolder } from './import-folder'
import { type ProvedImport, proveImport } from './prove-import'

/** The issue imported with some corrections, in memory, and its proof. */
type Import = ProvedImport & { readonly records: IssueRecords }

type Options = {
  readonly reason?: string
  readonly occurrence?: string
  readonly set?: string
  readonly form?: string
  readonly undo?: true
  readonly content: string
  readonly report?: string | false
}

/** The forms of a block as staff call them. */
const FORM_NAMES: readonly (readonly [BlockForm, string])[] = [
  ['paragraph', '正文'],
  ['heading', '标题'],
  ['footnote', '注'],
  ['joined', '接上段'],
  ['apart', '另起段'],
  ['lines', '不作表格'],
]

const USAGE =
  '请写成 npm run correct -- 2022-01/05 "来源里的字" "应为的字" --reason "理由"，或 npm run correct -- 2022-01/05 --set kind=opinion --reason "理由"'

/** Every refusal: nothing is written, and the one who called says what is wrong. */
function refuse(message: string): never {
  throw new ImportError(message)
}

/** Tells why nothing was corrected. */
function tellRefusal(message: string): void {
  process.stderr.write(`没有更正：${message}\n`)
  process.exitCode = 1
}

function articleOf(words: string, root: string): { readonly issue: IssueId; readonly article: ArticleId } {
  const article = articleIdSchema.safeParse(words)
  if (!article.success) refuse(`篇号“${words}”写法不对：应写作“期号/序号”，如 2022-01/05。`)
  const issue = issueIdSchema.parse(words.slice(0, words.indexOf('/')))
  if (!existsSync(join(root, issue, 'import.json'))) {
    const known = issueIds(root)
    refuse(
      `没有 ${issue} 这一期：${known.length === 0 ? '还没有导入任何一期' : `现有 ${known.join('、')}`}。`,
    )
  }
  return { issue, article: article.data }
}

/** The new text of the corrections, or a refusal in a sentence. */
function changedText(
  text: string | null,
  article: ArticleId,
  [find, replace]: readonly [string | undefined, string | undefined],
  { reason = '', set, occurrence, form, undo }: Options,
  now: Import,
): string {
  const record = now.records.articles.find((each) => each.record.id === article)?.record
  if (!record) {
    const all = now.records.articles.map((each) => each.record.id)
    refuse(`没有 ${article} 这一篇：这一期有 ${all[0]} 到 ${all.at(-1)}。`)
  }
  if (undo) {
    if (find === undefined) refuse('没有指明撤销哪一条：请写出那一条更正里“来源里的字”。')
    return (
      removeEntries(text, article, find) ??
      refuse(`${article} 没有对“${find}”的更正：请照 corrections.yaml 里 find 的写法写。`)
    )
  }
  if (reason.trim() === '') refuse('没有写明理由：请加上 --reason "理由"，读者在勘误页会看到它。')
  if (set !== undefined) {
    if (find !== undefined) refuse('改字和 --set 请分两次写。')
    const { field, value } = readOverride(set)
    const isSet = now.records.provenance.articles.find(({ id }) => id === article)?.overridden.includes(field)
    // Emptied, a field that was set is read from the source again, and one that was read is none.
    return setOverride(text, article, field, value === undefined && !isSet ? null : value, reason)
  }
  if (form !== undefined) {
    const known = FORM_NAMES.find(([name, label]) => form === name || form === label)
    if (!known) refuse(`没有“${form}”这种版式：可以写 ${FORM_NAMES.map(([, label]) => label).join('、')}。`)
    if (find === undefined) refuse('没有指明哪一段：请写出这一段开头的字。')
    return addForm(text, { article, find, form: known[0], reason })
  }
  if (find === undefined || replace === undefined) refuse(`没有写全：${USAGE}。`)
  const nth = occurrence === undefined ? null : Number(occurrence)
  if (nth !== null && !(Number.isInteger(nth) && nth > 0)) refuse('--occurrence 后面应是第几处的数字，如 2。')
  const refusal = correctionRefusal(
    { article, find, replace, occurrence: nth },
    now.published,
    now.records.provenance,
  )
  if (refusal !== null) refuse(refusal)
  return addCorrection(text, { article, find, replace, reason, ...(nth === null ? {} : { occurrence: nth }) })
}

/** The import says the same as before: a correction that is set already, or a field that has this value. */
function changesNothing(before: Import, after: Import): boolean {
  const said = ({ records }: Import) =>
    JSON.stringify(records.articles.map(({ record, blocks }) => [record, blocks]))
  return said(before) === said(after)
}

/** Corrects with the content locked, so that no import goes on in the same folder meanwhile. */
async function correct(words: readonly (string | undefined)[], options: Options): Promise<void> {
  const unlock = lockContent(options.content)
  try {
    for (const done of recoverIssueFolders(options.content)) process.stderr.write(`${done}\n`)
    await correctLocked(words, options)
  } finally {
    unlock()
  }
}

async function correctLocked(words: readonly (string | undefined)[], options: Options): Promise<void> {
  const [id, find, replace] = words
  if (id === undefined) refuse(`没有指明哪一篇：${USAGE}。`)
  const root = options.content
  const { issue, article } = articleOf(id, root)
  const path = join(root, issue, CORRECTIONS_FILE)
  const { file, text } = readCorrections([join(root, issue)])
  const opened = await openFolder(root, issue)
  const importWith = (corrections: CorrectionsFile): Import => {
    const records = opened.importWith(corrections)
    return { records, ...proveImport(opened.source, records, opened.reading) }
  }
  const now = importWith(file)
  const changed = changedText(text, article, [find, replace], options, now)
  // Everything is tried in memory first; the file and the records then change together or not at all.
  const after = importWith(parseCorrections(changed, path))
  const failed = after.records.provenance.findings.find(
    (each) => isNotApplied(each) && !hasFinding(now, each.message),
  )
  if (failed) refuse(`${failed.message}。${failed.suggestion}。`)
  if (options.undo !== true && changesNothing(now, after)) {
    const record = now.records.articles.find((each) => each.record.id === article)?.record
    const field = options.set?.split('=')[0]?.trim() ?? ''
    refuse(
      options.set === undefined || !record
        ? '更正以后与现在一样，没有要改的。'
        : `${article} 的${fieldLabel(field)}现在就是“${fieldValue(record, field)}”，没有要改的。`,
    )
  }
  if (after.proof.breaches.length > now.proof.breaches.length)
    refuse(proofLine(after.proof, after.records.provenance))
  const folder = writeIssue(root, after.records, opened.bytes, changed)
  const outcome = `已写入 ${path}，并重新导入 ${folder}/。`
  const report = options.report ?? defaultReport(issue)
  const told = report
    ? writeReport(report, { ...after, source: opened.source, difference: null, outcome })
    : ''
  process.stdout.write(
    `${[summary(after.records, after.proof, false), outcome, told].filter((line) => line !== '').join('\n')}\n`,
  )
}

function hasFinding({ records }: Import, message: string): boolean {
  return records.provenance.findings.some((each) => each.message === message)
}

const program = chineseCommand('correct', '更正一篇里的字，或指定它的字段，并重新导入这一期', {
  'commander.excessArguments': () => `写多了：${USAGE}；带空格的字请加上引号。`,
})
  .argument('[article]', '哪一篇，如 2022-01/05')
  .argument('[find]', '来源里的字，空格不计；要在这一篇里只出现一次')
  .argument('[replace]', '应为的字')
  .option('--reason <reason>', '理由，读者在勘误页会看到')
  .option('--occurrence <number>', '这些字出现几次时，改第几处')
  .option('--set <field=value>', '指定字段，如 kind=opinion、people=张三、李四；写 date= 取消')
  .option('--form <form>', '改以这些字开头的一段的版式：正文、标题、注、接上段、另起段、不作表格')
  .option('--undo', '撤销这一篇里对这些字的更正')
  .option('--content <folder>', '期的文件夹所在（默认 content）', CONTENT_FOLDER)
  .option('--report <file>', '报告写到这个文件（默认 reports/期号.html）')
  .option('--no-report', '不写报告')
  .action((id?: string, find?: string, replace?: string, options?: Options) =>
    correct([id, find, replace], options ?? { content: CONTENT_FOLDER }),
  )

try {
  await program.parseAsync()
} catch (error) {
  // A bad corrections file or value is the user's to mend; anything else is a bug and keeps its stack.
  const trouble = diskTrouble(error)
  if (error instanceof ImportError || error instanceof RecordError || error instanceof LockedError)
    tellRefusal(error.message)
  else if (trouble !== null) tellRefusal(trouble)
  else throw error
}
