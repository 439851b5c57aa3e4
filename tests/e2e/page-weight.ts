import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { PageLimits } from '@/scripts/bench/page/page-limits'
import type { Answer } from '@/scripts/bench/page/serve-site'
import { FILE_KINDS, type FileKind, weighAnswers } from '@/scripts/bench/page/weigh-answers'
import { type PageBudget, SLACK } from './page-budgets'

/** One file that a page fetched, with what it weighs on the wire. */
export type FetchedFile = Pick<Answer, 'path' | 'type' | 'bytes'>

/** What a page fetched until it was at rest, and what it then fetched ahead. */
export type FetchedFiles = { readonly before: readonly FetchedFile[]; readonly ahead: readonly FetchedFile[] }

/** Limits that no budget may pass: those of bytes and requests, which do not flicker. */
export type HardLimits = Pick<PageLimits, 'requests' | 'total' | 'script'>

/** Files as they lie in the built site: what Brotli made of each, or the file itself where that saved nothing. Throws where a page asks for what is not there. */
export function asBuilt(site: string, answers: readonly Answer[]): readonly FetchedFile[] {
  return answers.map(({ path, type }) => {
    const file = join(site, path.endsWith('/') ? `${path}index.html` : path)
    const sent = [`${file}.br`, file].find((each) => existsSync(each))
    if (sent === undefined) throw new Error(`${path}：${site} 里没有这个文件`)
    return { path, type, bytes: statSync(sent).size }
  })
}

const kibibytes = (bytes: number) => (bytes / 1024).toFixed(1)
const bytesOf = (files: readonly FetchedFile[]) => files.reduce((sum, { bytes }) => sum + bytes, 0)
const kindOf = (file: FetchedFile) =>
  FILE_KINDS.find((kind) => weighAnswers([{ ...file, bytes: 1 }])[kind] === 1)

function listed(files: readonly FetchedFile[], kind?: FileKind): string {
  return files
    .filter((file) => kind === undefined || kindOf(file) === kind)
    .toSorted((a, b) => b.bytes - a.bytes)
    .map(({ path, bytes }) => `${path} ${kibibytes(bytes)}`)
    .join('、')
}

/** What of a page has outgrown its budget or a limit, one sentence each, with the files it is made of; none is well. */
export function outgrown(
  name: string,
  { before: files, ahead }: FetchedFiles,
  budget: PageBudget,
  limits?: HardLimits,
): readonly string[] {
  const weights = weighAnswers(files)
  const total = bytesOf(files)
  const later = bytesOf(ahead)
  const kinds = FILE_KINDS.filter((kind) => weights[kind] > (budget[kind] + SLACK) * 1024).map(
    (kind) =>
      `${name}：${kind} ${kibibytes(weights[kind])} KiB，预算 ${budget[kind].toFixed(1)}（${listed(files, kind)}）`,
  )
  const most = Math.min(budget.requests, limits?.requests ?? budget.requests)
  return [
    ...(limits && total > limits.total * 1024
      ? [`${name}：共 ${kibibytes(total)} KiB > ${limits.total} KiB（${listed(files)}）`]
      : []),
    ...(limits && weights.js > limits.script * 1024
      ? [`${name}：程序 ${kibibytes(weights.js)} KiB > ${limits.script} KiB（${listed(files, 'js')}）`]
      : []),
    ...kinds,
    ...(files.length > most ? [`${name}：${files.length} 个请求，至多 ${most}（${listed(files)}）`] : []),
    ...(later > (budget.预取 + SLACK) * 1024
      ? [`${name}：预取 ${kibibytes(later)} KiB，预算 ${budget.预取.toFixed(1)}（${listed(ahead)}）`]
      : []),
  ]
}

/** The line of a page in page-budgets, from what it weighs now. */
export function budgetLine(name: string, { before, ahead }: FetchedFiles): string {
  const weights = weighAnswers(before)
  const kinds = FILE_KINDS.map((kind) => `${kind}: ${Number(kibibytes(weights[kind]))}`)
  return `  ${name}: { ${kinds.join(', ')}, requests: ${before.length}, 预取: ${Number(kibibytes(bytesOf(ahead)))} },`
}
