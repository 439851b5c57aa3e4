import type { Root } from 'mdast'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmTable } from 'micromark-extension-gfm-table'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Finding } from '@/lib/journal/finding'
import type { SourceDocument } from '../source-document'
import { addressDefinitions } from './address-definitions'
import { decode } from './decode'
import { frontMatterEnd } from './front-matter-end'
import { MarkdownWalk } from './markdown-walk'
import { addressesOf } from './markdown-words'
import { readerFinding } from './reader-finding'
import { separateTables } from './separate-tables'
import { stripHtml } from './strip-html'

/**
 * Switched off: four blanks indent a Chinese paragraph and make no code, definitions of addresses are read by
 * addressDefinitions, and raw HTML is gone before the parser comes.
 */
const UNUSED = ['codeIndented', 'definition', 'htmlFlow', 'htmlText']

function parse(text: string): Root {
  const fences = text.match(/^ {0,3}(?:`{3,}|~{3,})/gmu)?.length ?? 0
  const processor = unified().use(remarkParse)
  processor.data('micromarkExtensions', [
    // A fence without its end would make code of all the rest.
    { disable: { null: fences % 2 === 0 ? UNUSED : [...UNUSED, 'codeFenced'] } },
    addressDefinitions(text),
    gfmTable(),
    gfmFootnote(),
  ])
  processor.data('fromMarkdownExtensions', [gfmTableFromMarkdown(), gfmFootnoteFromMarkdown()])
  return processor.parse(text)
}

/** Front matter is data about the file, never text and never run: blank lines in its place, and a note of it. */
function takeFrontMatter(text: string): { readonly text: string; readonly findings: readonly Finding[] } {
  const end = frontMatterEnd(text)
  if (end === 0) return { text, findings: [] }
  const head = text.slice(0, end)
  const finding = readerFinding(
    'front-matter-data',
    'note',
    1,
    head.replace(/^---|---\s*$/gu, '').replace(/\s+/gu, ' '),
    '文件开头两行 --- 之间是文件的说明数据，不是正文，未收入',
    '刊名、期号、主办单位请写在正文开头，如“2023年第5期”；也可在命令后加 --id',
  )
  return { text: '\n'.repeat(head.split('\n').length - 1) + text.slice(end), findings: [finding] }
}

/** Signs of a heading set without a blank (##一、总则); a topic between two signs (#主题教育#) is none. */
const TIGHT_HEADING = /^( {0,3}#{1,6})(?=[\p{sc=Han}“《（])(?![^\n]*#)/gmu

/**
 * Reads a Markdown file into lines. Headings, bullets, tables and notes become marks, every other sign of markup goes
 * and the words stay; nothing in it is ever run, fetched or shown as HTML. The number of an ordered list is text, for
 * an official document cites it (1. 加强领导). What is left out with its content is a finding.
 */
export function readMarkdown(bytes: Uint8Array): SourceDocument {
  const { text, encoding } = decode(bytes)
  const raw = text.replace(/^\ufeff/, '').replace(/\r\n?|\f/g, '\n')
  const front = takeFrontMatter(raw)
  const stripped = stripHtml(front.text)
  const { text: source, lineOf } = separateTables(stripped.text.replace(TIGHT_HEADING, '$1 '))
  const findings: Finding[] = [...front.findings, ...stripped.findings]
  const root = parse(source)
  const report = (finding: Finding) => findings.push(finding)
  const walk = new MarkdownWalk({ source, lineOf, report, addresses: addressesOf(root) })
  walk.visitAll(root.children)
  findings.sort((a, b) => (a.line ?? 0) - (b.line ?? 0))
  return { format: 'markdown', encoding, lines: walk.lines, whole: true, findings }
}
