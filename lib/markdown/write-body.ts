import type { Block, SimpleBlock } from '@/lib/journal/block'

/** Escapes only what the dialect would read as markup: a backslash, and # or ::: at the start of a line. */
function escapeLine(text: string): string {
  return text.replaceAll('\\', '\\\\').replace(/^(?=#{1,6}(?:\s|$)|:{3})/, '\\')
}

/** A heading may not end in #, which would be taken for its closing sequence. */
function escapeHeading(text: string): string {
  return text.replaceAll('\\', '\\\\').replace(/#(?=#*$)/, '\\#')
}

function escapeCell(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('|', '\\|')
}

function row(cells: readonly string[]): string {
  return `| ${cells.map(escapeCell).join(' | ')} |`
}

function writeSimple(block: SimpleBlock): string {
  switch (block.type) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${escapeHeading(block.text)}`
    case 'paragraph':
      return escapeLine(block.text)
    case 'recipients':
      return `:::recipients\n${escapeLine(block.text)}\n:::`
    case 'footnote':
      return `:::footnote\n${escapeLine(block.text)}\n:::`
    case 'signature':
      return `:::signature\n${block.lines.map(escapeLine).join('\n\n')}\n:::`
    case 'table':
      return [row(block.head), `| ${block.head.map(() => '---').join(' | ')} |`, ...block.rows.map(row)].join(
        '\n',
      )
  }
}

/**
 * Writes blocks as the body of a record: one blank line between blocks, each paragraph one line, so that a person can
 * read it and a difference shows the paragraph that changed. A container with containers inside has one colon more.
 */
export function writeBody(blocks: readonly Block[]): string {
  const parts = blocks.map((block) =>
    block.type === 'notice'
      ? `::::notice\n${block.blocks.map(writeSimple).join('\n\n')}\n::::`
      : writeSimple(block),
  )
  return `${parts.join('\n\n')}\n`
}
