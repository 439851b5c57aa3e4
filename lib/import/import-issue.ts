import type { CorrectionsFile } from '@/lib/journal/corrections'
import type { Finding, Removal } from '@/lib/journal/finding'
import { type IssueId, issueIdOf, issueNumberOf } from '@/lib/journal/ids'
import { issueSchema } from '@/lib/journal/issue'
import type { IssueRecords } from '@/lib/journal/issue-records'
import { type Provenance, provenanceSchema } from '@/lib/journal/provenance'
import { countVisible } from '@/lib/text/visible'
import { strangersIn } from './apply-corrections'
import { compareWithContents } from './contents-findings'
import { convertedFindings, type OldWord } from './converted-findings'
import { frontMatterFindings, frontMatterRecords } from './front-matter-records'
import { type IssueBody, importArticle } from './import-article'
import { ImportError } from './import-error'
import { printedPages } from './printed-pages'
import { proofreadFront } from './proofread/proofread'
import { alignColumns } from './repair/align-columns'
import { closeTitles } from './repair/close-titles'
import { gatherBlocks } from './repair/gather-blocks'
import { markNotes } from './repair/mark-notes'
import { isBrokenAtMeasure } from './repair/printed-measure'
import { rejoinTables } from './repair/rejoin-tables'
import { edgeFindings, removeEdges } from './repair/remove-edges'
import { removeFurniture } from './repair/remove-furniture'
import { markupRemovals, type SourceDocument, wordsOf } from './source-document'
import { findArticles } from './split/find-articles'
import { announcedTitles, type FrontMatter, readFrontMatter } from './split/read-front-matter'
import { refuseStrayText, strayFindings, strayRemovals } from './stray-text'

/** What an import is made from: the source as read, the sum of its file. `earlier` is the provenance of the last import, whose paragraph addresses are kept. */
export type ImportInput = {
  readonly source: SourceDocument
  readonly sha256: string
  readonly sourceFile: string
  readonly id?: IssueId
  readonly corrections: CorrectionsFile
  readonly earlier: Provenance | null
  /** The tracked changes of the Word file were taken as accepted; recorded, so that a check reads it the same way. */
  readonly acceptChanges?: boolean
  /** Join what pages cut although the file marks its paragraphs itself, as one made from a PDF does; recorded as well. */
  readonly joinCut?: boolean
  /** The kind of the old file that the source was converted from; staff are told what the proof does not cover. */
  readonly convertedFrom?: OldWord
}

/** The place of an article in its issue has three digits at most. */
const MOST_ARTICLES = 999

/** The id of the issue that a source is, as given or from its masthead; running heads are no part of the masthead. */
export function findIssueId(source: SourceDocument, given?: IssueId): IssueId {
  return issueIdFrom(readFrontMatter({ ...source, lines: removeEdges(source.lines).lines }), given)
}

/** The id of the issue, from the masthead or as given; without either there is no place to put it. */
function issueIdFrom(front: FrontMatter, given?: IssueId): IssueId {
  const number = front.masthead.number
  if (given) return given
  if (number) return issueIdOf(number.year, number.number)
  throw new ImportError(
    '文件开头没有找到期号：请在刊名下面单独写一行“2023年第5期（总第58期）”，或在命令后加上 --id 2023-05 指明是哪一期。',
  )
}

/**
 * Imports one issue: repair → split → shape, then corrections, addresses and findings. A pure function: the
 * same source, corrections and earlier addresses give the same records. Throws ImportError where nothing can be made.
 */
export function importIssue(input: ImportInput): IssueRecords {
  const { source } = input
  const edges = removeEdges(source.lines)
  const front = readFrontMatter({ ...source, lines: edges.lines })
  const id = issueIdFrom(front, input.id)
  const journal = front.masthead.journal?.value ?? ''
  const body = removeFurniture(edges.lines.slice(front.bodyStart), journal, issueNumberOf(id))
  const cleared = { lines: body.lines, removals: [...edges.removals, ...body.removals] }
  const whole = gatherBlocks(alignColumns(markNotes(cleared.lines)), source.whole)
  const tables = rejoinTables(closeTitles(whole))
  const announced = announcedTitles(front)
  const ranges = findArticles(tables.blocks, announced)
  if (ranges.length === 0)
    throw new ImportError(
      '文件里没有找到文章：请确认这是学习参考的全文，标题单独成行，目录（如有）写有“目录”二字。',
    )

  if (ranges.length > MOST_ARTICLES)
    throw new ImportError(
      `文件里像是有 ${ranges.length} 篇文章，一期最多 ${MOST_ARTICLES} 篇：请确认这是一期学习参考；如标题过多，请检查标题的样式。`,
    )

  const stray = tables.blocks.slice(0, ranges[0]?.start)
  for (const lines of [front.masthead.others, stray.flatMap((block) => block.lines)])
    refuseStrayText(lines, announced.length > 0)
  const removals: Removal[] = [...cleared.removals, ...tables.removals, ...strayRemovals(stray)]
  const furniture = new Set(cleared.removals.map((removal) => removal.line))
  const { corrections, earlier } = input
  const pages = printedPages(source.lines, cleared.removals)
  const shared: IssueBody = {
    issue: id,
    blocks: tables.blocks,
    furniture,
    whole: source.whole === true && !input.joinCut && !isBrokenAtMeasure(cleared.lines),
    pages,
    announced,
    corrections,
    earlier,
  }
  const imported = ranges.map((range, i) => importArticle(shared, i + 1, range))
  const records = frontMatterRecords(
    front,
    id,
    imported.map(({ record }) => record.id),
    ranges,
  )
  const titleLines = ranges.map((range) => tables.blocks[range.title]?.lines[0]?.number ?? 1)
  const findings: Finding[] = [
    ...(source.findings ?? []),
    ...(input.convertedFrom ? convertedFindings(input.convertedFrom, source.lines) : []),
    ...edgeFindings(edges.lines),
    ...compareWithContents(
      announced,
      ranges,
      imported.map(({ record }) => record),
      titleLines,
      imported.map(({ blocks }) => blocks.flatMap((each) => (each.type === 'heading' ? [each.text] : []))),
    ),
    ...strayFindings(stray),
    ...frontMatterFindings(
      front,
      imported.map(({ record }, i) => ({ title: record.title, line: titleLines[i] ?? 1 })),
    ),
    ...proofreadFront(source.lines.slice(0, front.bodyStart)),
    ...strangersIn(
      corrections,
      imported.map(({ record }) => record.id),
    ),
    ...imported.flatMap((article) => article.findings),
  ]
  // Parsed, so that its fields always stand in the order of the schema and the same import gives the same bytes.
  const provenance = provenanceSchema.parse({
    source: {
      file: input.sourceFile,
      format: source.format,
      encoding: source.encoding,
      sha256: input.sha256,
      ...(input.acceptChanges ? { acceptChanges: true as const } : {}),
      ...(input.joinCut ? { joinCut: true as const } : {}),
      ...(input.convertedFrom ? { convertedFrom: input.convertedFrom } : {}),
      characters: source.lines.reduce((sum, line) => sum + countVisible(wordsOf(line)), 0),
    },
    masthead: records.printed,
    articles: imported.map((article) => article.provenance),
    joins: imported.flatMap(({ record, joins }) =>
      joins.map(({ before, after }) => ({ article: record.id, before, after })),
    ),
    moves: imported.flatMap(({ moves }) => [...moves]),
    // The bullet and the markup of a line stand before anything else that is taken off it.
    removals: [...markupRemovals(source.lines), ...records.removals, ...removals].sort(
      (a, b) => a.line - b.line,
    ),
    corrections: imported.flatMap((article) => [...article.applied]),
    findings: findings.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)),
  } satisfies Provenance)
  const articles = imported.map(({ record, file, blocks, kindReason }) => ({
    record,
    file,
    blocks,
    kindReason,
  }))
  return { issue: issueSchema.parse(records.issue), articles, provenance }
}
