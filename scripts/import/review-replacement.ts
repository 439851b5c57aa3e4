import { createInterface } from 'node:readline/promises'
import { readIssue } from '@/lib/content/library.disk'
import type { IssueRecords } from '@/lib/journal/issue-records'
import type { Provenance } from '@/lib/journal/provenance'
import type { PublishedIssue } from '@/lib/journal/published'
import { compareIssues } from '@/lib/report/compare-issues'
import { differenceLines } from '@/lib/report/difference-lines'
import { type IssueDifference, isSame } from '@/lib/report/issue-difference'

/** What a new source would change in an issue that is published, and whether staff let it. */
export type Replacement = { readonly difference: IssueDifference | null; readonly allowed: boolean }

type Import = {
  readonly root: string
  readonly imported: IssueRecords
  readonly published: PublishedIssue
  readonly earlier: Provenance | null
}

type Choice = { readonly replace?: true; readonly dryRun?: true }

/** A person at the terminal is asked; a script must say --replace. */
async function agreed(): Promise<boolean> {
  if (!process.stdin.isTTY || !process.stderr.isTTY) return false
  const asking = createInterface({ input: process.stdin, output: process.stderr })
  const answer = await asking.question('用新的来源替换已发布的这一期吗？[y/N] ')
  asking.close()
  return /^(?:y|yes|是)$/iu.test(answer.trim())
}

/**
 * Shows on stderr in what a new source differs from the published issue, before anything is replaced. The same source (only
 * corrections changed, or nothing) and a source that says the same go through; any other needs --replace or a yes.
 */
export async function reviewReplacement(
  { root, imported, published, earlier }: Import,
  { replace, dryRun }: Choice,
): Promise<Replacement> {
  if (earlier === null || earlier.source.sha256 === imported.provenance.source.sha256)
    return { difference: null, allowed: true }
  const say = (lines: readonly string[]) => process.stderr.write(`${lines.join('\n')}\n`)
  let difference: IssueDifference | null = null
  try {
    difference = compareIssues(readIssue(published.issue.id, root), published)
    if (isSame(difference)) return { difference, allowed: true }
    say(['这一期已经发布过，新的来源与已发布的不同：', ...differenceLines(difference)])
  } catch (error) {
    // Records damaged by hand cannot be compared; that must not keep staff from importing them afresh.
    const reason = error instanceof Error ? error.message : String(error)
    say([`这一期已经发布过，但现有的记录读不出来，无法比较：${reason}`])
  }
  if (dryRun || replace || (await agreed())) return { difference, allowed: true }
  say(['没有替换，原有内容没有改动。看过上面的不同，确实要替换时，请在命令后加上 --replace。'])
  return { difference, allowed: false }
}
