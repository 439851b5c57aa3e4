import { type ArticleRecord, articleSchema } from '@/lib/journal/article'
import { ARTICLE_KINDS } from '@/lib/journal/article-kinds'
import type { Block, Notice, SimpleBlock } from '@/lib/journal/block'
import type { CorrectionsFile, FormCorrection } from '@/lib/journal/corrections'
import type { Finding } from '@/lib/journal/finding'
import { type ArticleId, articleIdOf, articleNumber, type IssueId } from '@/lib/journal/ids'
import type { AppliedCorrection, ArticleProvenance, Move, Provenance } from '@/lib/journal/provenance'
import { addressBlocks } from './address-blocks'
import { applyCorrections } from './apply-corrections'
import { applyForms, regroupBlocks } from './apply-forms'
import { badValues, checkFieldNames } from './check-overrides'
import { cutFindings, joinFindings } from './contents-findings'
import type { DraftBlock } from './draft'
import { emptyHeadings } from './empty-headings'
import { proofread } from './proofread/proofread'
import { type Join, rejoinParagraphs } from './repair/rejoin-paragraphs'
import { readTitleBlock } from './shape/read-title-block'
import { shapeArticle } from './shape/shape-article'
import type { SourceBlock } from './source-document'
import type { ArticleRange } from './split/find-articles'
import type { Announced } from './split/match-contents'

/** What all articles of an issue are made from: blocks, lines of page furniture, announced titles, and what staff set. */
export type IssueBody = {
  readonly issue: IssueId
  readonly blocks: readonly SourceBlock[]
  readonly furniture: ReadonlySet<number>
  /** The source marks its paragraphs itself, so that none is joined with the next. */
  readonly whole: boolean
  readonly pages: ReadonlyMap<number, number>
  readonly announced: readonly Announced[]
  readonly corrections: CorrectionsFile
  readonly earlier: Provenance | null
}

/** One imported article: its record and blocks, and what is to be reported of it. */
export type ImportedArticle = {
  readonly record: ArticleRecord
  readonly file: string
  readonly blocks: readonly Block[]
  readonly kindReason: string
  readonly provenance: ArticleProvenance
  readonly joins: readonly Join[]
  readonly moves: readonly Move[]
  readonly applied: readonly AppliedCorrection[]
  readonly findings: readonly Finding[]
}

/** Imports the article of one range: whole paragraphs, corrections, form, record, addresses, findings. */
export function importArticle(body: IssueBody, order: number, range: ArticleRange): ImportedArticle {
  const { issue, corrections } = body
  const id = articleIdOf(issue, order)
  const entry = range.entry === null ? null : (body.announced[range.entry] ?? null)
  const rejoined = rejoinAround(body, range, entry?.title ?? null)
  const { joins, cuts, moves } = rejoined
  const { blocks: whole, forms, findings: misplaced } = regroupAround(rejoined, id, corrections.forms)
  const {
    blocks: corrected,
    applied,
    findings: unapplied,
  } = applyCorrections(whole, id, corrections.corrections)
  const { blocks, title } = withoutEmpty(corrected, rejoined.title)
  const shaped = shapeArticle({ blocks, title, announced: entry })
  const shapedBody = applyForms(shaped.body, forms)
  const overrides = corrections.overrides[id] ?? {}
  checkFieldNames(id, overrides)
  // A period was read because the kind was thought a plan; under another kind it has no place.
  const { period, ...fields } = shaped.fields
  const isPlan = (overrides.kind ?? fields.kind) === 'plan'
  const ownPeriod = isPlan && period !== undefined ? { period } : {}
  const candidate = withoutNulls({ id, issue, order, ...fields, ...ownPeriod, ...overrides })
  const parsed = articleSchema.safeParse(candidate)
  if (!parsed.success) throw badValues(id, parsed.error)
  const file = `${articleNumber(id)}-${parsed.data.kind}.md`
  const parts: DraftBlock[] = [...(shaped.notice ?? []), ...shapedBody]
  const earlier = body.earlier?.articles.find((article) => article.id === id)
  const { anchors, retired } = addressBlocks(parts, earlier?.anchors, earlier?.retired, body.pages)
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
    ...misplaced,
    ...(parts.length === 0 ? [withoutText(parsed.data, whole)] : []),
    ...joinFindings(joins, whole, id),
    ...cutFindings(cuts, whole, id),
    ...emptyHeadings(parts, id),
    ...proofread(whole, id, applied),
  ]
  const notice: Notice[] = shaped.notice ? [{ type: 'notice', blocks: shaped.notice.map(toBlock) }] : []
  return {
    record: parsed.data,
    file,
    blocks: [...notice, ...shapedBody.map(toBlock)],
    kindReason:
      'kind' in overrides
        ? `编者在更正表里指定（自动判断：${ARTICLE_KINDS[shaped.fields.kind].name}，${shaped.kindReason}）`
        : shaped.kindReason,
    provenance,
    findings,
    joins,
    moves: moves.map((move) => ({ article: id, ...move, lines: [...move.lines] })),
    applied,
  }
}

/** The places where the rows of tables were joined that a page had cut. */
function rowJoins(blocks: readonly SourceBlock[]): readonly Join[] {
  return blocks.flatMap(({ rows = [] }) =>
    rows.flatMap(({ lines }) =>
      lines.slice(1).map((line, i) => ({ before: lines[i]?.number ?? 0, after: line.number, sure: true })),
    ),
  )
}

/**
 * Rejoins the paragraphs of notice and text apart, so that a notice never runs into the title below it; and only
 * behind the title block, whose lines end without a full stop as a cut paragraph does.
 */
function rejoinAround(
  { blocks: all, furniture, whole }: IssueBody,
  range: ArticleRange,
  announced: string | null,
) {
  const rejoinBody = (blocks: readonly SourceBlock[], title: string | null, ofNotice: boolean) => {
    const end = blocks.length > 0 ? readTitleBlock(blocks, 0, title, ofNotice).end : 0
    const body = rejoinParagraphs(blocks.slice(end), furniture, whole)
    return { ...body, blocks: [...blocks.slice(0, end), ...body.blocks] }
  }
  const before = rejoinBody(all.slice(range.start, range.title), null, true)
  const text = rejoinBody(all.slice(range.title, range.end), announced, false)
  return {
    blocks: [...before.blocks, ...text.blocks],
    joins: [...before.joins, ...text.joins, ...rowJoins(text.blocks)].sort((a, b) => a.after - b.after),
    cuts: [...before.cuts, ...text.cuts],
    moves: [...before.moves, ...text.moves],
    title: before.blocks.length,
  }
}

/** Regroups what stands behind the title as staff asked; title block and notice keep the lines that fields are read from. */
function regroupAround(
  { blocks, title }: { readonly blocks: readonly SourceBlock[]; readonly title: number },
  id: ArticleId,
  asked: readonly FormCorrection[],
) {
  const { blocks: body, ...others } = regroupBlocks(blocks.slice(title + 1), id, asked)
  return { ...others, blocks: [...blocks.slice(0, title + 1), ...body] }
}

/** A paragraph or line that a correction emptied is gone: a record has no empty ones. The title stays and is refused. */
function withoutEmpty(blocks: readonly SourceBlock[], title: number) {
  const isKept = (block: SourceBlock, i: number) => i === title || block.rows || block.text.trim() !== ''
  return { blocks: blocks.filter(isKept), title: blocks.slice(0, title).filter(isKept).length }
}

/** A field that staff set to null is none. */
function withoutNulls(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null))
}

/** An article of a title alone: imported, for the contents name it, and put before staff. */
function withoutText({ id, title }: ArticleRecord, blocks: readonly SourceBlock[]): Finding {
  return {
    rule: 'article-without-text',
    severity: 'warning',
    message: '这一篇只有标题，没有正文',
    line: blocks[0]?.lines[0]?.number ?? null,
    article: id,
    quote: title,
    suggestion: '请核对来源文件是否缺页，或这一行其实是别篇的小标题',
  }
}

function toBlock(block: DraftBlock): SimpleBlock {
  switch (block.type) {
    case 'heading':
      return { type: 'heading', level: block.level, text: block.text }
    case 'paragraph':
    case 'recipients':
    case 'footnote':
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
