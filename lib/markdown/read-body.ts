import type { BlockContent, DefinitionContent, PhrasingContent, RootContent, Table as TableNode } from 'mdast'
import type {} from 'mdast-util-directive'
import type { Block, Heading, SimpleBlock, Table } from '@/lib/journal/block'
import { parseDialect } from './dialect'

type Node = RootContent | BlockContent | DefinitionContent

/** A body that is not in the records' dialect; the message names what was met and the line within the body. */
export class BodyError extends Error {
  override readonly name = 'BodyError'
}

function refuse(node: Node, what: string): never {
  throw new BodyError(`正文第 ${node.position?.start.line ?? '?'} 行${what}`)
}

function textOf(nodes: readonly PhrasingContent[], parent: Node): string {
  return nodes
    .map((node) => (node.type === 'text' ? node.value : refuse(parent, `有不认识的行内标记 ${node.type}`)))
    .join('')
}

function levelOf(depth: number, node: Node): Heading['level'] {
  if (depth === 2 || depth === 3 || depth === 4 || depth === 5) return depth
  return refuse(node, '的标题级别不在 ## 到 ##### 之间')
}

function readTable(node: TableNode): Table {
  const rows = node.children.map((row) => row.children.map((cell) => textOf(cell.children, node)))
  const [head = [], ...body] = rows
  return { type: 'table', head, rows: body }
}

function paragraphTexts(nodes: readonly Node[]): readonly string[] {
  return nodes.map((node) =>
    node.type === 'paragraph' ? textOf(node.children, node) : refuse(node, '只能是文字'),
  )
}

function readSimple(node: Node): SimpleBlock {
  switch (node.type) {
    case 'heading':
      return { type: 'heading', level: levelOf(node.depth, node), text: textOf(node.children, node) }
    case 'paragraph':
      return { type: 'paragraph', text: textOf(node.children, node) }
    case 'table':
      return readTable(node)
    case 'containerDirective':
      if (node.name === 'signature') return { type: 'signature', lines: paragraphTexts(node.children) }
      if (node.name === 'recipients' || node.name === 'footnote')
        return { type: node.name, text: paragraphTexts(node.children).join('') }
      return refuse(node, `有不认识的容器 :::${node.name}`)
    default:
      return refuse(node, `有不认识的内容 ${node.type}`)
  }
}

/**
 * Reads the body of a record into blocks; the inverse of writeBody. Throws BodyError for anything the dialect does
 * not know, so that a hand-edited record is noticed instead of half understood.
 */
export function readBody(body: string): readonly Block[] {
  return parseDialect(body).children.map((node): Block => {
    if (node.type === 'containerDirective' && node.name === 'notice') {
      return { type: 'notice', blocks: node.children.map(readSimple) }
    }
    return readSimple(node)
  })
}
