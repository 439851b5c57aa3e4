import { fieldLabel } from '@/lib/journal/field-labels'
import { passageLabel } from '@/lib/journal/passage-label'
import type { Stretch } from './changed-characters'
import type { IssueDifference, PassageDifference } from './issue-difference'

/** How many differences a terminal shows before it points at the report. */
const MOST_SHOWN = 20
const CONTEXT = 12

function shortened(text: string, characters: number): string {
  const all = [...text]
  return all.length <= characters ? text : `${all.slice(0, characters).join('')}…`
}

/** Unchanged text is cut to what stands right beside a change: …建成〔-统一-〕〔+统一的+〕平台… */
function besideChanges(text: string, isFirst: boolean, isLast: boolean): string {
  const all = [...text]
  const start = isFirst ? 0 : CONTEXT
  const end = isLast ? 0 : CONTEXT
  if (all.length <= start + end) return text
  return `${all.slice(0, start).join('')}…${all.slice(all.length - end).join('')}`
}

function marked(stretches: readonly Stretch[]): string {
  return stretches
    .map(({ kind, text }, i) => {
      if (kind === 'removed') return `〔-${text}-〕`
      if (kind === 'added') return `〔+${text}+〕`
      return besideChanges(text, i === 0, i === stretches.length - 1)
    })
    .join('')
}

/** One difference of a passage in a line: 改 2022-01/05 第12段：…建成〔-统一-〕〔+统一的+〕平台… */
function passageLine(each: PassageDifference): string {
  const place = `${each.article} ${passageLabel(each.fragment)}`
  switch (each.kind) {
    case 'added':
      return `增 ${place}：${shortened(each.text, 40)}`
    case 'removed':
      return `删 ${place}：${shortened(each.text, 40)}`
    case 'changed':
      return `改 ${place}：${shortened(marked(each.stretches), 120)}`
    case 'moved':
      return `移 ${place}（原在 ${each.from.article} ${passageLabel(each.from.fragment)}）：${shortened(each.text, 40)}`
  }
}

/** The counts of a difference in one sentence: 新增 3 段，删除 1 段，改动 5 段。 */
export function differenceCounts({
  addedArticles,
  removedArticles,
  fields,
  passages,
}: IssueDifference): string {
  const of = (kind: PassageDifference['kind']) => passages.filter((each) => each.kind === kind).length
  const counts = [
    ['新增', addedArticles.length, '篇'],
    ['删除', removedArticles.length, '篇'],
    ['新增', of('added'), '段'],
    ['删除', of('removed'), '段'],
    ['改动', of('changed'), '段'],
    ['移动', of('moved'), '段'],
    ['字段不同', fields.length, '处'],
  ] as const
  const told = counts
    .filter(([, count]) => count > 0)
    .map(([name, count, unit]) => `${name} ${count} ${unit}`)
  return told.length === 0 ? '没有不同。' : `${told.join('，')}。`
}

/**
 * A difference as lines for the terminal: the counts, then at most twenty single ones. Changed characters stand in 〔- -〕
 * and 〔+ +〕, which any terminal shows.
 */
export function differenceLines(difference: IssueDifference): readonly string[] {
  const lines = [
    ...difference.addedArticles.map(({ id, title }) => `增 ${id} 整篇：${title}`),
    ...difference.removedArticles.map(({ id, title }) => `删 ${id} 整篇：${title}`),
    ...difference.fields.map(
      (each) =>
        `改 ${each.article ?? '本期'} ${fieldLabel(each.field)}：${shortened(each.old, 40) || '（无）'} → ${shortened(each.new, 40) || '（无）'}`,
    ),
    ...difference.passages.map(passageLine),
  ]
  const rest = lines.length - MOST_SHOWN
  return [
    differenceCounts(difference),
    ...lines.slice(0, MOST_SHOWN).map((line) => `  ${line}`),
    ...(rest > 0 ? [`  另有 ${rest} 处，见报告。`] : []),
  ]
}
