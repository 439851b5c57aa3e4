import type { Correction, CorrectionsFile } from '@/lib/journal/corrections'
import type { Finding } from '@/lib/journal/finding'
import type { ArticleId } from '@/lib/journal/ids'
import type { AppliedCorrection } from '@/lib/journal/provenance'
import { visible } from '@/lib/text/visible'
import { lineAt, type SourceBlock } from './source-document'

/** The blocks as corrected, what was applied where, and the corrections that do not apply, as errors. */
export type Corrected = {
  readonly blocks: readonly SourceBlock[]
  readonly applied: readonly AppliedCorrection[]
  readonly findings: readonly Finding[]
}

type Place = {
  readonly block: number
  readonly row: number | null
  readonly cell: number
  readonly offset: number
  readonly length: number
}

/** Where words stand in a text, whatever blanks lie between their characters: line ends leave or take blanks. */
function spansOf(
  text: string,
  words: string,
): readonly { readonly offset: number; readonly length: number }[] {
  if (visible(words) === '') return []
  const characters = [...visible(words)].map((character) => character.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&'))
  const pattern = new RegExp(characters.join('\\s*'), 'gu')
  return [...text.matchAll(pattern)].map((found) => ({ offset: found.index, length: found[0].length }))
}

function placesOf(blocks: readonly SourceBlock[], words: string): readonly Place[] {
  return blocks.flatMap((block, i): Place[] => {
    if (!block.rows)
      return spansOf(block.text, words).map((span) => ({ block: i, row: null, cell: 0, ...span }))
    return block.rows.flatMap(({ cells }, row) =>
      cells.flatMap((text, cell) => spansOf(text, words).map((span) => ({ block: i, row, cell, ...span }))),
    )
  })
}

const spliced = (text: string, at: number, length: number, words: string) =>
  text.slice(0, at) + words + text.slice(at + length)

function correctBlock(block: SourceBlock, place: Place, { replace }: Correction): SourceBlock {
  if (place.row === null || !block.rows)
    return { ...block, text: spliced(block.text, place.offset, place.length, replace) }
  const rows = block.rows.map((row, i) => {
    if (i !== place.row) return row
    const cells = row.cells.map((text, cell) =>
      cell === place.cell ? spliced(text, place.offset, place.length, replace) : text,
    )
    return { ...row, cells }
  })
  return { ...block, rows }
}

/**
 * Applies the corrections of one article to its whole blocks. The words must stand exactly once in it, or the
 * correction say which; one that does not apply is an error that names it, so that none is ever lost unseen.
 */
export function applyCorrections(
  blocks: readonly SourceBlock[],
  article: ArticleId,
  corrections: readonly Correction[],
): Corrected {
  let corrected = blocks
  const applied: AppliedCorrection[] = []
  const findings: Finding[] = []
  for (const correction of corrections.filter((each) => each.article === article)) {
    const { find, replace, reason, occurrence } = correction
    const places = placesOf(corrected, find)
    const place = places[(occurrence ?? 1) - 1]
    const block = place ? corrected[place.block] : undefined
    if (!place || !block || (places.length > 1 && occurrence === undefined)) {
      const lines = places.flatMap((each) => {
        const of = corrected[each.block]
        return of ? [lineOfPlace(of, each)] : []
      })
      findings.push(notApplied(correction, lines))
      continue
    }
    const line = lineOfPlace(block, place)
    // The proof looks from the start of the line, so it must know which of several places there is meant.
    const nth = places
      .slice(0, places.indexOf(place) + 1)
      .filter((each) => each.block === place.block && lineOfPlace(block, each) === line).length
    const text = (place.row === null ? block.text : block.rows?.[place.row]?.cells[place.cell]) ?? ''
    const behind = replace === '' ? { behind: text.slice(Math.max(0, place.offset - 24), place.offset) } : {}
    applied.push({ article, line, find, replace, reason, ...(nth > 1 ? { nth } : {}), ...behind })

    corrected = corrected.map((each, i) => (i === place.block ? correctBlock(each, place, correction) : each))
  }
  return { blocks: corrected, applied, findings }
}

function lineOfPlace(block: SourceBlock, { row, offset }: Place): number {
  return row === null ? lineAt(block, offset) : (block.rows?.[row]?.lines[0]?.number ?? 1)
}

/** Tells whether a finding is of a correction or a form that found nothing to apply to: it would be lost unseen. */
export function isNotApplied({ rule }: Finding): boolean {
  return rule === 'correction-not-applied' || rule === 'form-not-applied'
}

function notApplied({ article, find, replace, occurrence }: Correction, lines: readonly number[]): Finding {
  const count = lines.length
  const stands = `出现了 ${count} 次（来源第 ${lines.slice(0, 8).join('、')}${count > 8 ? ' …' : ''} 行）`
  return {
    rule: 'correction-not-applied',
    severity: 'error',
    message:
      count === 0
        ? `更正“${find}”→“${replace}”用不上：这一篇里没有这些字`
        : occurrence === undefined
          ? `更正“${find}”→“${replace}”不明确：这一篇里这些字${stands}`
          : `更正“${find}”→“${replace}”用不上：它指明第 ${occurrence} 处，而这一篇里这些字只${stands}`,
    line: null,
    article,
    quote: find,
    suggestion:
      count === 0
        ? '请在 corrections.yaml 里核对或删去这一条'
        : '请在 corrections.yaml 里把 find 写长一些，或用 occurrence 指明第几处',
  }
}

/** Corrections and overrides that name an article this issue does not have: errors, so that none is passed over. */
export function strangersIn(file: CorrectionsFile, articles: readonly ArticleId[]): readonly Finding[] {
  const named = [
    ...[...file.corrections, ...file.forms].map((each) => each.article),
    ...Object.keys(file.overrides),
  ]
  return [...new Set(named)]
    .filter((id) => !articles.some((article) => article === id))
    .map((id) => ({
      rule: 'correction-not-applied',
      severity: 'error',
      message: `更正表里的 ${id} 不在这一期中`,
      line: null,
      article: null,
      quote: id,
      suggestion: '请在 corrections.yaml 里核对篇号',
    }))
}
