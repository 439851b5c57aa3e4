import { severityName } from './finding-list'
import { type Html, html } from './html'
import type { MarkedLine, MarkedStretch } from './mark-lines'

function stretch({ text, mark, doubt }: MarkedStretch): Html {
  const words = doubt ? html`<span class="doubt">${text}</span>` : html`${text}`
  if (mark === 'removed') return html`<del>${words}</del>`
  if (mark === 'corrected') return html`<span class="corrected">${words}</span>`
  return words
}

/** What happened to a line, in words: no mark is told by its colour or stroke alone. */
function tagsOf(line: MarkedLine): readonly Html[] {
  const corrected = line.stretches.some(({ mark }) => mark === 'corrected')
  return [
    ...line.reasons.map((reason) => html`<span class="tag removed">不收：${reason}</span>`),
    ...(corrected ? [html`<span class="tag">更正</span>`] : []),
    ...(line.joinedWith === null
      ? []
      : [html`<span class="tag">⏎ 与第 <a href="#l${line.joinedWith}">${line.joinedWith}</a> 行接上</span>`]),
    ...(line.movedBehind === null
      ? []
      : [html`<span class="tag">↓ 移到第 ${line.movedBehind} 行之后</span>`]),
    ...line.findings.map(
      ({ number, finding }) =>
        html`<a class="tag ${finding.severity}" href="#f${number}">${severityName(finding.severity)} ${number}</a>`,
    ),
  ]
}

/** Tells whether anything happened to a line that staff may want to look at. */
export function isMarked(line: MarkedLine): boolean {
  return tagsOf(line).length > 0
}

/** A line of the source with its number: removals struck out and named, corrections underlined, joins and moves in words. */
export function sourceLine(line: MarkedLine): Html {
  return html`<p class="line" id="l${line.number}"><span class="no">${line.number}</span>${line.stretches.map(stretch)}${tagsOf(line).map((tag) => html` ${tag}`)}</p>`
}
