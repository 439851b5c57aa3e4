import type { ArticlePart } from '@/lib/journal/article-parts'
import { fieldLabel } from '@/lib/journal/field-labels'
import type { PublishedCorrection } from '@/lib/journal/issue-corrections'
import { passageLabel } from '@/lib/journal/passage-label'
import type { Piece } from './align-rows'
import { type Html, type HtmlValue, html } from './html'

const MASTHEAD: Readonly<Record<string, string>> = {
  journal: '刊名',
  number: '期号',
  publisher: '主办',
  highlights: '要目',
  contents: '目录',
}

/** The text of a part with its corrected words underlined. */
function corrected(text: string, corrections: readonly PublishedCorrection[]): readonly HtmlValue[] {
  const pieces: HtmlValue[] = []
  let from = 0
  const spans = corrections.flatMap(({ span }) => (span && span.length > 0 ? [span] : []))
  for (const { at, length } of spans.toSorted((a, b) => a.at - b.at)) {
    if (at < from) continue
    pieces.push(text.slice(from, at), html`<ins>${text.slice(at, at + length)}</ins>`)
    from = at + length
  }
  return [...pieces, text.slice(from)]
}

function words({ type, text, cells, level }: ArticlePart, corrections: readonly PublishedCorrection[]): Html {
  if (cells) return html`<div class="cells">${cells.map((cell) => html`<span>${cell}</span>`)}</div>`
  const body = corrected(text, corrections)
  if (type === 'heading') return html`<p class="heading level-${level}">${body}</p>`
  return html`<p class="${type}">${body}</p>`
}

function label(part: ArticlePart): string {
  const own = part.type === 'heading' ? `${(part.level ?? 2) - 1}级标题` : passageLabel(part.fragment)
  const named = part.type === 'recipients' ? `主送机关 ${own}` : own
  return part.inNotice ? `通知 ${named}` : named
}

/** One published piece with what it is: 题名, 第12段, 2级标题, 表1第5行, 落款. */
export function publishedPiece(
  piece: Piece,
  corrections: readonly PublishedCorrection[],
  overridden: readonly string[],
): Html {
  if ('field' in piece) {
    const isSet = overridden.includes(piece.field.split('.')[0] ?? '')
    const name = MASTHEAD[piece.field] ?? fieldLabel(piece.field)
    return html`<div class="piece field"><span class="label">${name}</span><p>${piece.text}</p>${isSet ? html`<p class="second">编者另行指定，见这一篇的字段</p>` : null}</div>`
  }
  const own = corrections.filter(({ fragment }) => fragment === piece.fragment)
  const reasons = own.map(
    (each) => html`<p class="second">更正：“${each.old}” → “${each.new}”（${each.reason}）</p>`,
  )
  return html`<div class="piece"><span class="label">${label(piece.part)}</span>${words(piece.part, own)}${reasons}</div>`
}
