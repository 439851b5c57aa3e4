import type { Finding } from '@/lib/journal/finding'
import { withoutHidden } from './hidden-html'
import { DROPPED, piecesOf } from './html-pieces'
import { addressFinding, readerFinding } from './reader-finding'

/** Stands for a line break that the source writes as <br>; a noncharacter, which no text may contain. */
export const BREAK = '\ufdd0'

/** Elements that stand on lines of their own; what follows their end begins a new line. */
const BLOCKS = /^(?:br|p|div|li|ul|ol|tr|table|h[1-6]|section|article|blockquote|hr|center|dd|dt|figure)$/iu

/** A text without its raw HTML, line for line as long as the source, and what was left out with its content. */
export type Stripped = { readonly text: string; readonly findings: readonly Finding[] }

/**
 * Takes raw HTML out of a Markdown source before anything reads it. Tags go and the words between them stay
 * (<u>重点</u> → 重点); scripts, styles, frames, drawings, comments and what is hidden go with their content, each with a finding.
 * Code and a < that opens no tag (《a < b》, <习近平谈治国理政>) are left alone.
 */
export function stripHtml(raw: string): Stripped {
  const { text: source, findings: hidden } = withoutHidden(raw)
  const findings: Finding[] = [...hidden]
  let line = 1
  let seen = 0
  const text = source.replace(piecesOf(source), (piece: string, ...rest: unknown[]) => {
    const groups = rest.at(-1) as Readonly<Record<string, string | undefined>>
    const offset = rest.at(-3) as number
    line += source.slice(seen, offset).split('\n').length - 1
    seen = offset
    if (groups.code !== undefined) return piece
    const lineEnds = '\n'.repeat(piece.split('\n').length - 1)
    if (groups.tag === undefined) {
      findings.push(droppedFinding(piece, groups.name, line))
      return lineEnds
    }
    findings.push(...tagFindings(piece, line))
    const element = groups.element ?? ''
    const closes = piece.startsWith('</')
    if (/^br$/iu.test(element) || (closes && BLOCKS.test(element))) return BREAK + lineEnds
    return (/^t[dh]$/iu.test(element) && closes ? ' ' : '') + lineEnds
  })
  return { text, findings }
}

function droppedFinding(piece: string, name: string | undefined, line: number): Finding {
  const what = name ? `网页元素 ${name.toLowerCase()}` : piece.startsWith('<!--') ? '网页注释' : '网页声明'
  return readerFinding(
    'html-left-out',
    'warning',
    line,
    piece.replace(/\s+/gu, ' '),
    `${what}连同其中的内容未收入`,
    '请核对其中没有正文文字；有则在来源文件里写成普通文字',
  )
}

/** What is worth telling of a single tag: an address or a program in it, a table whose cells cannot be kept apart. */
function tagFindings(tag: string, line: number): readonly Finding[] {
  const findings: Finding[] = []
  const address = /\s(?:href|src|action|data)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/iu.exec(tag)
  const target = address?.[1] ?? address?.[2] ?? address?.[3]
  const isPicture = /^<(?:img|image)\b/iu.test(tag)
  const found = target === undefined ? null : addressFinding(target, '', line, isPicture)
  if (found) findings.push({ ...found, quote: tag.slice(0, 60) })
  if (/\son[a-z]+\s*=/iu.test(tag) || new RegExp(`^</?(?:${DROPPED})\\b`, 'iu').test(tag))
    findings.push(
      readerFinding(
        'html-left-out',
        'warning',
        line,
        tag,
        '网页标记里的程序未收入',
        '请核对这一处的文字是否完整',
      ),
    )
  if (/^<table\b/iu.test(tag))
    findings.push(
      readerFinding(
        'html-table',
        'warning',
        line,
        tag,
        '用网页标记写的表格按文字收入，没有分栏',
        '请在来源文件里改成竖线表格（| 项目 | 数量 |）',
      ),
    )
  return findings
}
