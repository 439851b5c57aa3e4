import type { Finding } from '@/lib/journal/finding'
import { countVisible } from '@/lib/text/visible'
import { piecesOf } from './html-pieces'
import { readerFinding } from './reader-finding'

/** Elements that have no content, so that nothing is hidden in them. */
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/iu

/** Tells whether a browser shows nothing of the element that this tag opens: hidden, display: none. */
function isHiding(tag: string): boolean {
  const style = /\sstyle\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/iu.exec(tag)
  const rules = style?.[1] ?? style?.[2] ?? style?.[3] ?? ''
  if (/(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))\b/iu.test(rules)) return true
  return /\shidden(?=[\s=/>])/iu.test(tag.replace(/"[^"]*"|'[^']*'/gu, '""'))
}

/** A stretch of the source from the tag that hides to its end. */
type Stretch = { readonly start: number; readonly end: number }

/** The hidden elements of a source, each with its end; one without an end hides nothing that could be told. */
function hiddenIn(source: string): readonly Stretch[] {
  const found: Stretch[] = []
  let open: { readonly name: string; readonly start: number; readonly depth: number } | null = null
  for (const { 0: piece, index, groups } of source.matchAll(piecesOf(source))) {
    const name = groups?.element?.toLowerCase() ?? ''
    if (groups?.tag === undefined || VOID.test(name) || (open && open.name !== name)) continue
    const closes = piece.startsWith('</')
    if (!open) {
      if (!closes && !piece.endsWith('/>') && isHiding(piece)) open = { name, start: index, depth: 1 }
      continue
    }
    const depth: number = open.depth + (closes ? -1 : 1)
    if (depth === 0) found.push({ start: open.start, end: index + piece.length })
    open = depth === 0 ? null : { ...open, depth }
  }
  return found
}

/**
 * Takes out of a Markdown source what a browser would not show (hidden, display: none), with its content, line for line
 * as long as before; each with a finding that counts its characters. Code is left alone.
 */
export function withoutHidden(source: string): {
  readonly text: string
  readonly findings: readonly Finding[]
} {
  const findings: Finding[] = []
  let text = ''
  let line = 1
  let at = 0
  for (const { start, end } of hiddenIn(source)) {
    const before = source.slice(at, start)
    const piece = source.slice(start, end)
    const words = piece
      .replace(/<[^<>]*>/gu, ' ')
      .replace(/\s+/gu, ' ')
      .trim()
    line += before.split('\n').length - 1
    findings.push(
      readerFinding(
        'hidden-text',
        'warning',
        line,
        words,
        `来源里设为不显示的文字 ${countVisible(words)} 字未收入`,
        '如是正文，请在来源文件里去掉 hidden 或 display:none，再导入',
      ),
    )
    const lineEnds = piece.split('\n').length - 1
    text += before + '\n'.repeat(lineEnds)
    line += lineEnds
    at = end
  }
  return { text: text + source.slice(at), findings }
}
