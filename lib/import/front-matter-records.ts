import type { Finding, Removal } from '@/lib/journal/finding'
import type { ArticleId, IssueId } from '@/lib/journal/ids'
import type { Issue } from '@/lib/journal/issue'
import type { PrintedRecord } from '@/lib/journal/provenance'
import type { SourceLine } from './source-document'
import type { ArticleRange } from './split/find-articles'
import type { FrontMatter } from './split/read-front-matter'

/** The issue's record, its printed lines for the proof, and the labels that are left out of it. */
type FrontMatterRecords = {
  readonly issue: Issue
  readonly printed: PrintedRecord[]
  readonly removals: readonly Removal[]
}

function printedOf(field: string, lines: readonly SourceLine[], text: string): PrintedRecord {
  return { field, lines: lines.map((line) => line.number), text }
}

const removed = (line: SourceLine, reason: string): Removal => ({
  line: line.number,
  text: line.text,
  reason,
})

/** Makes the issue's record from masthead, highlights and contents, and says which article each entry leads to. */
export function frontMatterRecords(
  front: FrontMatter,
  id: IssueId,
  articles: readonly ArticleId[],
  ranges: readonly ArticleRange[],
): FrontMatterRecords {
  const { masthead, highlights, contents, labels } = front
  const entries = contents?.entries ?? []
  const articleOf = (entry: number) => articles[ranges.findIndex((range) => range.entry === entry)]
  const issue: Issue = {
    id,
    ...(masthead.journal ? { journal: masthead.journal.value } : {}),
    year: masthead.number?.year ?? Number(id.slice(0, 4)),
    number: masthead.number?.number ?? Number(id.slice(5)),
    ...(masthead.number?.totalNumber ? { totalNumber: masthead.number.totalNumber } : {}),
    ...(masthead.publisher ? { publisher: masthead.publisher.value } : {}),
    highlights: highlights.map((highlight) => highlight.title),
    contents: entries.map((entry, i) => {
      const article = articleOf(i)
      return {
        title: entry.title,
        ...(entry.page ? { page: entry.page } : {}),
        ...(article ? { article } : {}),
      }
    }),
  }
  const printed: PrintedRecord[] = [
    ...(masthead.journal?.lines ?? []).map((line) => printedOf('journal', [line], line.text)),
    ...(masthead.number?.lines ?? []).map((line) => printedOf('number', [line], line.text)),
    ...(masthead.publisher
      ? [printedOf('publisher', [masthead.publisher.line], masthead.publisher.line.text)]
      : []),
    ...highlights.map((highlight) => printedOf('highlights', highlight.lines, highlight.title)),
    ...entries.map((entry) => printedOf('contents', entry.lines, entry.title + entry.printedPage)),
  ]
  const removals = [
    ...[...masthead.asides, ...masthead.others].map((line) => removed(line, '刊头其他文字')),
    ...labels.map((line) => removed(line, '栏目标签')),
    ...(contents?.heads ?? []).map((line) => removed(line, '目录栏目名')),
    ...(contents?.subtitles ?? []).map((line) => removed(line, '目录副题')),
    ...front.removals,
    ...(contents?.removals ?? []),
  ]
  return { issue, printed, removals }
}

/** Lines of the front matter that were understood as nothing, and a missing contents list: put before staff. */
export function frontMatterFindings(
  front: FrontMatter,
  titles: readonly { readonly title: string; readonly line: number }[],
): readonly Finding[] {
  const others = front.masthead.others.map(
    (line): Finding => ({
      rule: 'front-matter-text',
      severity: 'warning',
      message: '目录之前的这一行没有认出是什么，未收入',
      line: line.number,
      article: null,
      quote: line.text.slice(0, 40),
      suggestion: '如是题名、要目或目录，请在来源文件中改成与其他各行一样的写法',
    }),
  )
  if (front.contents !== null && front.contents.entries.length > 0) return others
  const listed = titles.map(({ title }) => `“${title}”`).join('、')
  const missing: Finding = {
    rule: 'no-contents',
    severity: 'warning',
    message: `没有找到目录，按标题、文号、署名分出 ${titles.length} 篇：${listed}`,
    line: titles[0]?.line ?? null,
    article: null,
    quote: titles[0]?.title ?? '',
    suggestion: '请核对篇数和题名；如有遗漏，请在刊头之后加上“目录”，每篇题名一行',
  }
  return [...others, missing]
}
