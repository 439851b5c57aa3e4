import { type ArticleRecord, articleSchema } from '@/lib/journal/article'
import type { Block, Notice, SimpleBlock } from '@/lib/journal/block'
import type { CorrectionsFile } from '@/lib/journal/corrections'
import type { Finding, Removal } from '@/lib/journal/finding'
import { articleIdOf, articleNumber, type IssueId, issueIdOf } from '@/lib/journal/ids'
import { type Issue, issueSchema } from '@/lib/journal/issue'
import type { ArticleProvenance, Provenance } from '@/lib/journal/provenance'
import { countVisible } from '@/lib/text/visible'
import { addressBlocks } from './address-blocks'
import { applyCorrections } from './apply-corrections'
import { compareWithContents, joinFindings } from './contents-findings'
import type { DraftBlock } from './draft'
import { frontMatterRecords } from './front-matter-records'
import { ImportError } from './import-error'
import { proofread } from './proofread/proofread'
import { readSource } from './read/read-source'
import { gatherBlocks } from './repair/gather-blocks'
import { rejoinParagraphs } from './repair/rejoin-paragraphs'
import { rejoinTables } from './repair/rejoin-tables'
import { removeFurniture } from './repair/remove-furniture'
import { readTitleBlock } from './shape/read-title-block'
import { shapeArticle } from './shape/shape-article'
import { bulletRemovals, type SourceBlock, wordsOf } from './source-document'
import { type ArticleRange, findArticles } from './split/find-articles'
import { announcedTitles, type FrontMatter, readFrontMatter } from './split/read-front-matter'

/** What an import is made from. `earlier` is the provenance of the last import, whose paragraph addresses are kept. */
export type ImportInput = {
  readonly bytes: Uint8Array
  readonly sha256: string
  readonly sourceFile: string
  readonly id?: IssueId
  readonly corrections: CorrectionsFile
  readonly earlier: Provenance | null
}

/** The records of an issue, ready to be written, and where everything in them came from. */
export type ImportedIssue = {
  readonly issue: Issue
  readonly articles: readonly {
    readonly record: ArticleRecord
    readonly file: string
    readonly blocks: readonly Block[]
  }[]
  readonly provenance: Provenance
}

/** The id of the issue, from the masthead or as given; without either there is no place to put it. */
export function issueIdFrom(front: FrontMatter, given?: IssueId): IssueId {
  const number = front.masthead.number
  if (given) return given
  if (number) return issueIdOf(number.year, number.number)
  throw new ImportError('文件开头没有找到期号（如“2023年第5期”）：请在命令后加上 --id 2023-05 指明是哪一期。')
}

/**
 * Imports one issue: read → repair → split → shape, then corrections, addresses and findings. A pure function: the
 * same source, corrections and earlier addresses give the same records. Throws ImportError where nothing can be made.
 */
export function importIssue(input: ImportInput): ImportedIssue {
  const source = readSource(input.bytes)
  const front = readFrontMatter(source)
  const id = issueIdFrom(front, input.id)
  const cleared = removeFurniture(source.lines.slice(front.bodyStart), front.masthead.journal?.value ?? '')
  const tables = rejoinTables(gatherBlocks(cleared.lines))
  const announced = announcedTitles(front)
  const ranges = findArticles(tables.blocks, announced)
  if (ranges.length === 0)
    throw new ImportError(
      '文件里没有找到文章：请确认这是学习参考的全文，标题单独成行，目录（如有）写有“目录”二字。',
    )

  const removals: Removal[] = [
    ...bulletRemovals(source.lines),
    ...cleared.removals,
    ...tables.removals,
    ...removeStray(tables.blocks.slice(0, ranges[0]?.start)),
  ]
  const furniture = new Set(cleared.removals.map((removal) => removal.line))
  const body: Body = { blocks: tables.blocks, furniture, announced }
  const imported = ranges.map((range, i) => importArticle(input, id, i + 1, range, body))
  const records = frontMatterRecords(
    front,
    id,
    imported.map(({ record }) => record.id),
    ranges,
  )
  const findings: Finding[] = [
    ...compareWithContents(
      announced,
      ranges,
      imported.map(({ record }) => record),
      ranges.map((range) => tables.blocks[range.title]?.lines[0]?.number ?? 1),
    ),
    ...straysFound(tables.blocks.slice(0, ranges[0]?.start)),
    ...imported.flatMap((article) => article.findings),
  ]
  const provenance: Provenance = {
    source: {
      file: input.sourceFile,
      format: source.format,
      encoding: source.encoding,
      sha256: input.sha256,
      characters: source.lines.reduce((sum, line) => sum + countVisible(wordsOf(line)), 0),
    },
    masthead: records.printed,
    articles: imported.map((article) => article.provenance),
    joins: imported.flatMap(({ record, joins }) =>
      joins.map(({ before, after }) => ({ article: record.id, before, after })),
    ),
    removals: [...records.removals, ...removals].sort((a, b) => a.line - b.line),
    corrections: imported.flatMap((article) => [...article.applied]),
    findings: findings.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)),
  }
  return { issue: issueSchema.parse(records.issue), articles: imported, provenance }
}

/** What all articles of an issue are made from: the blocks, the lines of page furniture, the announced titles. */
type Body = {
  readonly blocks: readonly SourceBlock[]
  readonly furniture: ReadonlySet<number>
  readonly announced: ReturnType<typeof announcedTitles>
}

/** Imports the article of one range: whole paragraphs, corrections, form, record, addresses, findings. */
function importArticle(input: ImportInput, issue: IssueId, order: number, range: ArticleRange, all: Body) {
  const id = articleIdOf(issue, order)
  const entry = range.entry === null ? null : (all.announced[range.entry] ?? null)
  const { blocks: whole, joins, title } = rejoinAround(all, range, entry?.title ?? null)
  const { blocks, applied, findings: unapplied } = applyCorrections(whole, id, input.corrections.corrections)
  const shaped = shapeArticle({ blocks, title, announced: entry })
  const overrides = input.corrections.overrides[id] ?? {}
  const candidate = { id, issue, order, ...shaped.fields, ...overrides }
  const parsed = articleSchema.safeParse(candidate)
  if (!parsed.success) {
    throw new ImportError(
      `${id} 的字段不合要求（${parsed.error.issues.map((each) => each.path.join('.')).join('、')}）：请检查 corrections.yaml 里的 overrides。`,
    )
  }
  const file = `${articleNumber(id)}-${parsed.data.kind}.md`
  const body: DraftBlock[] = [...(shaped.notice ?? []), ...shaped.body]
  const earlier = input.earlier?.articles.find((article) => article.id === id)
  const { anchors, retired } = addressBlocks(body, earlier?.anchors, earlier?.retired)
  const provenance: ArticleProvenance = {
    id,
    file,
    printed: shaped.printed.map(({ field, text, lines }) => ({ field, lines: [...lines], text })),
    anchors: [...anchors],
    retired: [...retired],
    overridden: Object.keys(overrides),
  }
  const findings = [
    ...unapplied,
    ...shaped.findings,
    ...joinFindings(joins, whole, id),
    ...proofread(whole, id, applied),
  ]
  const notice: Notice[] = shaped.notice ? [{ type: 'notice', blocks: shaped.notice.map(toBlock) }] : []
  return {
    record: parsed.data,
    file,
    blocks: [...notice, ...shaped.body.map(toBlock)],
    provenance,
    findings,
    joins,
    applied,
  }
}

/**
 * Rejoins the paragraphs of notice and text apart, so that a notice never runs into the title below it; and only
 * behind the title block, whose lines end without a full stop as a cut paragraph does.
 */
function rejoinAround({ blocks: all, furniture }: Body, range: ArticleRange, announced: string | null) {
  const rejoinBody = (blocks: readonly SourceBlock[], title: string | null, ofNotice: boolean) => {
    const end = blocks.length > 0 ? readTitleBlock(blocks, 0, title, ofNotice).end : 0
    const body = rejoinParagraphs(blocks.slice(end), furniture)
    return { blocks: [...blocks.slice(0, end), ...body.blocks], joins: body.joins }
  }
  const before = rejoinBody(all.slice(range.start, range.title), null, true)
  const text = rejoinBody(all.slice(range.title, range.end), announced, false)
  return {
    blocks: [...before.blocks, ...text.blocks],
    joins: [...before.joins, ...text.joins],
    title: before.blocks.length,
  }
}

function toBlock(block: DraftBlock): SimpleBlock {
  switch (block.type) {
    case 'heading':
      return { type: 'heading', level: block.level, text: block.text }
    case 'paragraph':
    case 'recipients':
      return { type: block.type, text: block.text }
    case 'signature':
      return { type: 'signature', lines: block.parts.map((part) => part.text) }
    case 'table':
      return {
        type: 'table',
        head: block.rows[0]?.cells ?? [],
        rows: block.rows.slice(1).map((row) => row.cells),
      }
  }
}

/** Text between contents and first article belongs to no article: itemised, and put before staff as a warning. */
function removeStray(blocks: readonly SourceBlock[]): readonly Removal[] {
  return blocks.flatMap((block) =>
    block.lines.map((line) => ({ line: line.number, text: line.text, reason: '第一篇之前的文字' })),
  )
}

function straysFound(blocks: readonly SourceBlock[]): readonly Finding[] {
  return blocks.map((block) => ({
    rule: 'stray-text',
    severity: 'warning',
    message: '目录与第一篇之间有不属于任何文章的文字，未收入',
    line: block.lines[0]?.number ?? 1,
    article: null,
    quote: block.text.slice(0, 40),
    suggestion: '如属于第一篇，请在来源文件中把它移到该篇标题之下',
  }))
}
