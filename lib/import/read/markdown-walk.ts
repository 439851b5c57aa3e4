import type { Code, FootnoteDefinition, Heading, List, ListItem, Nodes, Table } from 'mdast'
import { endsSentence } from '@/lib/text/punctuation'
import { joinText, type LineMarks, type SourceLine } from '../source-document'
import { paragraphLines } from './markdown-lines'
import { addressIn, type WordsContext, withPipes, wordsOfInline } from './markdown-words'
import { addressFinding, readerFinding } from './reader-finding'
import { BREAK } from './strip-html'
import { padded } from './table-cells'

/** What stands in front of the next line: the bullet or number of a list, the label of a note. */
type Lead = { readonly text: string; readonly bullet?: string }

/**
 * One walk over the tree of a Markdown file, which leaves lines behind in the order of the source, with a blank one
 * between blocks. Notes stay where they are defined; nothing is moved.
 */
export class MarkdownWalk {
  readonly lines: SourceLine[] = []
  private lead: Lead | null = null
  private note = false

  constructor(private readonly context: WordsContext) {}

  visitAll(nodes: readonly Nodes[]): void {
    for (const node of nodes) {
      this.visit(node)
      this.blank(node)
    }
  }

  private blank(node: Nodes): void {
    if (this.lines.at(-1)?.text !== '' || this.lines.at(-1)?.marks.bullet)
      this.lines.push({ number: this.lastLine(node), text: '', marks: {} })
  }

  /** Sets what the next line begins with; a bullet with nothing but a list behind it stands on a line of its own. */
  private leadWith(node: Nodes, lead: Lead | null): void {
    if (this.lead) this.put(this.firstLine(node), '', {})
    this.lead = lead
  }

  private put(number: number, text: string, marks: LineMarks, cells?: readonly string[]): void {
    const lead = this.lead
    this.lead = null
    if (lead && cells) {
      this.put(number, lead.text, lead.bullet ? { bullet: lead.bullet } : {})
      this.put(number, text, marks, cells)
      return
    }
    this.lines.push({
      number,
      text: withPipes((lead?.text ?? '') + text).trim(),
      marks: {
        ...marks,
        ...(lead?.bullet ? { bullet: lead.bullet } : {}),
        ...(this.note ? { note: true } : {}),
      },
      ...(cells ? { cells: cells.map(withPipes) } : {}),
    })
  }

  private visit(node: Nodes): void {
    const first = this.firstLine(node)
    switch (node.type) {
      case 'heading':
        this.heading(node, first)
        return
      case 'paragraph': {
        const only = node.children.length === 1 ? node.children[0]?.type : undefined
        const marks: LineMarks = only === 'strong' ? { bold: true } : {}
        this.paragraph(wordsOfInline(node.children, this.context), first, marks)
        return
      }
      case 'code':
        this.code(node, first)
        return
      case 'table':
        this.table(node)
        return
      case 'list':
        this.list(node)
        return
      case 'footnoteDefinition':
        this.footnote(node)
        return
      case 'thematicBreak': {
        // ______ is a place to sign or fill in; --- and *** are rules.
        const rule = this.slice(node)
        if (/^_{4,}$/.test(rule.trim())) this.put(first, rule, {})
        return
      }
      case 'definition': {
        const finding = addressFinding(addressIn(node.url), this.slice(node), first, false)
        if (finding) this.context.report(finding)
        return
      }
      case 'blockquote':
        this.visitAll(node.children)
        return
      default:
        this.paragraph(this.slice(node), first, {})
        return
    }
  }

  private firstLine(node: Nodes): number {
    return this.context.lineOf(node.position?.start.line ?? 1)
  }

  private lastLine(node: Nodes): number {
    return this.context.lineOf(node.position?.end.line ?? 1)
  }

  private slice(node: Nodes): string {
    return this.context.source.slice(node.position?.start.offset, node.position?.end.offset)
  }

  private paragraph(words: string, first: number, marks: LineMarks): void {
    for (const line of paragraphLines(words, first))
      this.put(line.number, line.text, { ...marks, ...line.marks }, line.cells)
  }

  private heading(node: Heading, first: number): void {
    const words = wordsOfInline(node.children, this.context)
    const underlined = !this.slice(node).trimStart().startsWith('#')
    // A rule right under a paragraph makes no heading of it.
    if (underlined && (words.includes('\n') || endsSentence(words))) this.paragraph(words, first, {})
    // {#意见} behind a heading is its anchor, as some converters write it.
    else this.put(first, joinText(words.split(BREAK)).replace(/\s*\{#[^{}\s]+\}$/u, ''), { rank: node.depth })
  }

  private code(node: Code, first: number): void {
    // ```js names a language; Han words behind a fence are words.
    const info = [node.lang, node.meta].filter((each) => each).join(' ')
    if (/\p{sc=Han}/u.test(info)) this.put(first, info, { code: true })
    for (const [i, line] of node.value.split('\n').entries())
      for (const part of line.split(BREAK)) this.put(first + 1 + i, part, { code: true })
    this.context.report(
      readerFinding(
        'code-block',
        'warning',
        first,
        node.value.replaceAll(BREAK, ' ').replace(/\s+/gu, ' '),
        '代码块里的文字按段落收入，不作标题',
        '如其中有标题或表格，请在来源文件里去掉首尾的 ``` 或 ~~~，再导入',
      ),
    )
  }

  private table(node: Table): void {
    // A row wider than its head makes no table of the head alone.
    const width = node.children.reduce((most, row) => Math.max(most, row.children.length), 0)
    for (const row of node.children) {
      // Two lines of a cell are two entries: 教务处<br>学生处. A blank parts them, as a row has no lines inside.
      const cells = row.children.map((cell) =>
        wordsOfInline(cell.children, this.context)
          .split(BREAK)
          .map((part) => part.trim())
          .filter((part) => part !== '')
          .join(' '),
      )
      this.put(this.firstLine(row), cells.join(' '), {}, padded(cells, width))
    }
  }

  private list(node: List): void {
    for (const item of node.children) {
      if (!this.pageNumber(item)) this.item(item, node.ordered === true)
      if (node.spread || item.spread) this.blank(item)
    }
  }

  /** - 6 - is the number of a page, not an item. */
  private pageNumber(item: ListItem): boolean {
    const raw = this.slice(item)
    if (!/^[-*+]\s+\d{1,4}\s*[-*—–]\s*$/u.test(raw)) return false
    this.put(this.firstLine(item), raw, {})
    return true
  }

  private item(item: ListItem, ordered: boolean): void {
    const sign = /^(?:[-*+]|\d{1,9}[.)])[ \t]*/.exec(this.slice(item))?.[0] ?? ''
    this.leadWith(item, ordered ? { text: sign } : { text: '', bullet: sign.trim() || '-' })
    for (const [i, child] of item.children.entries()) {
      if (i > 0 && child.type !== 'list') this.blank(child)
      this.visit(child)
    }
    this.leadWith(item, null)
  }

  private footnote(node: FootnoteDefinition): void {
    this.note = true
    this.leadWith(node, { text: `[${node.label ?? node.identifier}] ` })
    const [own, ...rest] = node.children
    if (own) this.visit(own)
    this.leadWith(node, null)
    this.note = false
    // A set-in paragraph under a note is a paragraph of the text: Chinese sets in every first line.
    if (rest.length > 0) this.blank(node)
    this.visitAll(rest)
  }
}
