import { type NumberStyle, numberValue, readNumbering } from '@/lib/text/numbering'
import { endsSentence, hasInnerStop } from '@/lib/text/punctuation'
import type { SourceBlock } from '../source-document'
import { type BlockDoubt, doubtOfBlock } from './proof-rule'

/** From the outermost in; a number of an outer style closes the runs of the styles inside it. */
const ORDER: readonly NumberStyle[] = [
  'part',
  'chapter',
  'section',
  'article',
  'han',
  'han-bracket',
  'digit',
  'digit-bracket',
]

type Numbered = {
  readonly block: SourceBlock
  readonly style: NumberStyle
  readonly value: number
  readonly label: string
}

function numberedOf(block: SourceBlock): Numbered | null {
  if (block.rows || block.marks.note) return null
  const number = readNumbering(block.text)
  const digits = /[\d０-９]+|[一二三四五六七八九十百零〇]+/u.exec(number?.label ?? '')?.[0]
  const value = digits === undefined ? null : numberValue(digits)
  return number && value !== null ? { block, style: number.style, value, label: number.label } : null
}

/**
 * Finds a number missing, repeated or out of order in a run: 一、二、四、  （一）（一）  1. 3. A run begins anew with 1;
 * it may also go on through the headings above it (（七） under 二、), as the articles 第七条 of a regulation do.
 */
export function numberRuns(blocks: readonly SourceBlock[]): readonly BlockDoubt[] {
  const last = new Map<NumberStyle, Numbered>()
  const open = new Set<NumberStyle>()
  return blocks.flatMap((block): BlockDoubt[] => {
    if (/^附[件表录]/u.test(block.text)) {
      last.clear()
      open.clear()
    }
    const here = numberedOf(block)
    if (!here) return []
    for (const inner of ORDER.slice(ORDER.indexOf(here.style) + 1)) open.delete(inner)
    const before = last.get(here.style)
    const goesOn = before !== undefined && open.has(here.style)
    last.set(here.style, here)
    open.add(here.style)
    if (here.value === 1 || here.value === (before?.value ?? 0) + 1)
      return goesOn || before ? repeats(before, here) : []
    if (!goesOn) return []
    const why =
      here.value === before.value
        ? '序号重复'
        : here.value > before.value
          ? `序号不连续：“${before.label}”之后是“${here.label}”`
          : `序号倒退：“${before.label}”之后是“${here.label}”`
    return [doubtOfBlock(block, 'number-run', why, '请对照印刷本核对，看是否缺了一条或序号有误')]
  })
}

/** 一、 right after 一、 of the same heading level is a repeat; behind other text it begins a new list. */
function repeats(before: Numbered | undefined, here: Numbered): BlockDoubt[] {
  const heading = (text: string) => !endsSentence(text) && !hasInnerStop(text)
  const same = before?.value === 1 && here.value === 1 && ['chapter', 'section', 'han'].includes(here.style)
  return same && heading(before.block.text) && heading(here.block.text)
    ? [doubtOfBlock(here.block, 'number-run', '序号重复', '请对照印刷本核对，看是否缺了一条或序号有误')]
    : []
}
