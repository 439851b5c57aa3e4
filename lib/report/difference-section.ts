import { fieldLabel } from '@/lib/journal/field-labels'
import { passageLabel } from '@/lib/journal/passage-label'
import { differenceCounts } from './difference-lines'
import { type Html, html } from './html'
import type { IssueDifference, PassageDifference } from './issue-difference'

const NAMES = { added: '新增', removed: '删除', changed: '改动', moved: '移动' } as const

function words(each: PassageDifference): Html {
  switch (each.kind) {
    case 'added':
      return html`<ins>${each.text}</ins>`
    case 'removed':
      return html`<del>${each.text}</del>`
    case 'moved':
      return html`${each.text}`
    case 'changed':
      return html`${each.stretches.map(({ kind, text }) =>
        kind === 'added' ? html`<ins>${text}</ins>` : kind === 'removed' ? html`<del>${text}</del>` : text,
      )}`
  }
}

function passage(each: PassageDifference): Html {
  const from =
    each.kind === 'moved'
      ? html` <span class="second">原在 ${each.from.article} ${passageLabel(each.from.fragment)}</span>`
      : null
  return html`<li><p class="place"><b>${NAMES[each.kind]}</b> ${each.article} ${passageLabel(each.fragment)}${from}</p><p>${words(each)}</p></li>`
}

/** In what a new source differs from what is published, passage by passage; the changed characters are marked. */
export function differenceSection(difference: IssueDifference): Html {
  const { addedArticles, removedArticles, fields, passages } = difference
  const articles = [
    ...addedArticles.map(
      ({ id, title }) => html`<li><p class="place"><b>新增</b> ${id} 整篇</p><p><ins>${title}</ins></p></li>`,
    ),
    ...removedArticles.map(
      ({ id, title }) => html`<li><p class="place"><b>删除</b> ${id} 整篇</p><p><del>${title}</del></p></li>`,
    ),
  ]
  const changed = fields.map(
    (each) =>
      html`<li><p class="place"><b>改动</b> ${each.article ?? '本期'} ${fieldLabel(each.field)}</p><p><del>${each.old || '（无）'}</del> <ins>${each.new || '（无）'}</ins></p></li>`,
  )
  return html`<section id="difference" aria-labelledby="difference-title">
<h2 id="difference-title">与已发布的不同</h2><p>${differenceCounts(difference)}</p>
<ol class="differences">${articles}${changed}${passages.map(passage)}</ol></section>`
}
