import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { issueFiles } from '@/lib/content/issue-files'
import { CORRECTIONS_FILE, readCorrections } from '@/lib/content/issue-folder.disk'
import { CONTENT_FOLDER, issueIds, readIssue } from '@/lib/content/library.disk'
import { RecordError } from '@/lib/content/record-files'
import { recoverIfLeft } from '@/lib/content/recover-issues.disk'
import { ImportError } from '@/lib/import/import-error'
import { proveRecords } from '@/lib/import/prove/prove-records'
import type { IssueId } from '@/lib/journal/ids'
import { BodyError } from '@/lib/markdown/read-body'
import { chineseCommand } from './chinese-command'
import { openFolder } from './import-folder'

/** The first line in which two texts differ, from 1. */
function firstDifferentLine(a: string, b: string): number {
  const left = a.split('\n')
  const right = b.split('\n')
  const at = left.findIndex((line, i) => line !== right[i])
  return (at < 0 ? left.length : at) + 1
}

/** Holds the committed files of an issue against a fresh import: stale, hand-edited, missing and foreign ones. */
function staleFiles(folder: string, files: ReadonlyMap<string, string>, source: string): readonly string[] {
  const troubles: string[] = []
  for (const [name, content] of files) {
    const path = join(folder, name)
    if (!existsSync(path)) troubles.push(`${path} 不存在：请重新导入 ${join(folder, source)}`)
    else {
      const current = readFileSync(path, 'utf8')
      if (current === content) continue
      troubles.push(
        `${path} 第 ${firstDifferentLine(current, content)} 行与重新导入的结果不同：记录不能手工修改，要改的字写进 ${join(folder, CORRECTIONS_FILE)}，再运行 npm run import -- ${join(folder, source)}`,
      )
    }
  }
  const known = new Set([...files.keys(), source, CORRECTIONS_FILE])
  for (const name of readdirSync(folder))
    if (!known.has(name)) troubles.push(`${join(folder, name)} 不属于这一期：请移走或删除`)
  return troubles
}

/** Checks one issue: fresh import equals the files, the proof holds, no correction is left without effect. */
async function checkIssue(root: string, id: IssueId): Promise<readonly string[]> {
  const folder = join(root, id)
  const { importWith, reading, earlier, source } = await openFolder(root, id)
  const imported = importWith(readCorrections([folder]).file)
  const sourceFile = earlier.source.file
  const stale = staleFiles(folder, issueFiles(imported), sourceFile)
  // The proof goes by the records as they stand in the files, not by those just made.
  const proof = proveRecords(source, readIssue(id, root), earlier)
  const breaches = [...reading, ...proof.breaches].map(
    ({ line, file, message }) =>
      `${join(folder, file)}：${line === null ? '' : `${sourceFile} 第 ${line} 行，`}${message}`,
  )
  const errors = imported.provenance.findings
    .filter((finding) => finding.severity === 'error')
    .map((each) => `${folder}：${each.message}。${each.suggestion}`)
  const troubles = [...stale, ...breaches, ...errors]
  if (troubles.length === 0) {
    const n = (value: number) => value.toLocaleString('zh-CN')
    const { articles, removals, corrections: made } = imported.provenance
    const set = articles.reduce((sum, { overridden }) => sum + overridden.length, 0)
    process.stdout.write(
      `${id}：原文 ${n(proof.source)} 字，减删除项 ${removals.length} 条 ${n(proof.removed)} 字，更正 ${made.length} 处，${set > 0 ? `编者指定的字段 ${set} 项，` : ''}等于记录 ${n(proof.records)} 字，其余逐字一致。\n`,
    )
  }
  return troubles
}

async function checkSafely(root: string, id: IssueId): Promise<readonly string[]> {
  try {
    return await checkIssue(root, id)
  } catch (error) {
    // What is wrong with a file is reported like any other trouble; a bug keeps its stack.
    if (error instanceof RecordError || error instanceof BodyError || error instanceof ImportError)
      return [`${join(root, id)}：${error.message}`]
    throw error
  }
}

await chineseCommand('check', '核对每一期：来源减去删除项、加上更正，逐字等于记录')
  .option('--content <folder>', '期的文件夹所在（默认 content）', CONTENT_FOLDER)
  .action(async ({ content }: { readonly content: string }) => {
    for (const done of recoverIfLeft(content)) process.stderr.write(`${done}\n`)
    const ids = issueIds(content)
    const results: (readonly string[])[] = []
    for (const id of ids) results.push(await checkSafely(content, id))
    for (const trouble of results.flat()) process.stderr.write(`${trouble}\n`)
    const failed = results.filter((troubles) => troubles.length > 0).length
    process.stdout.write(`${ids.length - failed} passed, ${failed} failed\n`)
    if (failed > 0 || ids.length === 0) process.exitCode = 1
  })
  .parseAsync()
