import type { ArticlePassages } from '@/lib/search/passage'

/**
 * An article as a file of plain text: the lines of its title block, then a line for each paragraph, heading and row, cells parted by a tab.
 * Every character is the journal's, as it is searched and quoted; what stands elsewhere (paragraph numbers, 还见于) is left out.
 */
export function plainText({ passages }: Pick<ArticlePassages, 'passages'>): string {
  const lines = passages.flatMap(({ fragment, parts }) => (fragment === 'title' ? parts : [parts.join('\t')]))
  return `${lines.join('\n')}\n`
}
