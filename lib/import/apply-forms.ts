import type { FormCorrection } from '@/lib/journal/corrections'
import type { Finding } from '@/lib/journal/finding'
import type { ArticleId } from '@/lib/journal/ids'
import { visible } from '@/lib/text/visible'
import type { DraftBlock } from './draft'
import { lineOf, type SourceBlock, textBlock } from './source-document'

/** Blocks whose paragraphs were parted or joined as staff asked, and what could not be done. */
type Regrouped = {
  readonly blocks: readonly SourceBlock[]
  /** The forms of single blocks, by the line on which they begin. */
  readonly forms: ReadonlyMap<number, FormCorrection>
  readonly findings: readonly Finding[]
}

function notApplied({ article, find }: FormCorrection, count: number): Finding {
  return {
    rule: 'form-not-applied',
    severity: 'error',
    message:
      count === 0
        ? `版式更正“${find}”用不上：没有以这些字开头的段落`
        : `版式更正“${find}”不明确：有 ${count} 段以这些字开头`,
    line: null,
    article,
    quote: find,
    suggestion: '请在 corrections.yaml 的 forms 里核对 find，把它写长一些，或删去这一条',
  }
}

const begins = (text: string, words: string) => visible(text).startsWith(visible(words))

/** The lines of a block from which a new paragraph begins with these words; only where a line of the source begins so. */
function partAt(block: SourceBlock, words: string): number {
  if (block.rows) return -1
  return block.lines.findIndex((_, i) => i > 0 && begins(textBlock(block.lines.slice(i)).text, words))
}

/** Where a form applies: the places of the blocks that it could mean. */
function placesOf(blocks: readonly SourceBlock[], { form, find }: FormCorrection): readonly number[] {
  return blocks.flatMap((block, i) => {
    if (form === 'apart') return partAt(block, find) > 0 ? [i] : []
    if (form === 'lines') return block.rows && visible(block.text).includes(visible(find)) ? [i] : []
    return !block.rows && begins(block.text, find) ? [i] : []
  })
}

function regrouped(
  blocks: readonly SourceBlock[],
  at: number,
  { form, find }: FormCorrection,
): readonly SourceBlock[] {
  const block = blocks[at]
  const before = blocks[at - 1]
  if (!block) return blocks
  if (form === 'joined') {
    if (!before || before.rows) return blocks
    const joined = { ...textBlock([...before.lines, ...block.lines]), marks: before.marks }
    return blocks.toSpliced(at - 1, 2, joined)
  }
  if (form === 'lines')
    return blocks.toSpliced(at, 1, ...block.lines.map(({ cells: _, ...line }) => textBlock([line])))
  const part = partAt(block, find)
  const head = { ...textBlock(block.lines.slice(0, part)), marks: block.marks }
  return blocks.toSpliced(at, 1, head, textBlock(block.lines.slice(part)))
}

/**
 * Parts and joins the paragraphs of an article's body as staff asked in `forms`, before anything else is made of them; the
 * other forms are handed on by line. Works on whole blocks as the source has them and changes no character of them.
 */
export function regroupBlocks(
  blocks: readonly SourceBlock[],
  article: ArticleId,
  asked: readonly FormCorrection[],
): Regrouped {
  let rest = blocks
  const forms = new Map<number, FormCorrection>()
  const findings: Finding[] = []
  for (const each of asked.filter((form) => form.article === article)) {
    const places = placesOf(rest, each)
    const [at] = places
    const block = at === undefined ? undefined : rest[at]
    if (at === undefined || block === undefined || places.length > 1)
      findings.push(notApplied(each, places.length))
    else if (['paragraph', 'heading', 'footnote'].includes(each.form)) forms.set(lineOf(block), each)
    else rest = regrouped(rest, at, each)
  }
  return { blocks: rest, forms, findings }
}

/** Gives the blocks of a shaped body the forms that staff asked for, by the line on which they begin. */
export function applyForms(
  blocks: readonly DraftBlock[],
  forms: ReadonlyMap<number, FormCorrection>,
): readonly DraftBlock[] {
  return blocks.map((block): DraftBlock => {
    if (block.type === 'table' || block.type === 'signature') return block
    const asked = forms.get(block.lines[0] ?? 0)
    if (asked === undefined) return block
    const { text, lines } = block
    if (asked.form === 'heading') return { type: 'heading', level: asked.level ?? 2, text, lines }
    return { type: asked.form === 'footnote' ? 'footnote' : 'paragraph', text, lines }
  })
}
